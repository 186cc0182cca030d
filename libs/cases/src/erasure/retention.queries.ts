import type { Work } from '#access';
import { v7 as uuid } from 'uuid';
import type { Retention } from './retention.data.js';

const untouched = `not exists (select from legal_holds h where h.case_id = c.id and h.lifted_at is null)`;

/**
 * Closed cases whose time is near and of whom nothing was said yet: announced. Several workers may do it at once.
 * @param earlier rows of the table that come before, and take what is theirs
 * @returns ids of the erasures
 */
export async function announceDue(
  work: Work,
  row: Retention,
  earlier: readonly Retention[],
  most: number,
): Promise<string[]> {
  const values: unknown[] = [work.now, row.years, row.warnDays, row.againDays];
  const holds = (one: Retention) => {
    const bands = one.ageBands ? ` and c.age_band = any($${values.push(one.ageBands)}::text[])` : '';
    return `(c.status = any($${values.push(one.statuses)}::text[])${bands})`;
  };
  const ours = [holds(row), ...earlier.map((one) => `not ${holds(one)}`)].join(' and ');
  const due = await work.rows<{ id: string; organisationId: string; caseNumber: string; dueAt: Date }>(
    `select c.id, c.organisation_id as "organisationId", c.case_number as "caseNumber",
       greatest(c.closed_at + make_interval(years => $2), $1::timestamptz + make_interval(days => $3)) as "dueAt"
     from cases c
     where c.erased_at is null and c.closed_at <= $1::timestamptz - make_interval(years => $2) + make_interval(days => $3) and ${ours} and ${untouched}
       and not exists (select from erasures e where e.case_id = c.id and (e.state in ('announced', 'asked', 'approved')
         or (e.state = 'rejected' and e.decided_at > $1::timestamptz - make_interval(days => $4))))
       and ${work.reach('erasure.announce', 'c')}
     order by c.closed_at limit ${Number(most)}`,
    values,
  );
  if (!due.length) return [];
  const announced = await work.rows<{ id: string }>(
    `insert into erasures (id, organisation_id, case_id, case_number, cause, state, due_at, created_at)
     select id, organisation, case_id, number, 'retention', 'announced', due_at, $6
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::timestamptz[]) as e(id, organisation, case_id, number, due_at)
     on conflict do nothing returning id`,
    [
      due.map(() => uuid()),
      due.map(({ organisationId }) => organisationId),
      due.map(({ id }) => id),
      due.map(({ caseNumber }) => caseNumber),
      due.map(({ dueAt }) => dueAt),
      work.now,
    ],
  );
  return announced.map(({ id }) => id);
}

/** What was announced and must not go on: the case was opened again, or a legal hold was set. */
export function cancelOvertaken(work: Work) {
  return work.rows<{ id: string; caseId: string }>(
    `update erasures e set state = 'cancelled', version = e.version + 1 from cases c
     where e.cause = 'retention' and e.state in ('announced', 'asked') and e.asked_by is null and c.id = e.case_id
       and (c.closed_at is null or not ${untouched}) and ${work.reach('erasure.cancel', 'c')}
     returning e.id, e.case_id as "caseId"`,
  );
}

/** What was announced and is due now, by what its case is. */
export function dueAnnouncements(work: Work, most: number) {
  return work.rows<{ id: string; caseId: string; status: string; ageBand: string }>(
    `select e.id, e.case_id as "caseId", c.status, c.age_band as "ageBand" from erasures e join cases c on c.id = e.case_id
     where e.state = 'announced' and e.due_at <= $1 and ${work.reach('erasure.announce', 'c')}
     order by e.due_at for update of e skip locked limit ${Number(most)}`,
    [work.now],
  );
}

/** @param state `asked` waits for a person; `approved` is carried out */
export function turnDue(work: Work, id: string, state: 'asked' | 'approved'): Promise<object[]> {
  work.require('erasure.announce');
  return work.rows(`update erasures set state = $2, asked_at = $3, version = version + 1 where id = $1 and state = 'announced'`, [id, state, work.now]); // prettier-ignore
}

export interface ErasureToTell {
  caseId: string;
  caseNumber: string;
  state: string;
  supervisors: string[];
}

/** Whom an erasure is told to: the supervisors of its organisation, but for the one who asked. */
export async function toTell(work: Work, erasureId: string): Promise<ErasureToTell | null> {
  work.require('erasure.tell');
  const [row] = await work.rows<ErasureToTell>(
    `select e.case_id as "caseId", e.case_number as "caseNumber", e.state,
       array(select u.id from users u where u.organisation_id = e.organisation_id and u.role = 'supervisor' and u.active and u.id is distinct from e.asked_by) as supervisors
     from erasures e where e.id = $1`,
    [erasureId],
  );
  return row ?? null;
}
