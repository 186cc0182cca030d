import type { Work } from '#access';
import type { ProtectionHold } from '../case.entity.js';

export interface HeldCase {
  id: string;
  caseNumber: string;
  assigneeId: string | null;
  hold: ProtectionHold;
}

/** Cases on hold, the newest case first: all after a place on, or one. */
export async function heldCases(
  work: Work,
  { id = null, after = null }: { id?: string | null; after?: string | null },
  most: number,
): Promise<HeldCase[]> {
  const rows = await work.rows<Omit<HeldCase, 'hold'> & { hold: Buffer }>(
    `select c.id, c.case_number as "caseNumber", c.assignee_id as "assigneeId", c.hold from cases c
     where ${work.reach('hold.list', 'c')} and c.on_hold and c.hold is not null
       and ($1::uuid is null or c.id = $1) and ($2::uuid is null or c.id < $2)
     order by c.id desc limit ${Number(most)}`,
    [id, after],
  );
  if (rows.length) await work.keys.fetchForCases(rows.map((row) => row.id));
  return rows.map(({ hold, ...row }) => ({
    ...row,
    hold: work.openColumn<ProtectionHold>('cases', 'hold', row.id, row.id, hold)!,
  }));
}
