import { createHash, randomBytes } from 'node:crypto';
import { emailTokenOf } from '#identity';
import { type Config, Vault } from '#platform';
import pg from 'pg';
import { v7 as uuid } from 'uuid';

export interface FirstAdministrator {
  organisation: string;
  country: string;
  name: string;
  email: string;
}

const HOURS = 72;

/**
 * The way into an installation in which nobody can sign in yet. Refused once there is an administrator: from then on
 * administrators invite.
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
    const { rowCount } = await client.query(`select 1 from users where role = 'administrator' and active limit 1`);
    if (rowCount) throw new Error('There is an administrator already: she invites others with POST /api/v1/users.');
    const token = await add(client, new Vault(config.masterKey), given);
    await client.query('commit');
    say(`Invited for ${HOURS} hours, once. Choose a password of 12 characters or more:`);
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

async function add(client: pg.Client, vault: Vault, { organisation, country, name, email }: FirstAdministrator) {
  const [home, team, user] = [uuid(), uuid(), uuid()];
  const wrapped = vault.newOrganisationKey(home);
  const profile = vault.seal(vault.organisationKey(home, wrapped), `users|profile|${user}`, { name, email });
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `insert into organisations (id, name, kind, country, key_wrapped) values ($1, $2, 'ngo', $3, $4)`,
    [home, organisation, country, wrapped],
  );
  await client.query(`insert into teams (id, organisation_id, name) values ($1, $2, 'Administration')`, [team, home]);
  // No password fits this hash: the invitation is the only way in.
  await client.query(
    `insert into users (id, organisation_id, team_id, role, email_token, profile, password_hash)
     values ($1, $2, $3, 'administrator', $4, $5, $6)`,
    [user, home, team, emailTokenOf(vault, email), profile, NO_PASSWORD],
  );
  await client.query(
    `insert into invitations (id, user_id, token_hash, expires_at) values ($1, $2, $3, now() + make_interval(hours => $4))`,
    [uuid(), user, createHash('sha256').update(token, 'utf8').digest(), HOURS],
  );
  return token;
}

/** A well-formed argon2id hash of random bytes that nobody kept. */
const NO_PASSWORD =
  '$argon2id$v=19$m=65536,t=3,p=1$' +
  `${randomBytes(16).toString('base64').replace(/=+$/, '')}$${randomBytes(32).toString('base64').replace(/=+$/, '')}`;
