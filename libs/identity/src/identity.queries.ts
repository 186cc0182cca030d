import type { Verb, Work } from '#access';

/** Marks a refresh token used. @returns its session, or null where it is unknown, used or run out */
export async function useRefreshToken(work: Work, tokenHash: Buffer): Promise<string | null> {
  work.require('session.open');
  const [row] = await work.rows<{ session_id: string }>(
    'update refresh_tokens set used_at = now() where token_hash = $1 and used_at is null and expires_at > now() returning session_id',
    [tokenHash],
  );
  return row?.session_id ?? null;
}

/** The session that a token belongs or belonged to. */
export async function sessionOfToken(work: Work, tokenHash: Buffer): Promise<string | null> {
  work.require('session.end');
  const [row] = await work.rows<{ session_id: string }>('select session_id from refresh_tokens where token_hash = $1', [
    tokenHash,
  ]);
  return row?.session_id ?? null;
}

export async function endSession(work: Work, sessionId: string, because: string): Promise<void> {
  work.require('session.end');
  await work.rows('update sessions set ended_at = now(), ended_because = $2 where id = $1 and ended_at is null', [
    sessionId,
    because,
  ]);
}

/** The mission that an organisation is, where it is one. */
export async function missionOf(work: Work, organisationId: string): Promise<string | null> {
  const [row] = await work.rows<{ id: string }>('select id from missions where organisation_id = $1', [organisationId]);
  return row?.id ?? null;
}

/** The step of a one-time password is used up: it cannot be played again. @returns whether this one was first */
export async function useTotpStep(work: Work, userId: string, step: number): Promise<boolean> {
  work.require('session.open');
  const rows = await work.rows(
    'update users set totp_last_step = $2 where id = $1 and totp_last_step < $2 returning id',
    [userId, step],
  );
  return rows.length === 1;
}

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

export async function setPassword(work: Work, userId: string, hash: string): Promise<void> {
  work.require('invitation.accept');
  await work.rows('update users set password_hash = $2 where id = $1', [userId, hash]);
}

/** The same password, hashed with what is asked for now; one that was changed meanwhile stays as it is. */
export async function hashAnew(work: Work, userId: string, old: string, hash: string): Promise<void> {
  work.require('session.open');
  await work.rows('update users set password_hash = $3 where id = $1 and password_hash = $2', [userId, old, hash]);
}

/** Whoever signs in as this user anywhere is signed out. */
export async function endSessionsOf(work: Work, verb: Verb, userId: string, because: string): Promise<void> {
  work.require(verb);
  await work.rows('update sessions set ended_at = now(), ended_because = $2 where user_id = $1 and ended_at is null', [
    userId,
    because,
  ]);
}

export async function spendInvitations(work: Work, verb: Verb, userId: string): Promise<void> {
  work.require(verb);
  await work.rows('update invitations set used_at = now() where user_id = $1 and used_at is null', [userId]);
}
