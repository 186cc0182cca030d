import type { Work } from '#access';
import { invalidField, type Problem } from '#platform';
import { User } from './user.entity.js';

const holding: User['role'][] = ['caseworker', 'supervisor'];

export const mayHold = ({ role, active }: Pick<User, 'role' | 'active'>): boolean => active && holding.includes(role);

/** A colleague within reach who may hold cases: a caseworker or supervisor who works here now; null where there is none. */
export async function holderNamed(work: Work, id: string, { part = false } = {}): Promise<User | null> {
  const where = { id, active: true, role: holding };
  const [holder] = await work.list(User, 'user.read', { where, part });
  return holder ?? null;
}

/** What is answered to whoever names somebody else. */
export const noHolder = (pointer: string): Problem =>
  invalidField(pointer, 'unknown', 'Name an active caseworker or supervisor of your organisation');
