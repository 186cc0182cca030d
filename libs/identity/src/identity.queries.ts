import type { Verb, Work } from '#access';

/** Organisations or users after a place on, by id; narrowed by columns that are equal. */
export async function idsAfter(
  work: Work,
  verb: 'organisation.read' | 'user.read',
  filters: Readonly<Record<string, unknown>>,
  after: string | null,
  most: number,
): Promise<string[]> {
  work.require(verb);
  const values: unknown[] = [after];
  const where = Object.entries(filters)
    .filter(([, value]) => value !== undefined)
    .map(([column, value]) => `${columns[column]} = $${values.push(value)}`);
  const rows = await work.rows<{ id: string }>(
    `select id from ${verb === 'user.read' ? 'users' : 'organisations'}
     where ${['($1::uuid is null or id > $1)', ...where].join(' and ')} order by id limit ${Number(most)}`,
    values,
  );
  return rows.map(({ id }) => id);
}
const columns: Readonly<Record<string, string>> = {
  kind: 'kind',
  country: 'country',
  role: 'role',
  active: 'active',
  organisationId: 'organisation_id',
};

export async function setEmailToken(work: Work, userId: string, emailToken: Buffer): Promise<void> {
  work.require('user.correct');
  await work.rows('update users set email_token = $2 where id = $1', [userId, emailToken]);
}

export async function setPassword(
  work: Work,
  verb: 'invitation.accept' | 'password.change',
  userId: string,
  hash: string,
): Promise<void> {
  work.require(verb);
  await work.rows('update users set password_hash = $2, password_failures = 0 where id = $1', [userId, hash]);
}

/** The same password, hashed with what is asked for now; one that was changed meanwhile stays as it is. */
export async function hashAnew(work: Work, userId: string, old: string, hash: string): Promise<void> {
  work.require('session.open');
  await work.rows('update users set password_hash = $3 where id = $1 and password_hash = $2', [userId, old, hash]);
}

export async function spendInvitations(work: Work, verb: Verb, userId: string): Promise<void> {
  work.require(verb);
  await work.rows('update invitations set used_at = now() where user_id = $1 and used_at is null', [userId]);
}
