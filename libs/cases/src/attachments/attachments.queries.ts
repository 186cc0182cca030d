import type { Verb, Work } from '#access';
import { type AttachmentMove, moves, ended } from './attachment.lifecycle.js';

/** Ids of the files of a case, the latest first, from a place on. What they are called is not read. */
export async function attachmentIds(
  work: Work,
  caseId: string,
  after: readonly [string, string] | null,
  most: number,
): Promise<string[]> {
  const values: unknown[] = [caseId];
  const place = after ? `and (a.created_at, a.id) < ($${values.push(after[0])}, $${values.push(after[1])})` : '';
  const rows = await work.rows<{ id: string }>(
    `select a.id from attachments a join cases c on c.id = a.case_id
     where a.case_id = $1 ${place} and ${work.reach('attachment.read', 'c')}
     order by a.created_at desc, a.id desc limit ${Number(most)}`,
    values,
  );
  return rows.map(({ id }) => id);
}

/** How many files with content a case has. */
export async function filesOf(work: Work, caseId: string): Promise<number> {
  const [row] = await work.rows<{ count: number }>(
    `select count(*)::int as count from attachments a join cases c on c.id = a.case_id
     where a.case_id = $1 and a.state <> all($2) and ${work.reach('attachment.add', 'c')}`,
    [caseId, ended],
  );
  return row!.count;
}

/**
 * Destroys the keys of files, and so their content wherever a copy of it lies. The record keeps no old value of a key.
 * @param which all files of a case, or one of them
 * @returns ids of those that had content until now
 */
export async function endContent(
  work: Work,
  verb: Verb,
  move: AttachmentMove,
  { caseId, id = null }: { caseId: string; id?: string | null },
): Promise<string[]> {
  const { from, to } = moves[move];
  const rows = await work.rows<{ id: string }>(
    `update attachments a set state = $3, file_key = null, ended_at = $4,
       scanned_at = case when $3 = 'infected' then $4 else a.scanned_at end
     from cases c
     where c.id = a.case_id and a.case_id = $1 and ($2::uuid is null or a.id = $2) and a.state = any($5)
       and ${work.reach(verb, 'c')}
     returning a.id`,
    [caseId, id, to, work.now, from],
  );
  return rows.map((row) => row.id);
}

/** Ids of all files that a case ever had. */
export async function idsOfCase(work: Work, verb: Verb, caseId: string): Promise<string[]> {
  const rows = await work.rows<{ id: string }>(
    `select a.id from attachments a join cases c on c.id = a.case_id where a.case_id = $1 and ${work.reach(verb, 'c')}`,
    [caseId],
  );
  return rows.map(({ id }) => id);
}

/** Who holds the case of a file; null where nobody does. */
export async function holderOf(work: Work, verb: Verb, caseId: string): Promise<string | null> {
  const [held] = await work.rows<{ assignee: string | null }>(
    `select c.assignee_id as assignee from cases c where c.id = $1 and ${work.reach(verb, 'c')}`,
    [caseId],
  );
  return held?.assignee ?? null;
}

/** Those of `ids` whose content is still wanted. */
export async function wanted(work: Work, ids: readonly string[]): Promise<Set<string>> {
  work.require('attachment.discard');
  const rows = await work.rows<{ id: string }>(
    `select id from attachments where id = any($1::uuid[]) and state <> all($2)`,
    [ids, ended],
  );
  return new Set(rows.map(({ id }) => id));
}

/** Seconds that the file longest in quarantine has waited; null where none waits. */
export async function oldestQuarantined(work: Work): Promise<number | null> {
  work.require('attachment.scan');
  const [oldest] = await work.rows<{ age: number | null }>(
    `select extract(epoch from now() - min(created_at))::float8 as age from attachments where state = 'quarantined'`,
  );
  return oldest?.age ?? null;
}
