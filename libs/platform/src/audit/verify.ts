import { diagnose, kindOfChange } from './diagnose.js';
import { follows, isGenuine, type Checkpoint, type TrustedKeys } from './checkpoint.js';
import { leafHash, type SealedEvent } from './event.js';
import { merkleRoot } from './merkle.js';

/** What there is to check. Everything is read once, in order, and never held whole. */
export interface SealedLog {
  /** By position, ascending. */
  readonly events: AsyncIterable<SealedEvent>;
  /** By number, ascending. */
  readonly checkpoints: AsyncIterable<Checkpoint> | Iterable<Checkpoint>;
  /** Lines without a leaf, oldest first; a line that stays unsealed was slipped in behind the sealer, or it stands. */
  readonly unsealed?: AsyncIterable<{ eventId: string; ageSeconds: number }>;
  readonly keys: TrustedKeys;
  /** Begin after this checkpoint, which the caller trusts; `events` and `checkpoints` then begin after it too. */
  readonly from?: Checkpoint;
}

export type FaultKind =
  | 'altered'
  | 'missing'
  | 'inserted'
  | 'reordered'
  | 'checkpoint-forged'
  | 'rolled-back'
  | 'unsealed-leaf'
  | 'unsealed-overdue';

/**
 * The first fault. `position` is exact where the database still tells; where a leaf was rewritten along with its
 * line it is the first position of the batch. `eventId` is null where the line is not known.
 */
export interface Fault {
  readonly ok: false;
  readonly kind: FaultKind;
  readonly position: number | null;
  readonly eventId: string | null;
  /** Number of the checkpoint in whose batch it lies. */
  readonly checkpoint: number | null;
}

export type Verdict = { readonly ok: true; readonly events: number; readonly checkpoints: number } | Fault;

/** A line may wait this long for the sealer, in seconds. */
const patience = 300;

/**
 * Reads the whole log and names the first fault.
 * @param anchors checkpoints kept elsewhere: without one, who holds the key can rewrite all, and anyone can cut the end
 * @throws Error when an anchor is not signed by a trusted key: it proves nothing either way
 */
export async function verify(log: SealedLog, anchors: readonly Checkpoint[] = []): Promise<Verdict> {
  if (!anchors.every((anchor) => isGenuine(anchor, log.keys)))
    throw new Error('An anchor is not signed by a trusted key');
  const kept = new Map(anchors.map((anchor) => [anchor.number, anchor]));
  const events = log.events[Symbol.asyncIterator]();
  const checkpoints = eachOf(log.checkpoints);
  try {
    let last: Checkpoint | null = log.from ?? null;
    for (let next = await checkpoints.next(); !next.done; next = await checkpoints.next()) {
      const checkpoint: Checkpoint = next.value;
      const anchor = kept.get(checkpoint.number);
      const isOurs = isGenuine(checkpoint, log.keys) && follows(last, checkpoint);
      if (!isOurs || (anchor && !anchor.chain.equals(checkpoint.chain))) {
        return fault('checkpoint-forged', checkpoint.first, null, checkpoint);
      }
      const found = await checkBatch(checkpoint, events, checkpoints);
      if (found) return found;
      last = checkpoint;
    }
    return (await checkEnd(log, last, anchors, events)) ?? { ok: true, ...between(log.from, last) };
  } finally {
    await Promise.all([events.return?.(), checkpoints.return(undefined)]);
  }
}

/** One iterator that both the walk and the diagnosis draw from, whatever the source is. */
async function* eachOf(checkpoints: SealedLog['checkpoints']): AsyncGenerator<Checkpoint, undefined> {
  yield* checkpoints;
}

async function checkBatch(
  checkpoint: Checkpoint,
  events: AsyncIterator<SealedEvent>,
  checkpoints: AsyncIterator<Checkpoint>,
): Promise<Fault | null> {
  const batch: SealedEvent[] = [];
  for (let position = checkpoint.first; position <= checkpoint.size; position++) {
    const { value, done } = await events.next();
    if (done || value.position > position) return fault('missing', position, null, checkpoint);
    if (value.position < position) return fault('inserted', value.position, value.eventId, checkpoint);
    if (value.event === null) return fault('missing', position, value.eventId, checkpoint);
    if (!leafHash(value.event).equals(value.leaf)) {
      return fault(await kindOfChange(value, events), position, value.eventId, checkpoint);
    }
    batch.push(value);
  }
  if (merkleRoot(batch.map(({ leaf }) => leaf)).equals(checkpoint.root)) return null;
  const { kind, position, eventId } = await diagnose({ checkpoint, batch }, events, checkpoints);
  return fault(kind, position, eventId, checkpoint);
}

async function checkEnd(
  log: SealedLog,
  last: Checkpoint | null,
  anchors: readonly Checkpoint[],
  events: AsyncIterator<SealedEvent>,
): Promise<Fault | null> {
  const end = (last?.size ?? 0) + 1;
  if (anchors.some(({ number }) => number > (last?.number ?? 0))) return fault('rolled-back', end, null, last);
  const { value: beyond, done } = await events.next();
  if (!done) return fault('unsealed-leaf', beyond.position, beyond.eventId, last);
  for await (const { eventId, ageSeconds } of log.unsealed ?? []) {
    if (ageSeconds > patience) return fault('unsealed-overdue', null, eventId, null);
  }
  return null;
}

function between(from: Checkpoint | undefined, to: Checkpoint | null): { events: number; checkpoints: number } {
  return { events: (to?.size ?? 0) - (from?.size ?? 0), checkpoints: (to?.number ?? 0) - (from?.number ?? 0) };
}

function fault(kind: FaultKind, position: number | null, eventId: string | null, at: Checkpoint | null): Fault {
  return { ok: false, kind, position, eventId, checkpoint: at?.number ?? null };
}
