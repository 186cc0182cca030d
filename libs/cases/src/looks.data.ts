import type { Verb } from '#access';

/**
 * Verbs that only look. What a case went through is told without them, and a case that was looked at alone is one that
 * nobody has worked on.
 */
export const looks: readonly Verb[] = [
  'attachment.download',
  'attachment.read',
  'break_glass.list',
  'case.access_log',
  'case.compare',
  'case.find',
  'case.list',
  'case.load',
  'case.print',
  'case.read',
  'case.timeline',
  'consent.read',
  'deadline.list',
  'entry.read',
  'erasure.read',
  'exclusion.list',
  'export.make',
  'hold.list',
  'import.read',
  'legal_hold.read',
  'movement.manifest',
  'movement.read',
  'notification.list',
  'referral.list',
  'repatriation.board',
  'repatriation.read',
  'rescue.read',
  'shelter.read',
  'testimony.list',
  'testimony.read',
  'transfer.list',
  'user.read',
];
