import type { Socket } from 'node:net';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { SnakeCase } from './names.js';

// Dates of a calendar have no zone: text is what they are. Counts fit a number.
pg.types.setTypeParser(1082, (text: string) => text);
pg.types.setTypeParser(20, (text: string) => Number(text));

/**
 * A host that is gone without a word says nothing, also not that it is gone: whoever waits for its answer would wait for
 * ever, and the place in the pool with him. Asked by the kernel while nothing else is said, it is given up within 20 s.
 */
export const heartbeat = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 } as const;

type Entity = new () => object;
/** What connections that do work are called, before the id of their master key. */
export const poolName = 'homeward';

/**
 * The pool of the API or the worker. Its login may read nothing: every use goes through the Desk, which takes a role.
 * @param keyed the id of the master key in use, shown with each connection: a rotation can tell who has the new one
 */
export function openSource(
  url: string,
  entities: readonly Entity[],
  { connections = 10, keyed = '' }: { connections?: number; keyed?: string } = {},
): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    namingStrategy: new SnakeCase(),
    poolSize: connections,
    // One trip for BEGIN, the role, the actor and the first question.
    extra: { ...heartbeat, pipeline: true, application_name: `${poolName} ${keyed}`.trim() },
  });
}

/**
 * Questions asked in one breath travel in one packet: a pipelined question costs a system call of its own otherwise, and
 * a write to the network costs more than most questions.
 */
export function gatherQuestions(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    const stream = socketOf(client);
    const ask = client.query.bind(client) as (...question: unknown[]) => unknown;
    let gathering = false;
    client.query = ((...question: unknown[]) => {
      if (!gathering) {
        gathering = true;
        stream.cork();
        process.nextTick(() => {
          gathering = false;
          stream.uncork();
        });
      }
      return ask(...question);
    }) as typeof client.query;
  });
}

/**
 * A host that lives and never answers (a pooler that hangs, a way on which answers are lost) would keep this connection for
 * ever, and its place in the pool: after `ms` in which nothing passed either way it is given up.
 * @returns what ends the watch
 */
export function giveUpAfter(client: pg.ClientBase, ms: number): () => void {
  const stream = socketOf(client);
  const giveUp = () => stream.destroy(new Error('The database did not answer'));
  stream.setTimeout(ms).once('timeout', giveUp);
  return () => void stream.setTimeout(0).off('timeout', giveUp);
}

const socketOf = (client: pg.ClientBase) => (client as unknown as { connection: { stream: Socket } }).connection.stream;

export const poolOf = (source: DataSource): pg.Pool => (source.driver as unknown as { master: pg.Pool }).master;
