import { execFile } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The superuser of the embedded database. The API never signs in as this. */
export const superuser = 'homeward_admin';

/**
 * Nothing of PostgreSQL's surroundings but these: our own settings hold passwords, and libpq's would mislead it.
 * @see https://www.postgresql.org/docs/18/libpq-envars.html
 */
export const surroundings = { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

/**
 * How `-D` names the cluster. Root's child cannot walk to a folder below one that only root may enter, but it can be
 * put there before it stops being root: PostgreSQL then knows its folder only as "where I stand", a name that stays
 * true after it has changed into it. Other systems than Linux have no such name.
 */
export function folderAsSeenBy(user, cluster) {
  return user && process.platform === 'linux' ? '/proc/self/cwd' : cluster;
}

/**
 * The passwords of the embedded database, made once and kept where only the owner of the data folder reads them.
 * @param {string} folder `HOMEWARD_DATA`
 * @returns {{ admin: string, app: string }}
 */
export function passwords(folder) {
  const file = join(folder, 'postgres-passwords.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const made = { admin: randomBytes(24).toString('base64url'), app: randomBytes(24).toString('base64url') };
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return made;
}

/**
 * Makes the cluster if it is not there. Whole or not at all: it gets its name when `initdb` is through.
 * @param {{ cluster: string, user: { uid: number, gid: number } | null, initdb: string, password: string, durable: boolean }} options
 */
export async function initialiseOnce({ cluster, user, initdb, password, durable }) {
  if (existsSync(join(cluster, 'PG_VERSION'))) return;
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const secret = mkdtempSync(join(tmpdir(), 'homeward-initdb-'));
  const passwordFile = join(secret, 'password');
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (user) for (const path of [draft, secret, passwordFile]) chownSync(path, user.uid, user.gid);
    const flags = [
      `--pgdata=${folderAsSeenBy(user, draft)}`,
      `--username=${superuser}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      // The same order and case rules on every machine, whatever locales it has.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ];
    chmodSync(draft, 0o700);
    await promisify(execFile)(initdb, flags, { cwd: draft, env: surroundings, ...user });
    renameSync(draft, cluster);
  } catch (error) {
    throw new Error(`PostgreSQL could not make its folder ${cluster}:\n${error.stderr || error.message}`, {
      cause: error,
    });
  } finally {
    rmSync(secret, { recursive: true, force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}
