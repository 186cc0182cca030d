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
