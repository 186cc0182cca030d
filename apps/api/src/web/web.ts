import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Where `apps/web` was built to, seen from `dist` and from the sources. */
const folders = ['../../../../web', '../../../../dist/web'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * The web app under `/app/`: its files, and its one page for every address within it.
 * @param demo tells the page to say on every screen that nobody here is real
 * @throws when it was not built
 */
export async function serveWeb(app: NestFastifyApplication, { demo }: { demo: boolean }): Promise<void> {
  const root = folders.find((folder) => existsSync(join(folder, 'index.html')));
  if (!root) throw new Error('The web app was not built: run `npm run build`');
  const page = readFileSync(join(root, 'index.html'), 'utf8').replace('data-demo="false"', `data-demo="${demo}"`);
  await app.register(fastifyStatic as never, {
    root,
    prefix: '/app/',
    index: false,
    // One route a file: an address that is no file is a page of the app.
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    globIgnore: ['index.html', 'parts.json'],
    setHeaders: (reply: FastifyReply, path: string) => {
      // Their names change with what is in them.
      if (path.includes('/assets/')) void reply.header('cache-control', FOREVER);
    },
  });
  const fastify = app.getHttpAdapter().getInstance() as FastifyInstance;
  const show = (_request: unknown, reply: FastifyReply) => reply.type('text/html; charset=utf-8').send(page);
  for (const path of ['/app', '/app/', '/app/*']) fastify.get(path, show);
  fastify.get('/', (_request, reply) => reply.redirect('/app/'));
}
