import type { Work } from '#access';
import { type DeadlineParty, partyOf } from '#deadlines';
import type { DeadlineKind } from '#platform';

export interface Standing {
  repatriationStatus: string;
  repatriationVersion: number;
  /** Only where it turns: whoever tells a mission has no right to it. */
  status?: string;
}

/** Where a case stands after a step. Its row is locked already. */
export const moveCase = (work: Work, caseId: string, to: Standing): Promise<object[]> =>
  work.rows(
    `update cases set repatriation_status = $2, repatriation_version = $3, updated_at = $4, version = version + 1
       ${to.status ? ', status = $5' : ''}
     where id = $1 and ${work.reach('repatriation.step', 'cases')}`,
    [caseId, to.repatriationStatus, to.repatriationVersion, work.now, ...(to.status ? [to.status] : [])],
  );

/** The mission that is itself at work on this case: it may see it now. Whether it signs in is `hasAccount`. */
export interface MissionAtWork {
  id: string;
  country: string;
  zone: string;
  hasAccount: boolean;
}

/** @returns null while no mission may see the case */
export async function missionAtWork(work: Work, caseId: string): Promise<MissionAtWork | null> {
  const [mission] = await work.rows<MissionAtWork>(
    `select m.id, m.country, m.time_zone as zone, m.organisation_id is not null as "hasAccount"
     from cases c join missions m on m.id = c.mission_id
     where c.id = $1 and c.mission_sees_until > now() and ${work.reach('repatriation.read', 'c')}`,
    [caseId],
  );
  return mission ?? null;
}

/**
 * By when each kind of thing must be done on this case. A date is the template's: what somebody sets herself beside it
 * moves no step of another party. Where no template has opened a kind, the date that was set by hand for its party counts.
 */
export async function dueByKind(work: Work, caseId: string): Promise<Map<DeadlineKind, Date>> {
  const rows = await work.rows<{ kind: DeadlineKind; party: DeadlineParty; due: Date }>(
    `select d.kind, d.party, min(d.due_at) as due from deadlines d join cases c on c.id = d.case_id
     where d.case_id = $1 and d.state = 'open' and ${work.reach('repatriation.read', 'c')}
     group by d.kind, d.party, d.template is null order by d.template is null desc`,
    [caseId],
  );
  return new Map(rows.filter(({ kind, party }) => party === partyOf(kind)).map(({ kind, due }) => [kind, due]));
}
