import { seal, sealKey, trust, type Checkpoint } from './checkpoint.js';
import type { AuditEvent, SealedEvent } from './event.js';
import { type Anchor, keptLine } from './kept.js';
import type { SealedLog } from './verify.js';

export const key = sealKey(Buffer.alloc(32, 7));
export const sealedAt = '2026-11-23T03:00:00Z';

export type Dice = (sides: number) => number;

/** A log as its tables hold it: what an attacker with the whole database in hand can reach. */
export interface Stored {
  lines: Map<string, AuditEvent>;
  leaves: { position: number; eventId: string; leaf: Buffer }[];
  checkpoints: Checkpoint[];
  unsealed?: { eventId: string; ageSeconds: number }[];
}

export function asLog({ lines, leaves, checkpoints, unsealed = [] }: Stored): SealedLog {
  const events = leaves.map(({ position, eventId, leaf }): SealedEvent => ({
    position,
    eventId,
    leaf,
    event: lines.get(eventId) ?? null,
  }));
  return { events: stream(events), checkpoints, unsealed: stream(unsealed), keys: trust(key) };
}

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** Its checkpoints as somebody elsewhere keeps them, with their lines. */
export const keptElsewhere = ({ checkpoints, leaves }: Stored): Anchor[] =>
  checkpoints.map((one) => {
    const lines = leaves.slice(one.first - 1, one.size).map(keptLine);
    return { ...one, lines: () => Promise.resolve(lines) };
  });

export function aLog(dice: Dice): Stored {
  const stored: Stored = { lines: new Map(), leaves: [], checkpoints: [] };
  for (let batch = 1; batch <= 6; batch++) append(stored, batch, dice);
  return stored;
}

export function append(stored: Stored, batch: number, dice: Dice, lines = 1 + dice(40)): void {
  const events = Array.from({ length: lines }, (_, at) => aLine(uuid(batch, at * 100), dice));
  const sealed = seal(stored.checkpoints.at(-1) ?? null, events, sealedAt, key);
  for (const event of events) stored.lines.set(event.id, event);
  stored.leaves.push(...sealed.leaves);
  stored.checkpoints.push(sealed.checkpoint);
}

export function aLine(id: string, dice: Dice): AuditEvent {
  const subjects = Array.from({ length: dice(4) }, () => uuid(5, dice(100_000)));
  return {
    id,
    at: `2026-11-23T03:00:${String(dice(60)).padStart(2, '0')}.${String(dice(1_000_000)).padStart(6, '0')}Z`,
    actorId: uuid(6, dice(50)),
    actorRole: anyOf(['caseworker', 'supervisor', 'consular_officer'], dice),
    organisationId: uuid(7, dice(3)),
    sessionId: uuid(8, dice(50)),
    requestId: null,
    action: anyOf(['case.read', 'case.open', 'case.close'], dice),
    caseId: dice(3) ? uuid(5, dice(100_000)) : null,
    subjectId: null,
    outcome: 'done',
    slug: null,
    detail: Buffer.of(dice(256), dice(256), dice(256)),
    subjects: ['0199a000-0000-7000-8000-000000000000', ...subjects],
  };
}

export function uuid(batch: number, count: number): string {
  return `0199a0${String(batch).padStart(2, '0')}-0000-7000-8000-${count.toString(16).padStart(12, '0')}`;
}

export function anyOf<T>(items: readonly T[], dice: Dice): T {
  return items[dice(items.length)]!;
}

// mulberry32: the same attacks on every machine, so that a seed in a failure can be played again.
export function diceOf(seed: number): Dice {
  let state = seed * 0x9e3779b9;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}
