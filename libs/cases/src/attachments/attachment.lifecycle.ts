import { type AttachmentState, conflict } from '#platform';

/** Each move a file can make. What has no key any more cannot come back. */
export const moves = {
  'attachment.clear': { from: ['quarantined'], to: 'clean' },
  'attachment.condemn': { from: ['quarantined'], to: 'infected' },
  'attachment.remove': { from: ['quarantined', 'clean', 'unscanned'], to: 'removed' },
} as const satisfies Record<string, { from: readonly AttachmentState[]; to: AttachmentState }>;

export type AttachmentMove = keyof typeof moves;

export const canMove = (state: AttachmentState, move: AttachmentMove): boolean =>
  (moves[move].from as readonly AttachmentState[]).includes(state);

/** States in which the content may be given out, and those in which there is none. */
export const readable: readonly AttachmentState[] = ['clean', 'unscanned'];
export const ended: readonly AttachmentState[] = ['infected', 'removed'];

/** Why the content is not given out, by state: slug and words. */
const refusals: Readonly<Partial<Record<AttachmentState, readonly [slug: string, why: string]>>> = {
  quarantined: ['quarantined', 'The virus scanner has not answered yet: try again later'],
  infected: ['infected', 'Malware was found in this file: its content was destroyed'],
  removed: ['content-removed', 'This file was removed: its content was destroyed'],
};

/** @throws Problem conflict `quarantined`, `infected`, `content-removed` */
export function requireReadable(state: AttachmentState): void {
  const refusal = refusals[state];
  if (refusal) throw conflict(...refusal);
}

/** @throws Problem conflict `infected`, `content-removed` */
export function requireThere(state: AttachmentState): void {
  if (ended.includes(state)) requireReadable(state);
}

/** The verbs that a state leaves open, before anybody's grants are asked. */
export const openTo = (state: AttachmentState): readonly ('attachment.download' | 'attachment.remove')[] => [
  ...(readable.includes(state) ? (['attachment.download'] as const) : []),
  ...(canMove(state, 'attachment.remove') ? (['attachment.remove'] as const) : []),
];
