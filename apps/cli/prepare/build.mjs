import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.mjs';

const dist = join(root, 'dist');
const bin = (...path) => join(root, 'node_modules', ...path);

/** What is built, from what, and how. */
const parts = [
  {
    name: 'the server',
    stamp: join(dist, '.built-from'),
    sources: ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations'],
    settings: ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    command: [bin('typescript', 'bin', 'tsc'), '-p', 'tsconfig.build.json'],
    after: removeOrphans,
  },
  {
    name: 'the web app',
    stamp: join(dist, '.web-built-from'),
    sources: ['apps/web', 'libs/cases/src/wordings'],
    settings: [
      'package-lock.json',
      'apps/web/sw/service-worker.js',
      'libs/cases/src/wordings.ts',
      'libs/platform/src/codes.data.ts',
      'libs/platform/src/languages.data.ts',
    ],
    command: [bin('vite', 'bin', 'vite.js'), 'build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn'],
  },
];

/**
 * Compiles the sources into `dist`, each part if its sources are not those it was compiled from.
 * @returns {boolean} whether anything had to be compiled
 * @throws when the compiler finds an error
 */
export function buildIfStale() {
  return parts.map(buildPart).includes(true);
}

function buildPart({ name, stamp, sources, settings, command, after }) {
  const now = fingerprint(sources, settings);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false;
  console.error(`Building ${name} ...`);
  rmSync(stamp, { force: true });
  // What is built is what people get, also where tests build it.
  const env = { ...process.env, NODE_ENV: 'production' };
  const { status } = spawnSync(process.execPath, command, { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The sources do not compile.');
  after?.(dist);
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, now);
  return true;
}

/** By content: the times of files say nothing after a `git checkout`. Some milliseconds for a few megabytes. */
function fingerprint(sources, settings) {
  const hash = createHash('sha256');
  for (const file of [
    ...settings.map((name) => join(root, name)),
    ...sources.flatMap((folder) => filesUnder(join(root, folder))),
  ]) {
    if (!existsSync(file)) continue;
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|json|css|html|svg)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** A migration that was renamed would otherwise run twice: once under each name. */
function removeOrphans(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.js(\.map)?$/.test(entry.name)) continue;
    const built = join(entry.parentPath, entry.name);
    if (relative(dist, built).startsWith('web')) continue;
    const source = join(root, relative(dist, built)).replace(/\.js(\.map)?$/, '.ts');
    if (!existsSync(source)) rmSync(built);
  }
}
