import type { Work } from '#access';

/** Open cases that somebody holds, locked; but those that an exclusion keeps from whoever is to hold them. */
export async function heldBy(
  work: Work,
  fromId: string,
  toId: string,
  only: readonly string[] | null,
): Promise<string[]> {
  const rows = await work.rows<{ id: string }>(
    `select c.id from cases c
     where c.assignee_id = $1 and c.status in ('active', 'follow_up') and (c.excluded is null or not c.excluded && array[$2::uuid])
       and ($3::uuid[] is null or c.id = any($3)) and ${work.reach('case.hand_over', 'c')}
     order by c.id for update of c`,
    [fromId, toId, only],
  );
  return rows.map(({ id }) => id);
}

export const handOverCases = (
  work: Work,
  caseIds: readonly string[],
  { assigneeId, teamId }: { assigneeId: string; teamId: string },
): Promise<object[]> =>
  work.rows(
    `update cases c set assignee_id = $2, team_id = $3, updated_at = $4, version = c.version + 1
     where c.id = any($1) and ${work.reach('case.hand_over', 'c')}`,
    [caseIds, assigneeId, teamId, work.now],
  );

/** How many open cases each of them holds. */
export async function openCasesOf(work: Work, userIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await work.rows<{ id: string; count: number }>(
    `select c.assignee_id as id, count(*)::int as count from cases c
     where c.assignee_id = any($1) and c.status in ('active', 'follow_up') and ${work.reach('case.hand_over', 'c')} group by 1`,
    [userIds],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

export interface Load {
  /** null: cases that nobody holds. */
  assigneeId: string | null;
  openCases: number;
  overdue: number;
  blocked: number;
}

/**
 * What each colleague carries, in one statement that reads two partial indexes: of open cases by who holds them, and of
 * steps that are blocked.
 */
export function loads(work: Work): Promise<Load[]> {
  const open = `c.status in ('active', 'follow_up') and ${work.reach('case.load', 'c')}`;
  return work.rows<Load>(
    `with held as (
       select c.assignee_id as who, count(*)::int as cases, (count(*) filter (where c.next_deadline_at < $1))::int as overdue
       from cases c where ${open} group by 1
     ), stuck as (
       select c.assignee_id as who, count(*)::int as cases from cases c
       where ${open} and c.id in (select s.case_id from repatriation_steps s where s.state = 'blocked') group by 1
     )
     select h.who as "assigneeId", h.cases as "openCases", h.overdue, coalesce(s.cases, 0) as blocked
     from held h left join stuck s on s.who is not distinct from h.who`,
    [work.now],
  );
}
