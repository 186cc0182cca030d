import type { Verb, Work } from '#access';
import { type DeadlineParty, partyOf } from '#deadlines';
import type { DeadlineKind } from '#platform';
import { type Traits, wayOf, type WayHome } from './ways.js';

export interface Standing {
  repatriationStatus: string;
  /** Only where it turns: whoever tells a mission has no right to it. */
  status?: string;
}

/** Where a case stands after a step. Its row is locked already. */
export const moveCase = (work: Work, caseId: string, to: Standing): Promise<object[]> =>
  work.rows(
    `update cases set repatriation_status = $2, way_moved_at = $3, updated_at = $3, version = version + 1
       ${to.status ? ', status = $4' : ''}
     where id = $1 and ${work.reach('repatriation.step', 'cases')}`,
    [caseId, to.repatriationStatus, work.now, ...(to.status ? [to.status] : [])],
  );

/** A step moved that changes nothing else on the case: nobody's version of it is stale. Its row is locked already. */
export const noteMovement = (work: Work, caseId: string): Promise<object[]> =>
  work.rows(`update cases set way_moved_at = $2 where id = $1 and ${work.reach('repatriation.step', 'cases')}`, [
    caseId,
    work.now,
  ]);

/** The mission that is itself at work on this case: it may see it now. Whether it signs in is `hasAccount`. */
export interface MissionAtWork {
  id: string;
  country: string;
  zone: string;
  workingDays: number[] | null;
  hasAccount: boolean;
}

/** What of a case decides which way is hers. */
export interface Route {
  /** Null while no mission may see the case. */
  mission: MissionAtWork | null;
  way: WayHome;
}

interface RawRoute {
  caseId: string;
  version: number;
  host: string;
  nationality: string | null;
  isStateless: boolean;
  servedFrom: string | null;
  servedBy: string | null;
  mission: MissionAtWork | null;
}

/** The way and the mission of each of these cases, in one question. Those out of reach are not in it. */
export async function routesOf(work: Work, caseIds: readonly string[]): Promise<Map<string, Route>> {
  // Whoever sees a case as its mission is the mission that serves it; routing is not hers to ask.
  const routed =
    work.actor.role === 'consular_officer'
      ? 'select null::text as seat, null::text as country where false'
      : `select r.seat_country as seat, r.country from sec.missions_of(c.id) with ordinality as named(id, rank)
         join missions r on r.id = named.id order by named.rank limit 1`;
  // Whoever tells a mission may not know of whom no state calls its own, and acts on nobody of theirs.
  const isStateless = work.actor.role === 'notifier' ? 'false' : `c.nationality_status = 'stateless'`;
  const rows = await work.rows<RawRoute>(
    `select c.id as "caseId", c.repatriation_version as version, c.host_country as host, c.nationalities[1] as nationality,
       ${isStateless} as "isStateless",
       coalesce(m.seat_country, served.seat) as "servedFrom", coalesce(m.country, served.country) as "servedBy",
       case when m.id is not null then jsonb_build_object('id', m.id, 'country', m.country, 'zone', m.time_zone, 'workingDays', m.working_days,
         'hasAccount', m.organisation_id is not null) end as mission
     from cases c left join missions m on m.id = c.mission_id and c.mission_sees_until > now()
     left join lateral (${routed}) served on m.id is null
     where c.id = any($1) and ${work.reach('repatriation.read', 'c')}`,
    [caseIds],
  );
  return new Map(rows.map((row) => [row.caseId, { mission: row.mission, way: wayOf(row.version, traitsOf(row)) }]));
}

/** @throws Error of a case that is out of reach: whoever asks has it already */
export async function routeOf(work: Work, caseId: string): Promise<Route> {
  const route = (await routesOf(work, [caseId])).get(caseId);
  if (!route) throw new Error('The way home is that of a case within reach');
  return route;
}

const traitsOf = ({ host, nationality, isStateless, servedFrom, servedBy }: RawRoute): Traits => ({
  host,
  nationality: servedBy ?? nationality,
  serving: servedFrom ? (servedFrom === host ? 'here' : 'third_country') : isStateless ? 'stateless' : 'none',
});

/**
 * By when each kind of thing must be done on this case. A date is the template's: what somebody sets herself beside it
 * moves no step of another party. Where no template has opened a kind, the date that was set by hand for its party counts.
 * A mission is told the dates of deadlines that it reads, and no others: see docs/decisions/0006. Whoever helps reads none.
 */
export async function dueByKind(work: Work, caseId: string): Promise<Map<DeadlineKind, Date>> {
  const { role, missionId } = work.actor;
  if (role === 'receiver') return new Map();
  const isRead = role === 'consular_officer' ? 'd.seen_by = $2' : '$2::uuid is null';
  const rows = await work.rows<{ kind: DeadlineKind; party: DeadlineParty; due: Date }>(
    `select d.kind, d.party, min(d.due_at) as due from deadlines d join cases c on c.id = d.case_id
     where d.case_id = $1 and d.state = 'open' and ${isRead} and ${work.reach('repatriation.read', 'c')}
     group by d.kind, d.party, d.template is null order by d.template is null desc`,
    [caseId, role === 'consular_officer' ? missionId : null],
  );
  return new Map(rows.filter(({ kind, party }) => party === partyOf(kind)).map(({ kind, due }) => [kind, due]));
}

/** Locks these cases, in an order that two lists of the same people share. @returns those within reach */
export async function lockCases(work: Work, verb: Verb, ids: readonly string[]): Promise<string[]> {
  const rows = await work.rows<{ id: string }>(
    `select c.id from cases c where c.id = any($1) and ${work.reach(verb, 'c')} order by c.id for update of c`,
    [ids],
  );
  return rows.map(({ id }) => id);
}
