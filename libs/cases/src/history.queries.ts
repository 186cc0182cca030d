import type { Verb, Work } from '#access';
import { looks } from './looks.data.js';

export interface HistoryLine {
  id: string;
  at: Date;
  actorId: string;
  actorRole: string;
  action: string;
  outcome: string;
  slug: string | null;
  detail: Buffer | null;
  subjects: string[];
}

/** What stands on the record of a case: what was done, or also who looked and who was refused. Latest first. */
export function historyOf(
  work: Work,
  verb: Verb,
  caseId: string,
  which: 'done' | 'all',
  after: readonly unknown[] | null,
  most: number,
) {
  const values: unknown[] = [caseId, looks];
  const place = after ? `and (e.at, e.id) < ($${values.push(after[0])}, $${values.push(after[1])})` : '';
  return work.rows<HistoryLine>(
    `select e.id, e.at, e.actor_id as "actorId", e.actor_role as "actorRole", e.action, e.outcome, e.slug, e.detail, e.subjects
     from audit_subjects s join audit_events e on e.id = s.event_id join cases c on c.id = s.case_id
     where s.case_id = $1 and ${work.reach(verb, 'c')} ${which === 'done' ? `and e.outcome = 'done' and e.action <> all($2::text[])` : 'and $2::text[] is not null'} ${place}
     order by e.at desc, e.id desc limit ${Number(most)}`,
    values,
  );
}

/**
 * The same for an auditor, who sees no case: only that something was done or tried. A case that is not there has no line of
 * anything done, so that asking for it answers as for any id.
 * @returns null where no such case was ever logged
 */
export async function auditedHistoryOf(
  work: Work,
  caseId: string,
  after: readonly unknown[] | null,
  most: number,
): Promise<HistoryLine[] | null> {
  work.attempt('case.access_log', caseId, caseId);
  work.require('case.access_log');
  const values: unknown[] = [caseId];
  const place = after ? `and (e.at, e.id) < ($${values.push(after[0])}, $${values.push(after[1])})` : '';
  const [[known], lines] = await Promise.all([
    work.rows<{ there: boolean }>(
      `select exists (select 1 from audit_subjects s join audit_events e on e.id = s.event_id
         where s.case_id = $1 and e.outcome = 'done') as there`,
      [caseId],
    ),
    work.rows<HistoryLine>(
      `select e.id, e.at, e.actor_id as "actorId", e.actor_role as "actorRole", e.action, e.outcome, e.slug, null as detail, e.subjects
       from audit_subjects s join audit_events e on e.id = s.event_id
       where s.case_id = $1 ${place} order by e.at desc, e.id desc limit ${Number(most)}`,
      values,
    ),
  ]);
  if (!known?.there) return null;
  work.record('case.access_log', { subjectId: caseId, caseIds: [caseId] });
  return lines;
}
