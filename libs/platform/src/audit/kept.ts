import type { Checkpoint, SealedLeaf } from './checkpoint.js';
import { leafHash, type SealedEvent } from './event.js';

/** What is kept elsewhere of one sealed line: enough to name what was done to it, and nothing of what it says. */
export interface KeptLine {
  readonly position: number;
  readonly eventId: string;
  /** The first 8 bytes of its leaf. That something was changed is told by the root; this only says what. */
  readonly mark: Buffer;
}

/** A checkpoint that is kept elsewhere, with the lines of its batch where they were kept as well. */
export interface Anchor extends Checkpoint {
  readonly lines?: () => Promise<readonly KeptLine[]>;
}

/** The first thing that was done to a line. */
export interface Change {
  readonly kind: 'altered' | 'missing' | 'inserted' | 'reordered';
  readonly position: number;
  readonly eventId: string;
}

export const markOf = (leaf: Buffer): Buffer => leaf.subarray(0, 8);

export const keptLine = ({ position, eventId, leaf }: SealedLeaf): KeptLine => ({
  position,
  eventId,
  mark: markOf(leaf),
});

/** The kept lines from a batch on, as far as they were kept without a gap. */
export async function* linesFrom(anchors: ReadonlyMap<number, Anchor>, number: number): AsyncGenerator<KeptLine> {
  for (let at = anchors.get(number); at?.lines; at = anchors.get(at.number + 1)) yield* await at.lines();
}

/**
 * Lays the log beside what was kept of it elsewhere and names the first difference: also where leaves and checkpoints in
 * the database were rewritten to fit.
 * @param kept yields the kept lines from where `events` begins; asked once more after a difference
 * @returns null where they agree as far as lines were kept
 */
export async function firstChange(
  kept: () => AsyncIterable<KeptLine>,
  events: AsyncIterator<SealedEvent>,
): Promise<Change | null> {
  for await (const { position, eventId, mark } of kept()) {
    const { value, done } = await events.next();
    if (done) return { kind: 'missing', position, eventId };
    const found: SealedEvent = value;
    if (found.position === position && found.eventId === eventId) {
      if (found.event === null) return { kind: 'missing', position, eventId };
      const hash = leafHash(found.event);
      if (hash.equals(found.leaf) && markOf(hash).equals(mark)) continue;
      return { kind: 'altered', position, eventId };
    }
    return await nameOf({ position, eventId }, found, kept, events);
  }
  return null;
}

/** Another line stands where one was sealed. What became of either, further on, says how it came there. */
async function nameOf(
  sealed: Pick<KeptLine, 'position' | 'eventId'>,
  found: SealedEvent,
  kept: () => AsyncIterable<KeptLine>,
  events: AsyncIterator<SealedEvent>,
): Promise<Change> {
  const isFurtherOn = found.eventId === sealed.eventId || (await has(events, sealed.eventId));
  const isOurs = await has(kept()[Symbol.asyncIterator](), found.eventId, sealed.position);
  if (isFurtherOn && !isOurs) return { kind: 'inserted', position: found.position, eventId: found.eventId };
  return { kind: isFurtherOn ? 'reordered' : 'missing', ...sealed };
}

async function has(
  lines: AsyncIterator<{ eventId: string; position: number }>,
  eventId: string,
  after = 0,
): Promise<boolean> {
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    if (next.value.eventId === eventId && next.value.position > after) return true;
  }
  return false;
}
