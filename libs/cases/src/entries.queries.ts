import type { Work } from '#access';
import type { EntryKind } from './entry.entity.js';

/** Ids of one kind of entry of a case, the latest first, from a place on. Their content is not read. */
export async function entryIds(
  work: Work,
  caseId: string,
  kind: EntryKind,
  after: readonly [string, string] | null,
  most: number,
): Promise<string[]> {
  const values: unknown[] = [caseId, kind];
  const place = after ? `and (e.created_at, e.id) < ($${values.push(after[0])}, $${values.push(after[1])})` : '';
  const rows = await work.rows<{ id: string }>(
    `select e.id from case_entries e join cases c on c.id = e.case_id
     where e.case_id = $1 and e.kind = $2 ${place} and ${work.reach('entry.read', 'c')}
     order by e.created_at desc, e.id desc limit ${Number(most)}`,
    values,
  );
  return rows.map(({ id }) => id);
}
