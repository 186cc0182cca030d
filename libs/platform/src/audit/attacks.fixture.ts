import { seal, sealKey, type Checkpoint } from './checkpoint.js';
import { leafHash, type AuditEvent } from './event.js';
import { aLine, anyOf, append, key, sealedAt, uuid, type Dice, type Stored } from './sealed-log.fixture.js';
import type { Change } from './kept.js';
import type { FaultKind } from './verify.js';

const strangerKey = sealKey(Buffer.alloc(32, 8));

interface Trace {
  /** What is found with no copy elsewhere; only where the database still tells. */
  position?: number;
  eventId?: string;
  /** The line that was hit, which is named where lines are kept elsewhere. */
  line?: Change;
}
interface Attack {
  /** Does it, and says what must be found. */
  does: (stored: Stored, dice: Dice, whole: Stored) => Trace;
  kind: FaultKind;
  /** Where nothing is kept elsewhere it leaves no trace. */
  needsAnchor?: true;
}

export const attacks: Record<string, Attack> = {
  'a line is altered': {
    kind: 'altered',
    does: (stored, dice) => {
      const at = anyOf(stored.leaves, dice);
      const line = stored.lines.get(at.eventId)!;
      const changes: Partial<AuditEvent>[] = [
        { actorId: uuid(9, 9) },
        { outcome: 'refused' },
        { subjects: [] },
        { detail: null },
      ];
      stored.lines.set(at.eventId, { ...line, ...anyOf(changes, dice) });
      return { position: at.position, eventId: at.eventId, line: { kind: 'altered', ...placeOf(at) } };
    },
  },
  'a line and its leaf are altered': {
    kind: 'altered',
    does: (stored, dice) => {
      const at = anyOf(stored.leaves, dice);
      const line = { ...stored.lines.get(at.eventId)!, actorId: uuid(9, 9) };
      stored.lines.set(at.eventId, line);
      at.leaf = leafHash(line);
      const { first } = stored.checkpoints.find(({ size }) => size >= at.position)!;
      return { position: first, line: { kind: 'altered', ...placeOf(at) } };
    },
  },
  'a line is deleted': {
    kind: 'missing',
    does: (stored, dice) => {
      const at = anyOf(stored.leaves, dice);
      stored.lines.delete(at.eventId);
      return { ...placeOf(at), line: { kind: 'missing', ...placeOf(at) } };
    },
  },
  'a line is deleted with its leaf': {
    kind: 'missing',
    does: (stored, dice) => {
      const at = anyOf(stored.leaves, dice);
      stored.leaves = stored.leaves.filter((leaf) => leaf !== at);
      return { position: at.position, line: { kind: 'missing', ...placeOf(at) } };
    },
  },
  'a line is deleted with its leaf and the rest move up': {
    kind: 'missing',
    does: (stored, dice) => {
      const [gone] = stored.leaves.splice(dice(stored.leaves.length - 1), 1);
      const line = { kind: 'missing', ...placeOf(gone!) } as const;
      renumber(stored);
      return { line };
    },
  },
  'the last lines are deleted': {
    kind: 'missing',
    does: (stored, dice, whole) => {
      stored.leaves.length -= 1 + dice(stored.leaves.length - 1);
      return { position: stored.leaves.length + 1, line: firstGone(stored, whole) };
    },
  },
  'a line is slipped in and the rest move down': {
    kind: 'inserted',
    does: (stored, dice) => {
      const forged = aLine(uuid(dice(9), 100 * dice(50) + 7), dice);
      const at = dice(stored.leaves.length);
      stored.lines.set(forged.id, forged);
      stored.leaves.splice(at, 0, { position: 0, eventId: forged.id, leaf: leafHash(forged) });
      renumber(stored);
      const place = { position: at + 1, eventId: forged.id };
      return { ...place, line: { kind: 'inserted', ...place } };
    },
  },
  'an old line is played again': {
    kind: 'inserted',
    does: (stored, dice) => {
      const from = dice(stored.leaves.length - 2);
      const at = from + 1 + dice(stored.leaves.length - from - 2);
      const { eventId, leaf } = stored.leaves[from]!;
      stored.leaves.splice(at, 0, { position: 0, eventId, leaf });
      renumber(stored);
      return { line: { kind: 'inserted', position: at + 1, eventId } };
    },
  },
  'a line is added at the end': {
    kind: 'unsealed-leaf',
    does: (stored, dice) => {
      const forged = aLine(uuid(99, 1), dice);
      stored.lines.set(forged.id, forged);
      stored.leaves.push({ position: stored.leaves.length + 1, eventId: forged.id, leaf: leafHash(forged) });
      return { position: stored.leaves.length, eventId: forged.id };
    },
  },
  'a line is slipped in behind the sealer': {
    kind: 'unsealed-overdue',
    does: (stored) => {
      stored.unsealed = [{ eventId: uuid(1, 77), ageSeconds: 3_600 }];
      return { eventId: uuid(1, 77) };
    },
  },
  'a line is slipped in and the last one cut off': {
    kind: 'inserted',
    does: (stored, dice) => {
      const forged = aLine(uuid(0, 0), dice);
      stored.lines.set(forged.id, forged);
      stored.leaves.unshift({ position: 0, eventId: forged.id, leaf: leafHash(forged) });
      stored.leaves.pop();
      renumber(stored);
      const place = { position: 1, eventId: forged.id };
      return { ...place, line: { kind: 'inserted', ...place } };
    },
  },
  'two lines of any batches change places': {
    kind: 'reordered',
    does: (stored, dice, whole) => {
      const [one, other] = twoOf(stored.leaves, dice);
      swap(one, other, 'position');
      stored.leaves.sort((a, b) => a.position - b.position);
      return { line: moved(whole, Math.min(one.position, other.position)) };
    },
  },
  'neighbours at the seam of two batches change places': {
    kind: 'reordered',
    does: (stored, dice, whole) => {
      const seam = anyOf(stored.checkpoints.slice(0, -1), dice).size;
      swap(stored.leaves[seam - 1]!, stored.leaves[seam]!, 'position');
      stored.leaves.sort((a, b) => a.position - b.position);
      return { position: seam, line: moved(whole, seam) };
    },
  },
  'two lines change places and their leaves stay': {
    kind: 'reordered',
    does: (stored, dice, whole) => {
      const [one, other] = twoOf(stored.leaves, dice);
      swap(one, other, 'eventId');
      const position = Math.min(one.position, other.position);
      return { position, line: moved(whole, position) };
    },
  },
  'the whole chain is built anew without the key': {
    kind: 'checkpoint-forged',
    does: (stored, dice) => rebuild(stored, dice, strangerKey),
  },
  'the chain is built anew without the key, under its name': {
    kind: 'checkpoint-forged',
    does: (stored, dice) => rebuild(stored, dice, { ...strangerKey, keyId: key.keyId }),
  },
  'the chain is built anew with the key': {
    kind: 'forked',
    needsAnchor: true,
    does: (stored, dice) => ({ line: rebuild(stored, dice, key).line }),
  },
  'a checkpoint is taken out of the middle': {
    kind: 'checkpoint-misplaced',
    does: (stored, dice) => (stored.checkpoints.splice(dice(stored.checkpoints.length - 1), 1), {}),
  },
  'a checkpoint is put in the place of another': {
    kind: 'checkpoint-misplaced',
    does: (stored, dice) => {
      const [one, other] = twoOf([...stored.checkpoints.keys()], dice);
      stored.checkpoints[one] = stored.checkpoints[other]!;
      return {};
    },
  },
  'a field of a checkpoint is changed': {
    kind: 'checkpoint-forged',
    does: (stored, dice) => {
      const at = dice(stored.checkpoints.length);
      const changes: Partial<Checkpoint>[] = [
        { at: '2026-11-23T04:00:00Z' },
        { root: Buffer.alloc(32) },
        { chain: Buffer.alloc(32) },
      ];
      stored.checkpoints[at] = { ...stored.checkpoints[at]!, ...anyOf(changes, dice) };
      return { position: stored.checkpoints[at].first };
    },
  },
  'an older state is put back': {
    kind: 'rolled-back',
    needsAnchor: true,
    does: (stored, dice, whole) => {
      rollBack(stored, dice);
      return { position: stored.leaves.length + 1, line: firstGone(stored, whole) };
    },
  },
  'an older state is put back and work goes on from there': {
    kind: 'forked',
    needsAnchor: true,
    does: (stored, dice, whole) => {
      rollBack(stored, dice);
      const line = firstGone(stored, whole);
      for (let batch = 50; stored.checkpoints.length <= whole.checkpoints.length; batch++) append(stored, batch, dice);
      return { line };
    },
  },
};

