import type { Verb, Work } from '#access';
import type { RouteOf } from './places.jobs.js';

/** One row of a list: its id and the values it is sorted by. */
export interface Place {
  id: string;
  by: string;
}
type After = readonly [by: string, id: string] | null;

/** Compounds by name; `folded` is part of any of their names. */
export function listedCompounds(
  work: Work,
  {
    folded,
    country,
    verified,
  }: { folded: string | undefined; country: string | undefined; verified: boolean | undefined },
  after: After,
  most: number,
): Promise<Place[]> {
  const { where, values } = conditions(work, 'compound.read', [
    [
      (at) => `exists (select 1 from compound_names n where n.compound_id = c.id and position(${at} in n.folded) > 0)`,
      folded,
    ],
    [(at) => `c.country = ${at}`, country],
    [(at) => `c.verified = ${at}`, verified],
  ]);
  if (after) where.push(`(c.name, c.id) > ($${values.push(after[0])}, $${values.push(after[1])}::uuid)`);
  return work.rows<Place>(
    `select c.id, c.name as by from compounds c where ${where.join(' and ')} order by c.name, c.id limit ${Number(most)}`,
    values,
  );
}

/** The organisation's rescues, the last one first. */
export function listedRescues(
  work: Work,
  filters: {
    from?: string | undefined;
    to?: string | undefined;
    country?: string | undefined;
    method?: string | undefined;
  },
  after: After,
  most: number,
): Promise<Place[]> {
  const { where, values } = conditions(work, 'rescue.read', [
    [(at) => `r.organisation_id = ${at}`, work.actor.organisationId],
    [(at) => `r.date >= ${at}`, filters.from],
    [(at) => `r.date <= ${at}`, filters.to],
    [(at) => `r.country = ${at}`, filters.country],
    [(at) => `r.method = ${at}`, filters.method],
  ]);
  if (after) where.push(`(r.date, r.id) < ($${values.push(after[0])}::date, $${values.push(after[1])}::uuid)`);
  return work.rows<Place>(
    `select r.id, r.date::text as by from rescues r where ${where.join(' and ')} order by r.date desc, r.id desc limit ${Number(most)}`,
    values,
  );
}

/** Missions by sending state and name; narrowed to whom they serve and where. */
export function listedMissions(
  work: Work,
  { nationality, hostCountry }: { nationality: string | undefined; hostCountry: string | undefined },
  after: After,
  most: number,
): Promise<Place[]> {
  const serves = (column: string) => (at: string) =>
    `exists (select 1 from mission_routes r where r.mission_id = m.id and r.${column} = ${at})`;
  const { where, values } = conditions(work, 'mission.read', [
    [serves('nationality'), nationality],
    [serves('host_country'), hostCountry],
  ]);
  const by = `m.country || ' ' || m.name`;
  if (after) where.push(`(${by}, m.id) > ($${values.push(after[0])}, $${values.push(after[1])}::uuid)`);
  return work.rows<Place>(
    `select m.id, ${by} as by from missions m where ${where.join(' and ')} order by ${by}, m.id limit ${Number(most)}`,
    values,
  );
}

/** What its cases copy of a rescue follows it, in whoever's hands they are. */
export const copyToCases = (work: Work, rescueId: string): Promise<object[]> =>
  work.rows('select sec.copy_rescue($1)', [rescueId]);

/** Whoever is no longer the mission for somebody stops seeing her now. */
export const endLostViews = (work: Work, missionIds: readonly string[]): Promise<object[]> =>
  work.rows('select sec.end_lost_views($1)', [missionIds]);

export const dropNames = (work: Work, ids: readonly string[]): Promise<object[]> =>
  work.rows('delete from compound_names where id = any($1)', [ids]);

/** Takes pairs away from whichever mission serves them. @returns the missions that lost one */
export async function freeRoutes(work: Work, routes: readonly RouteOf[]): Promise<string[]> {
  const rows = await work.rows<{ mission_id: string }>(
    `delete from mission_routes r using unnest($1::text[], $2::text[]) as gone(nationality, host_country)
     where r.nationality = gone.nationality and r.host_country = gone.host_country returning r.mission_id`,
    [routes.map(({ nationality }) => nationality), routes.map(({ hostCountry }) => hostCountry)],
  );
  return [...new Set(rows.map(({ mission_id }) => mission_id))];
}

export async function isMissionOrganisation(work: Work, id: string): Promise<boolean> {
  const rows = await work.rows(`select 1 from organisations where id = $1 and kind = 'mission'`, [id]);
  return rows.length === 1;
}

type Condition = readonly [sql: (at: string) => string, value: unknown];
function conditions(work: Work, verb: Verb, given: readonly Condition[]): { where: string[]; values: unknown[] } {
  work.require(verb);
  const values: unknown[] = [];
  const where = given.filter(([, value]) => value !== undefined).map(([sql, value]) => sql(`$${values.push(value)}`));
  return { where: ['true', ...where], values };
}
