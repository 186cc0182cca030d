import { createHmac, randomBytes } from 'node:crypto';
import type pg from 'pg';
import { wrappedBy } from './envelope.js';
import { contextKeyOf, masterKeyId, type MasterKeys, unwrapSystemKey, Vault, wrapSystemKey } from './vault.js';

const PROOF = 'who asks for the system key';

type Asked = Pick<pg.ClientBase, 'query'>;

/**
 * The vault of a database: its system key is read with a proof that we hold a master key it knows.
 * @param db as the application's login; the question needs no other right
 * @throws Error naming the key that is missing, before anything else starts
 */
export async function openVault(db: Asked, masters: MasterKeys): Promise<Vault> {
  const proof = createHmac('sha256', contextKeyOf(masters.current)).update(PROOF, 'utf8').digest('hex');
  const { rows } = await db.query<{ wrapped: Buffer | null; heads: Buffer[] | null }>(
    'select wrapped, heads from sec.wrapped_system_key($1)',
    [proof],
  );
  const found = rows[0];
  const name = `master key ${masterKeyId(masters.current)}`;
  if (!found?.wrapped)
    throw new Error(
      `The ${name} is not the one this database was keyed with. If it is a new one, run "homeward migrate" with it, and with the old one as HOMEWARD_PREVIOUS_MASTER_KEY_FILE.`,
    );
  requireAll(masters, [found.wrapped, ...(found.heads ?? [])]);
  return new Vault(masters, unwrapSystemKey(masters, found.wrapped));
}

/** Rather not start than answer with what cannot be read: each key that anything lies under must be here. */
function requireAll({ current, previous }: MasterKeys, wrapped: readonly Buffer[]): void {
  const here = [current, ...(previous ? [previous] : [])].map(masterKeyId);
  const missing = new Set(wrapped.map(wrappedBy).filter((id) => id !== null && !here.includes(id)));
  if (missing.size)
    throw new Error(
      `Some of this database lies under the master key ${[...missing].join(', ')}, and that is not here. Give it as HOMEWARD_PREVIOUS_MASTER_KEY_FILE, and run "homeward keys rotate" to do without it.`,
    );
}

/**
 * Leaves with the gate what it knows us by, and makes the system key where there is none yet. As administrator.
 * @throws Error where this database was keyed with another master key than the ones given
 */
export async function keyDatabase(admin: Asked, masters: MasterKeys): Promise<void> {
  const given = [masters.current, ...(masters.previous ? [masters.previous] : [])];
  const known = await admin.query<{ key: Buffer }>('select key from sec.context_keys');
  const ours = given.find((master) => known.rows.some(({ key }) => key.equals(contextKeyOf(master))));
  if (known.rowCount && !ours)
    throw new Error(
      `This database was keyed with another master key than ${given.map(masterKeyId).join(', ')}: give that one.`,
    );
  await makeSystemKey(admin, masters, ours ?? masters.current);
  await admin.query('delete from sec.context_keys where key <> all($1)', [given.map(contextKeyOf)]);
  for (const [n, master] of given.entries()) {
    await admin.query(
      `insert into sec.context_keys (id, key) values ($1, $2) on conflict (id) do update set key = excluded.key where context_keys.key <> excluded.key`,
      [n + 1, contextKeyOf(master)],
    );
  }
}

// Where people's data lie there already, keyed hashes were made with the master key itself: it goes on as the system key.
async function makeSystemKey(admin: Asked, masters: MasterKeys, before: Buffer): Promise<void> {
  const { rows } = await admin.query<{ keyed: boolean; used: boolean }>(
    'select exists (select from sec.system_keys) as keyed, exists (select from organisations) as used',
  );
  if (rows[0]!.keyed) return;
  const secret = rows[0]!.used ? before : randomBytes(32);
  await admin.query('insert into sec.system_keys (id, wrapped) values (1, $1) on conflict do nothing', [
    wrapSystemKey(masters, secret),
  ]);
}
