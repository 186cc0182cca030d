import { createHash, randomBytes } from 'node:crypto';
import { type Config, masterKeysOf, openVault } from '#platform';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { Founding } from '../../api/src/house/founding.js';

export interface FirstAdministrator {
  organisation: string;
  country: string;
  name: string;
  email: string;
}

const HOURS = 72;

/**
 * The way into an installation in which nobody can sign in yet. Refused once there are as many administrators as it takes
 * to decide about others, two outside a demo: from then on they invite.
 * @param given country as ISO 3166-1 alpha-2
 */
export async function inviteFirstAdministrator(
  config: Config,
  given: FirstAdministrator,
  say: (line: string) => void,
): Promise<number> {
  if (!config.databaseAdminUrl) throw new Error('DATABASE_ADMIN_URL is not set: nobody else may do this.');
  if (!/^[A-Z]{2}$/.test(given.country)) throw new Error('--country takes two letters, for instance TH.');
  if (!/^\S+@\S+\.\S+$/.test(given.email)) throw new Error('--email takes an e-mail address.');
  const client = new pg.Client({ connectionString: config.databaseAdminUrl });
  await client.connect();
  try {
    await client.query('begin');
    const { rowCount } = await client.query(`select 1 from users where role = 'administrator' and active limit 2`);
    if (rowCount && rowCount >= (config.twoPerson ? 2 : 1))
      throw new Error(
        `There is an administrator already${config.twoPerson ? ', and a second one' : ''}: she invites others with POST /api/v1/users.`,
      );
    const token = await add(new Founding(client, await openVault(client, masterKeysOf(config))), given);
    await client.query('commit');
    say(`Invited for ${HOURS} hours, once. Choose a password of 15 characters or more:`);
    say(`  curl ${config.publicUrl}/api/v1/auth/accept-invitation -H 'content-type: application/json' \\`);
    say(`    -d '{"token": "${token}", "password": "…"}'`);
    return 0;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    await client.end();
  }
}

async function add(founding: Founding, { organisation, country, name, email }: FirstAdministrator) {
  const home = await founding.organisation({ name: organisation, kind: 'ngo', country });
  const teamId = await founding.team(home.id, 'Administration');
  // No password fits this hash: the invitation is the only way in.
  const userId = await founding.user(home, { teamId, role: 'administrator', name, email, passwordHash: NO_PASSWORD });
  const token = randomBytes(32).toString('base64url');
  await founding.insert('invitations', {
    id: uuid(),
    user_id: userId,
    token_hash: createHash('sha256').update(token, 'utf8').digest(),
    expires_at: new Date(Date.now() + HOURS * 3_600_000),
  });
  return token;
}

/** A well-formed argon2id hash of random bytes that nobody kept. */
const NO_PASSWORD =
  '$argon2id$v=19$m=65536,t=3,p=1$' +
  `${randomBytes(16).toString('base64').replace(/=+$/, '')}$${randomBytes(32).toString('base64').replace(/=+$/, '')}`;
