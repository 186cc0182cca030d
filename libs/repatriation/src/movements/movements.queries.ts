import type { Verb, Work } from '#access';
import type { MovementState, TravellerState } from '#platform';
import type { Absence, JourneyHandling, JourneyPlan, Movement, Traveller } from './movement.entity.js';

/** A journey as somebody may read it; `handling` stays with those who make it. */
export type ReadMovement = Omit<Movement, 'handling' | 'createdBy'> & {
  handling: JourneyHandling | null;
  /** On the list, of those whom she may see. */
  people: number;
};
type Raw = Omit<ReadMovement, 'plan' | 'handling'> & { plan: Buffer; handling: Buffer | null };

export interface MovementFilter {
  id?: string;
  state?: MovementState;
  before?: readonly [createdAt: string, id: string];
}

const inState: Record<MovementState, string> = {
  planned: 'm.departed_at is null and m.cancelled_at is null',
  under_way: 'm.departed_at is not null and m.arrived_at is null',
  arrived: 'm.arrived_at is not null',
  cancelled: 'm.cancelled_at is not null',
};

/** Those of the people on it who are within reach. */
const travellers = (work: Work, verb: Verb): string =>
  `from movement_people p join cases c on c.id = p.case_id where p.movement_id = m.id and ${work.reach(verb, 'c')}`;

/** The organisation's own; for a mission those with somebody on it whom it may see. */
const within = (work: Work, verb: Verb, values: unknown[]): string =>
  work.actor.role === 'consular_officer'
    ? `exists (select 1 ${travellers(work, verb)})`
    : `m.organisation_id = $${values.push(work.actor.organisationId)}`;

/** Journeys within reach, the newest first. */
export async function readMovements(
  work: Work,
  verb: Verb,
  filter: MovementFilter,
  most: number,
): Promise<ReadMovement[]> {
  const values: unknown[] = [];
  const where = [within(work, verb, values)];
  if (filter.id) where.push(`m.id = $${values.push(filter.id)}`);
  if (filter.state) where.push(inState[filter.state]);
  if (filter.before)
    where.push(`(m.created_at, m.id) < ($${values.push(filter.before[0])}, $${values.push(filter.before[1])})`);
  const rows = await work.rows<Raw>(
    `select m.id, m.organisation_id as "organisationId", m.kind, m.plan, ${work.sees('location') ? 'm.handling' : 'null as handling'},
       m.departed_at as "departedAt", m.arrived_at as "arrivedAt", m.cancelled_at as "cancelledAt", m.created_at as "createdAt",
       m.updated_at as "updatedAt", m.version, (select count(*)::int ${travellers(work, verb)}) as people
     from movements m where ${where.join(' and ')} order by m.created_at desc, m.id desc limit ${Number(most)}`,
    values,
  );
  return Promise.all(rows.map((row) => opened(work, row)));
}

/** One at a time writes down who goes. @returns whether it is there for her */
export async function lockMovement(work: Work, verb: Verb, id: string): Promise<boolean> {
  const values: unknown[] = [id];
  const rows = await work.rows(
    `select 1 from movements m where m.id = $1 and ${within(work, verb, values)} for update of m`,
    values,
  );
  return rows.length === 1;
}

/** Marks when it left or came in, once: the first of its people decides. */
export const markMovement = (work: Work, id: string, what: 'departed_at' | 'arrived_at', at: Date): Promise<object[]> =>
  work.rows(
    `update movements set ${what} = coalesce(${what}, $2), updated_at = $3, version = version + 1 where id = $1`,
    [id, at, work.now],
  );

/** Which cases these numbers are of, among those on this journey whom she may see. */
export function casesNumbered(work: Work, verb: Verb, movementId: string, numbers: readonly string[]) {
  return work.rows<{ id: string; caseNumber: string }>(
    `select c.id, c.case_number as "caseNumber" from movement_people p join cases c on c.id = p.case_id
     where p.movement_id = $1 and c.case_number = any($2) and ${work.reach(verb, 'c')}`,
    [movementId, numbers],
  );
}

/** Brings many into one state at once. Who they are was looked at before. */
export const moveTravellers = (
  work: Work,
  verb: Verb,
  ids: readonly string[],
  to: { state: TravellerState; departedAt?: Date; arrivedAt?: Date },
): Promise<object[]> =>
  work.rows(
    `update movement_people p set state = $2, version = p.version + 1
       ${to.departedAt ? ', departed_at = $3, absence = null' : to.arrivedAt ? ', arrived_at = $3, absence = null' : ''}
     from cases c where p.id = any($1) and c.id = p.case_id and ${work.reach(verb, 'c')}`,
    [ids, to.state, ...(to.departedAt ? [to.departedAt] : to.arrivedAt ? [to.arrivedAt] : [])],
  );

/** Says why somebody did not travel or arrive. Whoever says it need not be able to read it again. */
export async function noteAbsence(
  work: Work,
  verb: Verb,
  { id, caseId }: Pick<Traveller, 'id' | 'caseId'>,
  absence: Absence,
) {
  await work.keys.fetchForCases([caseId]);
  const sealed = work.keys.seal(work.keys.ofCase(caseId), `movement_people|absence|${id}`, absence);
  await work.rows(
    `update movement_people p set absence = $2 from cases c where p.id = $1 and c.id = p.case_id and ${work.reach(verb, 'c')}`,
    [id, sealed],
  );
}

export const removeTraveller = (work: Work, id: string): Promise<object[]> =>
  work.rows(
    `delete from movement_people p using cases c where p.id = $1 and c.id = p.case_id and ${work.reach('movement.unboard', 'c')}`,
    [id],
  );

async function opened(work: Work, { plan, handling, ...row }: Raw): Promise<ReadMovement> {
  const key = await work.keys.organisation(row.organisationId);
  return {
    ...row,
    plan: work.keys.open<JourneyPlan>(key, `movements|plan|${row.id}`, plan),
    handling: handling && work.keys.open<JourneyHandling>(key, `movements|handling|${row.id}`, handling),
  };
}
