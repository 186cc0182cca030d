import type { Server } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** How often a server that stops looks whether somebody is still being answered, in milliseconds. */
const LOOK = 50;

/**
 * Lets a server stop as soon as everybody was answered. Node alone would wait for connections that lie idle (72 s), and for
 * those that were opened and never asked anything; a stop that lasts longer than its supervisor's patience ends in a kill.
 * @param patience milliseconds after which also those who are still being answered are cut off
 */
export function closeOnceAnswered(fastify: FastifyInstance, patience: number): void {
  const server = fastify.server as Server;
  let answering = 0;
  let timer: NodeJS.Timeout | undefined;
  fastify.addHook('onRequest', (_request, reply, done) => {
    answering++;
    reply.raw.once('close', () => answering--);
    done();
  });
  fastify.addHook('preClose', (done) => {
    const latest = performance.now() + patience;
    timer = setInterval(() => {
      if (answering > 0 && performance.now() < latest) server.closeIdleConnections();
      else server.closeAllConnections();
    }, LOOK);
    done();
  });
  fastify.addHook('onClose', (_instance, done) => {
    clearInterval(timer);
    done();
  });
}