export function copyOf({ lines, leaves, checkpoints }: Stored): Stored {
  return { lines: new Map(lines), leaves: leaves.map((leaf) => ({ ...leaf })), checkpoints: [...checkpoints] };
}

/** Alters one line and seals everything from its batch on once more. */
function rebuild(stored: Stored, dice: Dice, by: typeof key) {
  const at = anyOf(stored.leaves, dice);
  stored.lines.set(at.eventId, { ...stored.lines.get(at.eventId)!, actorId: uuid(9, 9) });
  const from = stored.checkpoints.findIndex(({ size }) => size >= at.position);
  const batches = stored.checkpoints.splice(from);
  stored.leaves.length = batches[0]!.first - 1;
  for (const { first, size } of batches) reseal(stored, first, size, by);
  return { position: batches[0]!.first, line: { kind: 'altered', ...placeOf(at) } as const };
}

function reseal(stored: Stored, first: number, size: number, by: typeof key): void {
  const events = [...stored.lines.values()].slice(first - 1, size);
  const sealed = seal(stored.checkpoints.at(-1) ?? null, events, sealedAt, by);
  stored.leaves.push(...sealed.leaves);
  stored.checkpoints.push(sealed.checkpoint);
}

function rollBack(stored: Stored, dice: Dice): void {
  stored.checkpoints.length = 1 + dice(stored.checkpoints.length - 1);
  stored.leaves.length = stored.checkpoints.at(-1)!.size;
}

function renumber(stored: Stored): void {
  stored.leaves.forEach((leaf, at) => (leaf.position = at + 1));
}

function swap<K extends string, T extends Record<K, unknown>>(one: T, other: T, field: K): void {
  [one[field], other[field]] = [other[field], one[field]];
}

function twoOf<T>(items: readonly T[], dice: Dice): [T, T] {
  const one = dice(items.length);
  return [items[one]!, items[(one + 1 + dice(items.length - 1)) % items.length]!];
}

const placeOf = ({ position, eventId }: { position: number; eventId: string }) => ({ position, eventId });

const moved = ({ leaves }: Stored, position: number): Change => ({
  kind: 'reordered',
  ...placeOf(leaves[position - 1]!),
});

const firstGone = (stored: Stored, { leaves }: Stored): Change => ({
  kind: 'missing',
  ...placeOf(leaves[stored.leaves.length]!),
});
