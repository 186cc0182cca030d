import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, root } from '../prepare/index.mjs';
import { saidElsewhere } from './licences.data.mjs';

/**
 * What is installed where Homeward runs, from the lock file: every platform's builds, no tools of development; and what
 * is inside of the built pages, which the build itself names.
 * @returns {{ name: string, version: string, licence: string | null, integrity: string | null }[]} by name, each version once
 */
export function productionPackages() {
  const inPages = new Set(bundledPackages());
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && (!dev || inPages.has(path)))
    .map(([path, { version, license, integrity }]) => {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return { name, version, licence: license ?? licenceOf(name), integrity: integrity ?? null };
    });
  const once = new Map(found.map((one) => [`${one.name}@${one.version}`, one]));
  return [...once.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** @returns {string[]} places in the lock file: React, its components, the fonts and whatever else a browser gets */
export function bundledPackages() {
  buildIfStale();
  return JSON.parse(readFileSync(join(root, 'dist/web/packages.json'), 'utf8'));
}

const licenceOf = (name) =>
  Object.entries(saidElsewhere).find(
    ([known]) => name === known || (known.endsWith('/') && name.startsWith(known)),
  )?.[1] ?? null;
