import { type Actor, Desk, type Verb, type Work } from '#access';
import { Departures } from '#deadlines';
import { decodeCursor, isTimeAndId, notFound, type Page, pageOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Boarding } from './boarding.js';
import { peopleOn } from './manifest.js';
import { type JourneyHandling, type JourneyPlan, Movement } from './movement.entity.js';
import { type MovementMove, movementStateOf, requireMove } from './movement.lifecycle.js';
import type { BoardMovement, CorrectMovement, ListMovements, PlanMovement } from './movements.dto.js';
import { lockMovement, type MovementFilter, type ReadMovement, readMovements } from './movements.queries.js';
import type { ReadManifest } from './movements.view.js';

/**
 * Journeys of many people: flights, convoys. A journey belongs to the organisation that makes it, whose teams all know of
 * it; of the people on it everybody sees those whose cases she may see, and of a journey with none of them a mission knows
 * nothing at all.
 */
@Injectable()
export class MovementsService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Boarding) private readonly boarding: Boarding,
    @Inject(Departures) private readonly departures: Departures,
  ) {}

  list(actor: Actor, { limit, cursor, state }: ListMovements): Promise<Page<ReadMovement>> {
    const before = cursor ? decodeCursor(cursor, isTimeAndId) : undefined;
    return this.desk.do(actor, async (work) => {
      const filter: MovementFilter = { ...(state && { state }), ...(before && { before }) };
      const rows = await readMovements(work, 'movement.read', filter, limit + 1);
      work.record('movement.read');
      return pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
    });
  }

  read(actor: Actor, id: string): Promise<ReadMovement> {
    return this.desk.do(actor, async (work) => {
      const movement = await found(work, 'movement.read', id);
      work.record('movement.read', { subjectId: id });
      return movement;
    });
  }

  /** Everybody on it whom the reader may see: each of them is looked at. */
  manifest(actor: Actor, id: string): Promise<ReadManifest> {
    return this.desk.do(actor, (work) => manifestOf(work, 'movement.manifest', id));
  }

  plan(actor: Actor, input: PlanMovement): Promise<ReadMovement> {
    return this.desk.do(actor, async (work) => {
      const { id } = await work.add(Movement, 'movement.plan', {
        organisationId: actor.organisationId!,
        kind: input.kind,
        ...laidOut(input),
        createdBy: actor.id,
      });
      const people = (input.caseIds ?? []).map((caseId) => ({ caseId }));
      await this.boarding.add(work, id, people, (n) => `/caseIds/${n}`);
      return found(work, 'movement.read', id);
    });
  }

  correct(actor: Actor, id: string, version: number, changes: CorrectMovement): Promise<ReadMovement> {
    return this.#change(actor, 'movement.correct', id, version, (row) => {
      if (changes.kind) row.kind = changes.kind;
      Object.assign(row, laidOut(changes, row));
    });
  }

  cancel(actor: Actor, id: string, reason: string): Promise<ReadMovement> {
    return this.#change(
      actor,
      'movement.cancel',
      id,
      undefined,
      (row, { now }) => {
        row.cancelledAt = now;
      },
      { reason },
    );
  }

  board(actor: Actor, id: string, { people }: BoardMovement): Promise<ReadManifest> {
    return this.desk.do(actor, async (work) => {
      await taken(work, 'movement.board', id);
      await this.boarding.add(work, id, people, (n) => `/people/${n}/caseId`);
      return manifestOf(work, 'movement.board', id);
    });
  }

  remove(actor: Actor, id: string, caseId: string): Promise<void> {
    return this.desk.do(actor, async (work) => {
      await taken(work, 'movement.unboard', id);
      await this.boarding.remove(work, id, caseId);
    });
  }

  #change(
    actor: Actor,
    verb: 'movement.correct' | 'movement.cancel',
    id: string,
    version: number | undefined,
    change: (row: Movement, work: Work) => void,
    detail: object = {},
  ): Promise<ReadMovement> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Movement, verb, id, version);
      requireMove(movementStateOf(row), verb);
      const { departsAt } = row.plan;
      change(row, work);
      await work.keep(row, detail);
      if (row.cancelledAt || row.plan.departsAt !== departsAt) this.departures.journeyMoved(work, id);
      return found(work, 'movement.read', id);
    });
  }
}

/** @throws Problem not-found */
async function found(work: Work, verb: Verb, id: string): Promise<ReadMovement> {
  work.attempt(verb, id);
  const [movement] = await readMovements(work, verb, { id }, 1);
  if (!movement) throw notFound('Journey');
  return movement;
}

/** The journey, locked until the work ends. @throws Problem not-found, conflict `movement-state` */
export async function taken(work: Work, verb: MovementMove, id: string): Promise<ReadMovement> {
  work.attempt(verb, id);
  if (!(await lockMovement(work, verb, id))) throw notFound('Journey');
  const movement = await found(work, verb, id);
  requireMove(movementStateOf(movement), verb);
  return movement;
}

/** As it is now, with those whom the actor may see; the looks at them are on the record. */
export async function manifestOf(work: Work, verb: Verb, id: string): Promise<ReadManifest> {
  const movement = await found(work, verb, id);
  const people = await peopleOn(work, verb, movement);
  work.record('movement.manifest', { subjectId: id, caseIds: people.map(({ row }) => row.id) });
  return { id, movement, people };
}

/** What is said stands; what is not said stays as it was. */
function laidOut(
  said: Partial<PlanMovement>,
  before?: Pick<Movement, 'plan' | 'handling'>,
): { plan: JourneyPlan; handling: JourneyHandling } {
  const { departsAt, from, to, carrier, reference, escorts } = said;
  return {
    plan: {
      departsAt: departsAt ?? before!.plan.departsAt,
      fromCountry: from?.country ?? before!.plan.fromCountry,
      to: to ? { country: to.country, place: to.place ?? null } : before!.plan.to,
      carrier: carrier === undefined ? (before?.plan.carrier ?? null) : carrier,
      reference: reference === undefined ? (before?.plan.reference ?? null) : reference,
    },
    handling: {
      fromPlace: from ? (from.place ?? null) : (before?.handling.fromPlace ?? null),
      escorts: escorts
        ? escorts.map(({ name, role, phone }) => ({ name, role, phone: phone ?? null }))
        : (before?.handling.escorts ?? []),
    },
  };
}
