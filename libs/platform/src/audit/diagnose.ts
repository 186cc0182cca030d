import type { Checkpoint } from './checkpoint.js';
import { leafHash, type SealedEvent } from './event.js';
import { inclusionProof, isIncluded, merkleRoot } from './merkle.js';

/** A batch in which every line fits its leaf, and yet the root is another: leaves were changed as well. */
export interface BrokenBatch {
  readonly checkpoint: Checkpoint;
  readonly batch: readonly SealedEvent[];
}

export interface Finding {
  readonly kind: 'altered' | 'missing' | 'inserted' | 'reordered';
  readonly position: number;
  readonly eventId: string | null;
}

// That something is wrong is certain before we come here; these bound the time spent on saying what.
const largestBatchToTry = 2_000;
const linesToRemember = 50_000;

/**
 * Says what was done to a batch whose root is wrong. Reads both streams to their end.
 * The kind is sure for one attack of one sort; after several at once it names one of them.
 */
export async function diagnose(
  broken: BrokenBatch,
  events: AsyncIterator<SealedEvent>,
  checkpoints: AsyncIterator<Checkpoint>,
): Promise<Finding> {
  const { checkpoint, batch } = broken;
  const rest = await readOn(checkpoint, events, checkpoints);
  const start = { position: checkpoint.first, eventId: null };
  if (rest.lines < rest.size) return { kind: 'missing', ...start };
  const intruder = findIntruder(checkpoint, rest.next ? [...batch, rest.next] : batch);
  if (rest.lines > rest.size) return { kind: 'inserted', ...start, ...placeOf(intruder) };

  // As many lines as sealed, yet all that follows is shifted: one was slipped in and one cut off at the end.
  if (intruder && rest.broken !== 1) return { kind: 'inserted', ...placeOf(intruder) };
  // The sealer puts a batch in order of ids: one out of order was put there.
  const swapped = batch.find(({ eventId }, at) => eventId > (batch[at + 1]?.eventId ?? eventId));
  const moved = swapped ?? findStranger(broken, rest.elsewhere);
  return moved ? { kind: 'reordered', ...placeOf(moved) } : { kind: 'altered', ...start };
}

function placeOf<T extends SealedEvent | undefined>(event: T) {
  return event && { position: event.position, eventId: event.eventId };
}

/** A line that no longer fits its leaf was altered, unless that leaf belongs to a line further on: then they changed places. */
export async function kindOfChange(
  { leaf }: SealedEvent,
  events: AsyncIterator<SealedEvent>,
): Promise<'altered' | 'reordered'> {
  for (let next = await events.next(); !next.done; next = await events.next()) {
    if (next.value.event && leafHash(next.value.event).equals(leaf)) return 'reordered';
  }
  return 'altered';
}

/** The line without which the batch, closed up, has its root again. */
function findIntruder({ root, first, size }: Checkpoint, lines: readonly SealedEvent[]): SealedEvent | undefined {
  if (lines.length !== size - first + 2 || lines.length > largestBatchToTry) return undefined;
  const leaves = lines.map(({ leaf }) => leaf);
  return lines.find((_, at) => merkleRoot(leaves.toSpliced(at, 1)).equals(root));
}

/** The place at which a line of another broken batch stood before; only those are tried that keep the order of ids. */
function findStranger({ checkpoint, batch }: BrokenBatch, elsewhere: readonly SealedEvent[]): SealedEvent | undefined {
  if (batch.length > largestBatchToTry) return undefined;
  const leaves = batch.map(({ leaf }) => leaf);
  return batch.find((_, at) => {
    const [after, before] = [batch[at - 1]?.eventId ?? '', batch[at + 1]?.eventId ?? '~'];
    const candidates = elsewhere.filter(({ eventId }) => eventId > after && eventId < before);
    if (candidates.length === 0) return false;
    const proof = inclusionProof(leaves, at);
    return candidates.some(({ leaf }) => isIncluded(leaf, at, leaves.length, proof, checkpoint.root));
  });
}

/** Counts what is left, and remembers the lines of the other batches whose root is wrong. */
async function readOn(from: Checkpoint, events: AsyncIterator<SealedEvent>, checkpoints: AsyncIterator<Checkpoint>) {
  const elsewhere: SealedEvent[] = [];
  let next: SealedEvent | null = null;
  let broken = 0;
  let lines = from.size;
  let batch: SealedEvent[] = [];
  let checkpoint = await checkpoints.next();
  let size = checkpoint.done ? from.size : checkpoint.value.size;
  for (let event = await events.next(); !event.done; event = await events.next()) {
    next ??= event.value;
    lines++;
    batch.push(event.value);
    if (checkpoint.done || lines < checkpoint.value.size) continue;
    const isWhole = merkleRoot(batch.map(({ leaf }) => leaf)).equals(checkpoint.value.root);
    if (!isWhole) broken++;
    if (!isWhole && elsewhere.length < linesToRemember) elsewhere.push(...batch);
    batch = [];
    checkpoint = await checkpoints.next();
    if (!checkpoint.done) size = checkpoint.value.size;
  }
  return { lines, size, next, broken, elsewhere };
}
