import type { Actor, Verb, Work } from '#access';
import { endedFromElsewhere } from './sessions.data.js';

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

/** Whoever signs in as this user anywhere is signed out. @param but this session goes on. @returns how many ended */
export async function endSessionsOf(
  work: Work,
  verb: Verb,
  userId: string,
  because: string,
  but: string | null = null,
): Promise<number> {
  work.require(verb);
  const ended = await work.rows(
    `update sessions set ended_at = now(), ended_because = $2
     where user_id = $1 and ended_at is null and id is distinct from $3::uuid returning id`,
    [userId, because, but],
  );
  return ended.length;
}

/**
 * Those that were left by themselves (signed out, locked, replaced) count as ended from elsewhere too: a phone that was
 * locked before it was lost still keeps something.
 * @param but the device where this was said goes on
 */
export async function endWhatWasLeft(
  work: Work,
  verb: Verb,
  userId: string,
  because: (typeof endedFromElsewhere)[number],
  but: string | null = null,
): Promise<void> {
  work.require(verb);
  await work.rows(
    `update sessions set ended_because = $2
     where user_id = $1 and ended_at is not null and ended_because <> all($4) and id is distinct from $3::uuid`,
    [userId, because, but, endedFromElsewhere],
  );
}

/** @returns of these sessions, whose devices are to destroy what they kept */
export async function thoseToForget(work: Work, sessionIds: readonly string[]): Promise<string[]> {
  work.require('session.open');
  const rows = await work.rows<{ id: string }>(
    `select s.id from sessions s join users u on u.id = s.user_id
     where s.id = any($1) and (not u.active or s.ended_because = any($2)) order by s.id`,
    [sessionIds, endedFromElsewhere],
  );
  return rows.map(({ id }) => id);
}

/** The session was used just now. One that was left alone too long is not brought back. */
export async function touch(work: Work, sessionId: string): Promise<void> {
  work.require('session.open');
  await work.rows(
    `update sessions set last_used_at = now()
     where id = $1 and ended_at is null and last_used_at + make_interval(mins => idle_minutes) > now()`,
    [sessionId],
  );
}

/** Goes on with the idle time of the role that its user has now. @returns whether it may go on at all */
export async function renew(work: Work, sessionId: string, idleMinutes: number): Promise<boolean> {
  work.require('session.open');
  const rows = await work.rows(
    `update sessions set idle_minutes = $2 where id = $1 and ended_at is null and expires_at > now()
     and last_used_at + make_interval(mins => idle_minutes) > now() returning id`,
    [sessionId, idleMinutes],
  );
  return rows.length === 1;
}

export type Standing = 'stands' | 'enrolling' | 'ended';

/** Whether a session is still what its token says: the same function that lets every actor in. */
export async function standingOf(work: Work, actor: Actor): Promise<Standing> {
  work.require('session.open');
  const [row] = await work.rows<{ standing: Standing }>(
    `select sec.standing_of(array['', $1, $2, $3, $4, $5, $6]) as standing`,
    [
      actor.id,
      actor.organisationId ?? '',
      actor.teamId ?? '',
      actor.missionId ?? '',
      actor.sessionId ?? '',
      actor.role,
    ],
  );
  return row!.standing;
}

/** Whether a factor was shown in this session within so many minutes. */
export async function isFresh(work: Work, sessionId: string, minutes: number): Promise<boolean> {
  work.require('session.open');
  const rows = await work.rows(
    'select 1 from sessions where id = $1 and fresh_at > now() - make_interval(mins => $2)',
    [sessionId, minutes],
  );
  return rows.length === 1;
}

/** A factor was shown just now. */
export async function freshen(work: Work, sessionId: string): Promise<void> {
  work.require('session.renew');
  await work.rows('update sessions set fresh_at = now() where id = $1 and not enrolling', [sessionId]);
}

/** A second factor was set up in this session: what was missing to it is there. */
export async function enrol(work: Work, sessionId: string): Promise<void> {
  work.require('factor.change');
  await work.rows('update sessions set fresh_at = now(), enrolling = false where id = $1', [sessionId]);
}

/** @returns whether this user signed in before, and whether from there */
export async function knownDevice(
  work: Work,
  userId: string,
  mark: Buffer,
): Promise<{ before: boolean; here: boolean }> {
  work.require('session.open');
  const [row] = await work.rows<{ before: boolean; here: boolean }>(
    `select count(*) > 0 as before, coalesce(bool_or(device_mark = $2), false) as here from sessions where user_id = $1`,
    [userId, mark],
  );
  return row!;
}

/** The mission that an organisation is, where it is one. */
export async function missionOf(work: Work, organisationId: string): Promise<string | null> {
  const [row] = await work.rows<{ id: string }>('select id from missions where organisation_id = $1', [organisationId]);
  return row?.id ?? null;
}
