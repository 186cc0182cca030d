import type { Role } from './actor.js';

/**
 * What a column tells. `spine`: that there is a case and where it stands. `team`: who works on it. `safety`: hold or not.
 * `profile`: what a mission may count by. `origin`: rescue, compound, risk. `journey`: what was said about a step of
 * the way home, which the mission reads in part. `file`: the key that opens an attachment. `hook`: what signs
 * calls to endpoints of others. The others are kept in the
 * vault.
 */
export const tags = [
  'spine',
  'team',
  'safety',
  'profile',
  'origin',
  'identity',
  'contact',
  'location',
  'medical',
  'legal',
  'journey',
  'testimony',
  'coded',
  'file',
  'staff',
  'credential',
  'hook',
] as const;
export type Tag = (typeof tags)[number];

const casework = tags.filter((tag) => tag !== 'credential' && tag !== 'hook');

/** Whoever breaks glass helps a person who stands before her; what that person told others is not hers. */
const withoutTestimony = casework.filter((tag) => tag !== 'testimony' && tag !== 'coded');

/** Which role sees which tags. A view is built from what was read, and what a role may not see is never read for it. */
export const seen: Partial<Record<Role, readonly Tag[]>> = {
  caseworker: casework,
  supervisor: casework,
  breaker: withoutTestimony,
  consular_officer: ['spine', 'profile', 'identity', 'journey', 'staff'],
  administrator: ['staff'],
  sign_in: ['staff', 'credential'],
  notifier: ['spine', 'team', 'safety', 'staff', 'hook'],
  reminder: ['spine', 'team', 'safety', 'staff'],
  scanner: ['spine', 'team', 'safety', 'staff', 'file'],
  importer: ['spine', 'profile', 'origin', 'identity'],
  counter: ['spine', 'team', 'safety', 'profile', 'origin', 'medical', 'coded'],
};

export const sees = (role: Role, tag: Tag): boolean => seen[role]?.includes(tag) ?? false;
