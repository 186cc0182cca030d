import type { Lane } from '#access';

/**
 * The kinds of e-mail. What each says stands in `mail-words.data.ts`, by language. It is read on lock screens and in offices
 * of others: no name, no place, no nationality, no number of people, and not what the person suffered; only a reference and a
 * link behind which one signs in.
 * `lane`: whether it goes before others where much waits, or comes by the thousand itself. `says`: whether its reference, a
 * case number, stands in it; or how many deadlines wait, which its reference counts: those past, of today, of the next days. `leads`: where the link goes: to the case, to a list that the reference names, to a page with
 * a secret, or just home. `evenIfUnseen`: it goes to a mission also once that may no longer know of the case, since it says
 * exactly that. `isOfBatch`: its reference names what a mission was told of together. `mayWait`: to somebody's
 * own address it does not come in her quiet hours. `isRecalled`: whoever was sent it is told when it no longer stands, so
 * that it must be known of each whether it may have left.
 */
export const mailTemplates = {
  consular_notification: { lane: 'mass', says: 'reference', leads: 'case', isRecalled: true },
  consular_notifications: {
    lane: 'ordinary',
    leads: '/consular-notifications?batchId=',
    isOfBatch: true,
    isRecalled: true,
  },
  message: { lane: 'ordinary', says: 'reference', leads: 'case', mayWait: true },
  recall: { lane: 'urgent', says: 'reference', leads: 'home', evenIfUnseen: true },
  deadline: { lane: 'urgent', says: 'reference', leads: 'case' },
  deadline_above: { lane: 'urgent', says: 'reference', leads: 'home' },
  glass: { lane: 'urgent', says: 'reference', leads: 'case' },
  transition: { lane: 'urgent', says: 'reference', leads: 'case' },
  account: { lane: 'urgent', leads: 'home' },
  password_reset: { lane: 'urgent', leads: '/reset-password#token=' },
  erasure: { lane: 'ordinary', says: 'reference', leads: 'case', mayWait: true },
  digest: { lane: 'ordinary', says: 'counts', leads: 'home' },
  digest_urgent: { lane: 'urgent', says: 'counts', leads: 'home' },
} as const satisfies Record<string, TemplateFacts>;

export interface TemplateFacts {
  lane: Lane;
  says?: 'reference' | 'counts';
  leads: 'case' | 'home' | `/${string}`;
  evenIfUnseen?: true;
  isOfBatch?: true;
  mayWait?: true;
  isRecalled?: true;
}

export type MailTemplate = keyof typeof mailTemplates;
