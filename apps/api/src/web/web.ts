import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { computingPolicy } from '#platform';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Where `apps/web` was built to, seen from `dist` and from the sources. */
const folders = ['../../../../web', '../../../../dist/web'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
/** What the build leaves beside the files that people are sent. */
const kept = new Set(['index.html', 'parts.json']);
/** The workers that make a key of a passphrase and read a photo: what compiles WebAssembly, under a policy of its own. */
const computing = /\/assets\/(?:stretch|read)\.worker-[\w-]+\.js(\.br)?$/u;
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
  const files = new Set(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !kept.has(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
  await app.register(fastifyStatic as never, {
    root,
    // It sends what we name: routes of its own would be one a file, a sixth of what a start costs.
    serve: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply: FastifyReply, path: string) => {
      // Their names change with what is in them.
      if (path.includes('/assets/')) void reply.header('cache-control', FOREVER);
      if (computing.test(path)) void reply.header('content-security-policy', computingPolicy);
    },
  });
  const fastify = app.getHttpAdapter().getInstance() as FastifyInstance;
  // An address that is no file is a page of the app.
  const show = ({ params }: FastifyRequest, reply: FastifyReply) => {
    const name = (params as { '*'?: string })['*'];
    return name && files.has(name) ? reply.sendFile(name) : reply.type('text/html; charset=utf-8').send(page);
  };
  for (const path of ['/app', '/app/', '/app/*']) fastify.get(path, show);
  fastify.get('/', (_request, reply) => reply.redirect('/app/'));
  // What mails lead to. A browser carries what stands behind `#` along.
  fastify.get('/reset-password', (_request, reply) => reply.redirect('/app/reset-password'));
  fastify.get('/consular-notifications', (_request, reply) => reply.redirect('/app/'));
  fastify.get('/cases/:id', ({ params }, reply) =>
    reply.redirect(`/app/cases/${encodeURIComponent((params as { id: string }).id)}`),
  );
}
