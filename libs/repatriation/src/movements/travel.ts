import { type Actor, Desk, type Verb, type Work } from '#access';
import { isOpen } from '#cases';
import { dayAt, Departures } from '#deadlines';
import { type FieldError, invalid, invalidField, Problem, type RepatriationStep, zoneOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { lockCases } from '../repatriation.queries.js';
import { recorderOf, Way } from '../way.js';
import { type OnBoard, peopleOn } from './manifest.js';
import { mayBecome, type TravellerMove } from './movement.lifecycle.js';
import type { AbsenceInput, ArriveMovement, DepartMovement } from './movements.dto.js';
import { casesNumbered, markMovement, moveTravellers, noteAbsence, type ReadMovement } from './movements.queries.js';
import { manifestOf, taken } from './movements.service.js';
import type { ReadManifest } from './movements.view.js';

/** What a journey's leaving and coming in do: which step goes with it, and how those who were not there are called. */
const acts = {
  'movement.depart': { present: 'aboard', absent: 'no_show', step: 'departure_handover', mark: 'departed_at' },
  'movement.arrive': { present: 'arrived', absent: 'not_arrived', step: 'arrival', mark: 'arrived_at' },
} as const satisfies Record<
  string,
  { present: TravellerMove; absent: TravellerMove; step: RepatriationStep; mark: 'departed_at' | 'arrived_at' }
>;
type TravelVerb = keyof typeof acts;

interface Said {
  at?: string | undefined;
  caseIds?: readonly string[] | undefined;
  caseNumbers?: readonly string[] | undefined;
  absent: readonly AbsenceInput[];
  /** How the input calls them. */
  absentField: 'noShows' | 'notArrived';
}

/**
 * Who left and who came in, by list or by scan: all of it or none. Where the journey leads somebody home, her step goes
 * with it, whoever writes it down: an escort who counts heads on arrival says what has happened, and her mission confirms
 * within its own time that she arrived safely. A part of the way moves no step.
 */
@Injectable()
export class Travel {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Way) private readonly way: Way,
    @Inject(Departures) private readonly departures: Departures,
  ) {}

  depart(actor: Actor, id: string, { noShows, ...list }: DepartMovement): Promise<ReadManifest> {
    return this.#do(actor, 'movement.depart', id, { ...list, absent: noShows ?? [], absentField: 'noShows' });
  }

  arrive(actor: Actor, id: string, { notArrived, ...list }: ArriveMovement): Promise<ReadManifest> {
    return this.#do(actor, 'movement.arrive', id, { ...list, absent: notArrived ?? [], absentField: 'notArrived' });
  }

  #do(actor: Actor, verb: TravelVerb, id: string, said: Said): Promise<ReadManifest> {
    return this.desk.do(actor, async (work) => {
      const movement = await taken(work, verb, id);
      const at = said.at ? new Date(said.at) : work.now;
      if (at > work.now) throw invalidField('/at', 'future', 'This time is still to come');
      await this.#travel(work, verb, movement, { said, at });
      return manifestOf(work, verb, id);
    });
  }

  async #travel(work: Work, verb: TravelVerb, movement: ReadMovement, { said, at }: { said: Said; at: Date }) {
    const { present, absent, mark } = acts[verb];
    const everybody = await this.#locked(work, verb, movement);
    const named = await namedIn(work, verb, movement.id, said, everybody);
    const missing = said.absent.map(({ caseId }) => caseId);
    const left = everybody.filter(({ row, traveller }) =>
      named ? named.has(row.id) : !missing.includes(row.id) && mayBecome(traveller.state, present),
    );
    requireMoves(said, everybody, { present, absent, left: named ? left : [] });
    if (verb === 'movement.depart') requireCleared(left.filter(({ traveller }) => traveller.state !== 'aboard'));
    const moved = left.filter(({ traveller }) => traveller.state !== present);
    await this.#present(work, verb, movement.id, moved, at);
    for (const { caseId, reason, note } of said.absent) {
      const one = everybody.find(({ row }) => row.id === caseId)!;
      await moveTravellers(work, verb, [one.traveller.id], { state: absent });
      await noteAbsence(work, verb, one.traveller, { reason, note: note ?? null });
      if (mayBecome(present, absent) && one.traveller.state === present) await this.#takeBack(work, verb, one, at);
      work.record(verb, { caseIds: [caseId], subjectId: movement.id, detail: { state: absent, reason } });
    }
    if (!moved.length) return;
    await markMovement(work, movement.id, mark, at);
    if (verb === 'movement.depart') this.departures.journeyMoved(work, movement.id);
  }

  // The cases before the rows that hang on them, in one order: two who count heads at once never wait for each other.
  async #locked(work: Work, verb: TravelVerb, movement: ReadMovement): Promise<OnBoard[]> {
    const before = await peopleOn(work, verb, movement);
    await lockCases(work, verb, before.map(({ row }) => row.id)); // prettier-ignore
    return before.length ? peopleOn(work, verb, movement) : before;
  }

  async #present(work: Work, verb: TravelVerb, movementId: string, people: readonly OnBoard[], at: Date) {
    if (!people.length) return;
    const { present, step } = acts[verb];
    const ids = people.map(({ traveller }) => traveller.id);
    await moveTravellers(work, verb, ids, {
      state: present,
      ...(verb === 'movement.depart' ? { departedAt: at } : { arrivedAt: at }),
    });
    for (const { row, leadsHome } of people) {
      work.record(verb, { caseIds: [row.id], subjectId: movementId, detail: { state: present } });
      // Who was closed on the way stays as she was closed.
      if (leadsHome && isOpen(row.status)) await this.way.happened(work, row, step, dayAt(at, zoneOf(row.hostCountry)));
    }
  }

  /** She was counted by mistake: the step that went with it is open again. */
  async #takeBack(work: Work, verb: TravelVerb, { row, leadsHome }: OnBoard, at: Date): Promise<void> {
    if (!leadsHome || !isOpen(row.status)) return;
    const { step: key } = acts[verb];
    const touched = await this.way.touched(work, row.id);
    if (!touched.some((one) => one.key === key && one.state === 'done')) return;
    const on = dayAt(at, zoneOf(row.hostCountry));
    await this.way.move(work, row, touched, { key, state: 'in_progress', on, detail: null, recordedBy: recorderOf(work) }); // prettier-ignore
  }
}

