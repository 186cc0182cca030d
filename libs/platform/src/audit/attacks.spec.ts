import { seal, sealKey, type Checkpoint } from './checkpoint.js';
import { leafHash, type AuditEvent } from './event.js';
import {
  aLine,
  aLog,
  anyOf,
  append,
  asLog,
  diceOf,
  key,
  sealedAt,
  uuid,
  type Dice,
  type Stored,
} from './sealed-log.fixture.js';
import { verify, type FaultKind } from './verify.js';

const strangerKey = sealKey(Buffer.alloc(32, 8));

interface Attack {
  /** Does it and says what must be found; `position` and `eventId` only where they can be known. */
  does: (stored: Stored, dice: Dice, whole: Stored) => Partial<{ position: number; eventId: string | null }>;
  kind: FaultKind;
  needsAnchor?: true;
}

const attacks: Record<string, Attack> = {
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
      return { position: at.position, eventId: at.eventId };
    },
  },
  'a line and its leaf are altered': {
    kind: 'altered',
    does: (stored, dice) => {
      const at = anyOf(stored.leaves, dice);
      const line = { ...stored.lines.get(at.eventId)!, actorId: uuid(9, 9) };
      stored.lines.set(at.eventId, line);
      at.leaf = leafHash(line);
      return { position: stored.checkpoints.find(({ size }) => size >= at.position)!.first };
    },
  },
  'a line is deleted': {
    kind: 'missing',
    does: (stored, dice) => {
      const at = anyOf(stored.leaves, dice);
      stored.lines.delete(at.eventId);
      return { position: at.position, eventId: at.eventId };
    },
  },
  'a line is deleted with its leaf': {
    kind: 'missing',
    does: (stored, dice) => {
      const at = anyOf(stored.leaves, dice);
      stored.leaves = stored.leaves.filter((leaf) => leaf !== at);
      return { position: at.position };
    },
  },
  'a line is deleted with its leaf and the rest move up': {
    kind: 'missing',
    does: (stored, dice) => {
      stored.leaves.splice(dice(stored.leaves.length - 1), 1);
      renumber(stored);
      return {};
    },
  },
  'the last lines are deleted': {
    kind: 'missing',
    does: (stored, dice) => {
      stored.leaves.length -= 1 + dice(stored.leaves.length - 1);
      return { position: stored.leaves.length + 1 };
    },
  },
  'a line is slipped in and the rest move down': {
    kind: 'inserted',
    does: (stored, dice) => {
      const forged = aLine(uuid(dice(9), dice(5_000)), dice);
      const at = dice(stored.leaves.length);
      stored.lines.set(forged.id, forged);
      stored.leaves.splice(at, 0, { position: 0, eventId: forged.id, leaf: leafHash(forged) });
      renumber(stored);
      return { position: at + 1, eventId: forged.id };
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
      return { position: 1, eventId: forged.id };
    },
  },
  'two lines of any batches change places': {
    kind: 'reordered',
    does: (stored, dice) => {
      const [one, other] = twoOf(stored.leaves, dice);
      swap(one, other, 'position');
      stored.leaves.sort((a, b) => a.position - b.position);
      return {};
    },
  },
  'neighbours at the seam of two batches change places': {
    kind: 'reordered',
    does: (stored, dice) => {
      const seam = anyOf(stored.checkpoints.slice(0, -1), dice).size;
      swap(stored.leaves[seam - 1]!, stored.leaves[seam]!, 'position');
      stored.leaves.sort((a, b) => a.position - b.position);
      return { position: seam };
    },
  },
  'two lines change places and their leaves stay': {
    kind: 'reordered',
    does: (stored, dice) => {
      const [one, other] = twoOf(stored.leaves, dice);
      swap(one, other, 'eventId');
      return { position: Math.min(one.position, other.position) };
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
    kind: 'checkpoint-forged',
    needsAnchor: true,
    does: (stored, dice) => (rebuild(stored, dice, key), {}),
  },
  'a checkpoint is taken out of the middle': {
    kind: 'checkpoint-forged',
    does: (stored, dice) => (stored.checkpoints.splice(dice(stored.checkpoints.length - 1), 1), {}),
  },
  'a checkpoint is put in the place of another': {
    kind: 'checkpoint-forged',
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
    does: (stored, dice) => (rollBack(stored, dice), { position: stored.leaves.length + 1 }),
  },
  'an older state is put back and work goes on from there': {
    kind: 'checkpoint-forged',
    needsAnchor: true,
    does: (stored, dice, whole) => {
      rollBack(stored, dice);
      for (let batch = 50; stored.checkpoints.length <= whole.checkpoints.length; batch++) append(stored, batch, dice);
      return {};
    },
  },
};

describe('an attack on the sealed log', () => {
  // 21 attacks, 20 seeds each: 420 in all.
  it.each(Object.keys(attacks))('is found and called by its name: %s', async (name) => {
    const { does, kind, needsAnchor } = attacks[name]!;
    for (let seed = 1; seed <= 20; seed++) {
      const dice = diceOf(seed);
      const whole = aLog(dice);
      const stored = copyOf(whole);
      const found = does(stored, dice, whole);
      const anchors = needsAnchor ? [whole.checkpoints.at(-1)!] : [];
      const verdict = await verify(asLog(stored), anchors);
      expect({ seed, ...verdict }).toMatchObject({ seed, ok: false, kind, ...found });
    }
  });

  // Were they visible without one, the cases above would prove nothing about anchors.
  it.each(Object.keys(attacks).filter((name) => attacks[name]!.needsAnchor))(
    'is invisible without an anchor: %s',
    async (name) => {
      const dice = diceOf(1);
      const whole = aLog(dice);
      const stored = copyOf(whole);
      attacks[name]!.does(stored, dice, whole);
      expect(await verify(asLog(stored))).toMatchObject({ ok: true });
    },
  );
});

function copyOf({ lines, leaves, checkpoints }: Stored): Stored {
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
  return { position: batches[0]!.first };
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
