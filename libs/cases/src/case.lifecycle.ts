import { conflict } from '#platform';

export type CaseStatus = 'active' | 'follow_up' | 'closed' | 'closed_referred';

/** Each move a case can make: from where, to where. Arrival turns it to follow-up; see the way home. */
export const moves = {
  'case.close': { from: ['active', 'follow_up'], to: 'closed' },
  'case.reopen': { from: ['closed', 'closed_referred'], to: 'active' },
} as const satisfies Record<string, { from: readonly CaseStatus[]; to: CaseStatus }>;

export type CaseMove = keyof typeof moves;

export const canMove = (status: CaseStatus, move: CaseMove): boolean =>
  (moves[move].from as readonly CaseStatus[]).includes(status);

/** @throws Problem conflict `case-status` */
export function next(status: CaseStatus, move: CaseMove): CaseStatus {
  if (!canMove(status, move)) throw conflict('case-status', `A case that is ${status} does not allow ${move}`);
  return moves[move].to;
}

/** What may be done to a case that is at work, and not to a closed one. */
const whileOpen = [
  'case.correct',
  'case.assign',
  'hold.set',
  'hold.lift',
  'shelter.set',
  'entry.add',
  'attachment.add',
  'consent.record',
  'testimony.take',
  'notification.request',
  'deadline.open',
  'repatriation.step',
  'movement.board',
] as const;

/** Whether somebody may hold a case for this reason, or lift what is held for it: what a supervisor decided is hers alone. */
export const mayGiveReason = ({ role }: { role: string }, reason: string | undefined): boolean =>
  reason !== 'supervisor_decision' || role === 'supervisor';

export const isOpen = (status: CaseStatus): boolean => status === 'active' || status === 'follow_up';
const whileClosed = ['case.correct', 'consent.record', 'hold.set', 'hold.lift', 'erasure.ask'] as const;
/** The verbs that a status leaves open, before anybody's grants are asked. */
export const openTo = (status: CaseStatus): readonly string[] => [
  ...(isOpen(status) ? whileOpen : whileClosed),
  'legal_hold.set',
  'legal_hold.lift',
  ...(Object.keys(moves) as CaseMove[]).filter((move) => canMove(status, move)),
];