/** Whom the list names, by id or by number; null where it names nobody, which is everybody who is expected. */
async function namedIn(
  work: Work,
  verb: Verb,
  movementId: string,
  { caseIds, caseNumbers }: Said,
  everybody: readonly OnBoard[],
): Promise<Set<string> | null> {
  if (!caseIds && !caseNumbers) return null;
  const scanned = caseNumbers?.map((one) => one.trim().toUpperCase()) ?? [];
  const known = scanned.length ? await casesNumbered(work, verb, movementId, scanned) : [];
  const idOf = new Map(known.map(({ id, caseNumber }) => [caseNumber, id]));
  const isOn = (id: string | undefined): boolean => everybody.some(({ row }) => row.id === id);
  const unknown = (pointer: string): FieldError => ({ pointer, code: 'unknown', message: 'She is not on this list' });
  const faults = [
    ...(caseIds ?? []).flatMap((id, n) => (isOn(id) ? [] : [unknown(`/caseIds/${n}`)])),
    ...scanned.flatMap((number, n) => (isOn(idOf.get(number)) ? [] : [unknown(`/caseNumbers/${n}`)])),
  ];
  if (faults.length) throw invalid(faults);
  return new Set([...(caseIds ?? []), ...known.map(({ id }) => id)]);
}

interface Wanted {
  present: TravellerMove;
  absent: TravellerMove;
  left: readonly OnBoard[];
}

/** @throws Problem invalid for somebody unknown or named twice; conflict `traveller-state` */
function requireMoves(said: Said, everybody: readonly OnBoard[], { present, absent, left }: Wanted): void {
  const faults = said.absent.flatMap(({ caseId }, n): FieldError[] => {
    const pointer = `/${said.absentField}/${n}/caseId`;
    if (!everybody.some(({ row }) => row.id === caseId))
      return [{ pointer, code: 'unknown', message: 'She is not on this list' }];
    const isTwice = left.some(({ row }) => row.id === caseId) || said.absent.findIndex((one) => one.caseId === caseId) !== n; // prettier-ignore
    return isTwice ? [{ pointer, code: 'twice', message: 'She cannot be there and not be there' }] : [];
  });
  if (faults.length) throw invalid(faults);
  const wrong = [
    ...left.filter(({ traveller }) => traveller.state !== present && !mayBecome(traveller.state, present)),
    ...everybody.filter(
      ({ row, traveller }) =>
        said.absent.some(({ caseId }) => caseId === row.id) &&
        traveller.state !== absent &&
        !mayBecome(traveller.state, absent),
    ),
  ];
  if (wrong.length)
    throw new Problem('conflict', 'Not all of them are where this list takes them from', {
      slug: 'traveller-state',
      errors: wrong.map(({ row, traveller }) => ({
        pointer: '/caseIds',
        code: traveller.state,
        message: `${row.caseNumber} is ${traveller.state.replace('_', ' ')}`,
      })),
    });
}

/** @throws Problem conflict `not-cleared`, naming for each of them what is in the way */
function requireCleared(people: readonly OnBoard[]): void {
  const errors = people.flatMap(({ row, bars }) =>
    bars.map(({ condition }) => ({
      pointer: '/caseIds',
      code: condition,
      message: `${row.caseNumber} waits for ${condition.replaceAll('_', ' ')}`,
    })),
  );
  if (errors.length)
    throw new Problem(
      'conflict',
      'Not all of them are cleared to travel: leave them out, or settle what is in the way',
      {
        slug: 'not-cleared',
        errors,
      },
    );
}
