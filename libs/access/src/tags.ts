import type { Actor, Role } from './actor.js';
import { always, parts } from './parts.data.js';
import { type Tag, tags } from './tags.data.js';

export type { Tag };

const casework = tags.filter((tag) => tag !== 'credential' && tag !== 'hook');

/** Whoever breaks glass helps a person who stands before her; what that person told others is not hers. */
const withoutTestimony = casework.filter((tag) => tag !== 'testimony' && tag !== 'coded');

/** All that can be chosen for another organisation; the parts of each referral say how much of it. */
const chosen = [...always, ...Object.values(parts).flatMap((part) => part.tags)];

/** Which role sees which tags. A view is built from what was read, and what a role may not see is never read for it. */
export const seen: Partial<Record<Role, readonly Tag[]>> = {
  caseworker: casework,
  supervisor: casework,
  breaker: withoutTestimony,
  receiver: chosen,
  consular_officer: ['spine', 'profile', 'identity', 'journey', 'staff'],
  administrator: ['staff'],
  sign_in: ['staff', 'credential'],
  notifier: ['spine', 'due', 'team', 'safety', 'staff', 'hook'],
  reminder: ['spine', 'due', 'team', 'safety', 'staff'],
  scanner: ['file'],
  importer: ['spine', 'due', 'profile', 'origin', 'identity'],
  counter: ['spine', 'due', 'team', 'safety', 'profile', 'origin', 'medical', 'coded'],
};

export function sees({ role, parts: shown = [] }: Pick<Actor, 'role' | 'parts'>, tag: Tag): boolean {
  if (role !== 'receiver') return seen[role]?.includes(tag) ?? false;
  return always.includes(tag) || shown.some((part) => parts[part].tags.includes(tag));
}
