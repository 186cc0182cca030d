import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.mjs';

const sources = ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations'];
const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
const dist = join(root, 'dist');
const stamp = join(dist, '.built-from');

/**
 * Compiles the sources into `dist`, if they are not those it was compiled from.
 * @returns {boolean} whether anything had to be compiled
 * @throws when the compiler finds an error
 */
export function buildIfStale() {
  const now = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false;
  console.error('Building ...');
  rmSync(stamp, { force: true });
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The sources do not compile.');
  removeOrphans(dist);
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, now);
  return true;
}

/** By content: the times of files say nothing after a `git checkout`. Some milliseconds for a few megabytes. */
function fingerprint() {
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
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/** A migration that was renamed would otherwise run twice: once under each name. */
function removeOrphans(folder) {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.js(\.map)?$/.test(entry.name)) continue;
    const built = join(entry.parentPath, entry.name);
    const source = join(root, relative(dist, built)).replace(/\.js(\.map)?$/, '.ts');
    if (!existsSync(source)) rmSync(built);
  }
}
