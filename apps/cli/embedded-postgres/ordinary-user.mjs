import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Accounts that exist on nearly every system and own nothing of the administrator's. */
const candidates = ['postgres', 'nobody'];

/** @returns {boolean} whether this process runs as root */
function isRoot() {
  return process.getuid?.() === 0;
}

/**
 * Whom PostgreSQL runs as, since it refuses to run as root.
 * A cluster that exists keeps its owner: PostgreSQL refuses a folder of someone else's.
 * @param {string} cluster the folder of the cluster, there or not
 * @returns {{ uid: number, gid: number } | null} `null` when we are an ordinary user already
 * @throws when root finds no ordinary account
 */
export function ordinaryUserFor(cluster) {
  if (!isRoot()) return null;
  if (existsSync(cluster)) {
    const { uid, gid } = statSync(cluster);
    if (uid !== 0) return { uid, gid };
  }
  for (const name of candidates) {
    const user = lookUp(name);
    if (user) return user;
  }
  throw new Error(
    `PostgreSQL does not run as root, and there is no account named ${candidates.join(' or ')} to run it as. ` +
      'Start Homeward as an ordinary user, or give a database of your own as DATABASE_URL.',
  );
}

/** @returns {{ uid: number, gid: number } | null} */
function lookUp(name) {
  try {
    const id = (flag) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    const user = { uid: id('-u'), gid: id('-g') };
    return user.uid > 0 ? user : null;
  } catch {
    return null;
  }
}
