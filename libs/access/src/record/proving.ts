import { type AuditEvent, type Checkpoint, fits, type WholeProof } from '#platform';
import { system } from '../actor.js';
import type { Desk } from '../desk.js';
import { readCheckpoint, written, type WrittenCheckpoint } from './checkpoint-file.js';
import { checkpointsBetween, lineOf, proofOf } from './record-proof.queries.js';

/** A proof as a file: bytes in hex. What a line had to say of a person stays ciphertext. */
export interface WrittenProof {
  event: Omit<AuditEvent, 'detail'> & { detail: string | null };
  leaf: string;
  index: number;
  size: number;
  path: string[];
  checkpoint: WrittenCheckpoint;
  later: WrittenCheckpoint[];
}

/**
 * Proves that a line stands in the record, up to the first of the kept checkpoints that covers it.
 * @throws Error where there is no such line, where it waits for its seal, or where the tree was changed
 */
export function proveEvent(desk: Desk, eventId: string, kept: readonly Checkpoint[]): Promise<WrittenProof> {
  return desk.do(system('sealer'), async (work) => {
    const event = await lineOf(work, eventId);
    if (!event) throw new Error(`There is no event ${eventId}`);
    const proof = await proofOf(work, eventId);
    if (!proof) throw new Error(`Event ${eventId} is not sealed yet: ask again in a few seconds`);
    if (!fits(proof)) throw new Error('The tree does not lead to its seal: see audit verify');
    const { number } = proof.checkpoint;
    const covering = kept.map((one) => one.number).filter((one) => one >= number);
    const later = covering.length ? await checkpointsBetween(work, number, Math.min(...covering)) : [];
    return {
      event: { ...event, detail: event.detail && Buffer.from(event.detail).toString('hex') },
      leaf: proof.leaf.toString('hex'),
      index: proof.index,
      size: proof.size,
      path: proof.path.map((one) => one.toString('hex')),
      checkpoint: written(proof.checkpoint),
      later: later.map(written),
    };
  });
}

/** @throws Error where the text is no proof */
export function readProof(text: string): WholeProof {
  try {
    // What an auditor gets over HTTP carries neither a line nor what follows.
    const {
      event,
      leaf,
      path,
      checkpoint,
      later = [],
      index,
      size,
    } = JSON.parse(text) as Partial<WrittenProof> & Omit<WrittenProof, 'event' | 'later'>;
    return {
      ...(event && { event: { ...event, detail: event.detail === null ? null : Buffer.from(event.detail, 'hex') } }),
      index,
      size,
      leaf: Buffer.from(leaf, 'hex'),
      path: path.map((one) => Buffer.from(one, 'hex')),
      checkpoint: readCheckpoint(checkpoint),
      later: later.map(readCheckpoint),
    };
  } catch {
    throw new Error('This is not a proof');
  }
}
