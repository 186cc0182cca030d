import { diagnose, kindOfChange } from './diagnose.js';
import { follows, isGenuine, type Checkpoint, type TrustedKeys } from './checkpoint.js';
import { leafHash, type SealedEvent } from './event.js';
import { type Anchor, type Change, firstChange, linesFrom } from './kept.js';
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
  /** Its signature or its hash does not fit. */
  | 'checkpoint-forged'
  /** Genuine, and not where it stands: taken out, put in, or played again. */
  | 'checkpoint-misplaced'
  /** Genuine and in its place, and another than was kept elsewhere: history went on from an older state, or was made anew. */
  | 'forked'
  /** What was kept elsewhere reaches further. */
  | 'rolled-back'
  | 'unsealed-leaf'
  | 'unsealed-overdue';

/**
 * The first fault. `position` is exact where the database still tells; where a leaf was rewritten along with its
 * line it is the first position of the batch, unless its lines are kept elsewhere. `eventId` is null where it is not known.
 */
export interface Fault {
  readonly ok: false;
  readonly kind: FaultKind;
  readonly position: number | null;
  readonly eventId: string | null;
  /** Number of the checkpoint in whose batch it lies. */
  readonly checkpoint: number | null;
  /** Where the checkpoints themselves were rewritten or cut off: the first line that this hid, by what is kept elsewhere. */
  readonly hid?: Change;
}

export type Verdict = { readonly ok: true; readonly events: number; readonly checkpoints: number } | Fault;

/** A line may wait this long for the sealer, in seconds. */
const patience = 300;

/**
 * Reads the whole log and names the first fault.
 * @param anchors checkpoints kept elsewhere: without one, who holds the key can rewrite all, and anyone can cut the end
 * @throws Error when an anchor is not signed by a trusted key: it proves nothing either way
 */
export async function verify(log: SealedLog, anchors: readonly Anchor[] = []): Promise<Verdict> {
  if (!anchors.every((anchor) => isGenuine(anchor, log.keys)))
    throw new Error('An anchor is not signed by a trusted key');
  const kept = new Map(anchors.map((anchor) => [anchor.number, anchor]));
  const events = log.events[Symbol.asyncIterator]();
  const checkpoints = eachOf(log.checkpoints);
  try {
    let last: Checkpoint | null = log.from ?? null;
    for (let next = await checkpoints.next(); !next.done; next = await checkpoints.next()) {
      const checkpoint: Checkpoint = next.value;
      const wrong = misfit(checkpoint, last, kept.get(checkpoint.number), log.keys);
      if (wrong) {
        const first = (last?.size ?? 0) + 1;
        return { ...fault(wrong, first, null, checkpoint), ...(await hidden(kept, last, events)) };
      }
      const found = await checkBatch(checkpoint, kept, events, checkpoints);
      if (found) return found;
      last = checkpoint;
    }
    return (await checkEnd(log, last, kept, events)) ?? { ok: true, ...between(log.from, last) };
  } finally {
    await Promise.all([events.return?.(), checkpoints.return(undefined)]);
  }
}

/** One iterator that both the walk and the diagnosis draw from, whatever the source is. */
async function* eachOf(checkpoints: SealedLog['checkpoints']): AsyncGenerator<Checkpoint, undefined> {
  yield* checkpoints;
}

function misfit(
  checkpoint: Checkpoint,
  last: Checkpoint | null,
  anchor: Anchor | undefined,
  keys: TrustedKeys,
): FaultKind | null {
  if (!isGenuine(checkpoint, keys)) return 'checkpoint-forged';
  if (checkpoint.number !== (last?.number ?? 0) + 1) return 'checkpoint-misplaced';
  const isKept = !anchor || anchor.chain.equals(checkpoint.chain);
  return isKept && follows(last, checkpoint) ? null : 'forked';
}

async function checkBatch(
  checkpoint: Checkpoint,
  kept: ReadonlyMap<number, Anchor>,
  events: AsyncIterator<SealedEvent>,
  checkpoints: AsyncIterator<Checkpoint>,
): Promise<Fault | null> {
  const read: SealedEvent[] = [];
  const suspect = await suspicion(checkpoint, events, read);
  if (suspect === null) return null;
  if (kept.get(checkpoint.number)?.lines) {
    const change = await firstChange(() => linesFrom(kept, checkpoint.number), both(read, events));
    if (change) return fault(change.kind, change.position, change.eventId, checkpoint);
  }
  if (suspect === 'root') {
    const { kind, position, eventId } = await diagnose({ checkpoint, batch: read }, events, checkpoints);
    return fault(kind, position, eventId, checkpoint);
  }
  const { position, eventId } = suspect;
  const kind = suspect.kind === 'changed' ? await kindOfChange(read.at(-1)!, events) : suspect.kind;
  return fault(kind, position, eventId, checkpoint);
}

interface Suspect {
  readonly kind: 'missing' | 'inserted' | 'changed';
  readonly position: number;
  readonly eventId: string | null;
}

/** @param read takes up the lines that were read */
async function suspicion(
  checkpoint: Checkpoint,
  events: AsyncIterator<SealedEvent>,
  read: SealedEvent[],
): Promise<Suspect | 'root' | null> {
  for (let position = checkpoint.first; position <= checkpoint.size; position++) {
    const { value, done } = await events.next();
    if (done) return { kind: 'missing', position, eventId: null };
    read.push(value);
    if (value.position > position) return { kind: 'missing', position, eventId: null };
    if (value.position < position) return { kind: 'inserted', position: value.position, eventId: value.eventId };
    if (value.event === null) return { kind: 'missing', position, eventId: value.eventId };
    if (!leafHash(value.event).equals(value.leaf)) return { kind: 'changed', position, eventId: value.eventId };
  }
  return merkleRoot(read.map(({ leaf }) => leaf)).equals(checkpoint.root) ? null : 'root';
}

async function* both(read: readonly SealedEvent[], rest: AsyncIterator<SealedEvent>): AsyncGenerator<SealedEvent> {
  yield* read;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** What was done to the lines behind checkpoints that are not what they were. */
async function hidden(
  kept: ReadonlyMap<number, Anchor>,
  last: Checkpoint | null,
  events: AsyncIterator<SealedEvent>,
): Promise<{ hid?: Change }> {
  const hid = await firstChange(() => linesFrom(kept, (last?.number ?? 0) + 1), events);
  return hid ? { hid } : {};
}

async function checkEnd(
  log: SealedLog,
  last: Checkpoint | null,
  kept: ReadonlyMap<number, Anchor>,
  events: AsyncIterator<SealedEvent>,
): Promise<Fault | null> {
  const end = (last?.size ?? 0) + 1;
  if ([...kept.keys()].some((number) => number > (last?.number ?? 0)))
    return { ...fault('rolled-back', end, null, last), ...(await hidden(kept, last, events)) };
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
