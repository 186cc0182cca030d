import type { ReferralPart } from '#platform';
import type { Verb } from './grants.js';
import type { Tag } from './tags.data.js';

/** What whoever was asked to help sees of a person in any case: who she is, where the case stands, whom to call. */
export const always: readonly Tag[] = ['spine', 'due', 'team', 'profile', 'identity', 'staff'];

/**
 * Which columns and which acts each part of a referral opens. A verb that stands at no part is open by the referral alone.
 * What is said in entries, and what a file is called, lies under one tag with testimony; whose rows are read is told by the verb, and by the policies.
 */
export const parts: Readonly<Record<ReferralPart, { tags: readonly Tag[]; verbs: readonly Verb[] }>> = {
  contact: { tags: ['contact'], verbs: [] },
  location: { tags: ['location'], verbs: ['shelter.read'] },
  medical: { tags: ['medical'], verbs: [] },
  origin: { tags: ['origin'], verbs: [] },
  legal: { tags: ['legal', 'safety'], verbs: ['consent.read'] },
  entries: { tags: ['testimony'], verbs: ['entry.read'] },
  testimony: { tags: ['testimony', 'coded'], verbs: ['testimony.list', 'testimony.read'] },
  attachments: { tags: ['testimony', 'file'], verbs: ['attachment.read', 'attachment.download'] },
  steps: { tags: ['journey'], verbs: ['repatriation.read'] },
};

/** The part that must have been chosen for this act. */
export const partOf = (verb: Verb): ReferralPart | null =>
  (Object.keys(parts) as ReferralPart[]).find((part) => parts[part].verbs.includes(verb)) ?? null;
