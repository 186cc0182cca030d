import type { Work } from '#access';
import type { ChallengePurpose } from './passkey.entity.js';

/** The step of a one-time password is used up: it cannot be played again. @returns whether this one was first */
export async function useTotpStep(work: Work, userId: string, step: number): Promise<boolean> {
  work.require('session.open');
  const rows = await work.rows(
    'update users set totp_last_step = $2 where id = $1 and totp_last_step < $2 returning id',
    [userId, step],
  );
  return rows.length === 1;
}

/** @returns whether this code was there and had not been used */
export async function useRecoveryCode(work: Work, userId: string, codeHash: Buffer): Promise<boolean> {
  work.require('session.open');
  const rows = await work.rows(
    'update recovery_codes set used_at = now() where user_id = $1 and code_hash = $2 and used_at is null returning id',
    [userId, codeHash],
  );
  return rows.length === 1;
}

export async function forgetRecoveryCodes(work: Work, userId: string): Promise<void> {
  work.require('factor.change');
  await work.rows('delete from recovery_codes where user_id = $1', [userId]);
}

/** A challenge is used up, whatever comes of it. @returns whether it was there, in time and for this */
export async function spendChallenge(
  work: Work,
  challengeHash: Buffer,
  purpose: ChallengePurpose,
  userId: string | null,
): Promise<boolean> {
  work.require('session.open');
  const rows = await work.rows(
    `delete from passkey_challenges
     where challenge_hash = $1 and purpose = $2 and user_id is not distinct from $3::uuid and expires_at > now() returning id`,
    [challengeHash, purpose, userId],
  );
  return rows.length === 1;
}

export async function forgetOldChallenges(work: Work): Promise<void> {
  work.require('session.open');
  await work.rows('delete from passkey_challenges where expires_at < now()');
}

/** A passkey signed. @returns false where it was used at the same moment elsewhere: the counter moved under us */
export async function notePasskeyUse(work: Work, id: string, counter: number, now: number): Promise<boolean> {
  work.require('session.open');
  const rows = await work.rows(
    'update passkeys set counter = $3, last_used_at = now() where id = $1 and counter = $2 returning id',
    [id, counter, now],
  );
  return rows.length === 1;
}

export async function forgetPasskey(work: Work, id: string): Promise<void> {
  work.require('factor.change');
  await work.rows('delete from passkeys where id = $1', [id]);
}

export interface Factors {
  totp: boolean;
  passkeys: number;
  recoveryCodes: number;
}

/** What somebody can show beside her password. */
export async function factorsOf(work: Work, userId: string): Promise<Factors> {
  work.require('session.open');
  const [row] = await work.rows<Factors>(
    `select totp_confirmed_at is not null as totp,
       (select count(*)::int from passkeys p where p.user_id = u.id) as passkeys,
       (select count(*)::int from recovery_codes r where r.user_id = u.id and r.used_at is null) as "recoveryCodes"
     from users u where u.id = $1`,
    [userId],
  );
  return row ?? { totp: false, passkeys: 0, recoveryCodes: 0 };
}

export const hasFactor = ({ totp, passkeys }: Factors): boolean => totp || passkeys > 0;
