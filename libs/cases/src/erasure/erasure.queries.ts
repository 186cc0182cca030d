import type { Work } from '#access';
import type { ErasureState } from './erasure.lifecycle.js';
import { leavings } from './leavings.data.js';

/** One line of the ledger: ids alone. */
export interface LedgerLine {
  personId: string;
  organisationId: string;
  caseIds: string[];
  erasedAt: string;
}

/** Whether a court, or the person herself, needs this case kept. */
export async function isHeldByLaw(work: Work, caseId: string): Promise<boolean> {
  const [held] = await work.rows('select id from legal_holds where case_id = $1 and lifted_at is null', [caseId]);
  return held !== undefined;
}

/** Legal holds that stand, the newest first, and on which case each. */
export async function standingLegalHolds(
  work: Work,
  after: string | null,
  most: number,
): Promise<{ id: string; caseNumber: string }[]> {
  return work.rows<{ id: string; caseNumber: string }>(
    `select h.id, c.case_number as "caseNumber" from legal_holds h join cases c on c.id = h.case_id
     where h.lifted_at is null and ($1::uuid is null or h.id < $1) and ${work.reach('legal_hold.read', 'c')}
     order by h.id desc limit ${Number(most)}`,
    [after],
  );
}

export interface Erasable {
  id: string;
  personId: string;
  organisationId: string;
  status: string;
  intakeMac: Buffer | null;
  erasedAt: Date | null;
}

/** All cases of whoever this case or person is, locked. */
export function casesToErase(work: Work, which: { caseId: string } | { personId: string }): Promise<Erasable[]> {
  const [condition, id] =
    'caseId' in which
      ? ['c.person_id = (select person_id from cases where id = $1)', which.caseId]
      : ['c.person_id = $1', which.personId];
  return work.rows<Erasable>(
    `select c.id, c.person_id as "personId", c.organisation_id as "organisationId", c.status, c.intake_mac as "intakeMac", c.erased_at as "erasedAt"
     from cases c where ${condition} and ${work.reach('erasure.carry_out', 'c')} order by c.id for update of c`,
    [id],
  );
}

/**
 * Destroys the key of a person, and with it whatever lies under it, here and in the record; then what was sealed, hashed or
 * sent about her. What can be counted stays on the case row. Twice does no harm.
 */
export async function shred(work: Work, cases: readonly Erasable[]): Promise<void> {
  work.require('erasure.carry_out');
  const ids = cases.map(({ id }) => id);
  const [first] = cases;
  await work.rows(
    `update people set data_key = null, identity = null, contact = null, erased_at = coalesce(erased_at, $2) where id = $1`,
    [first!.personId, work.now],
  );
  for (const leaving of leavings) {
    await work.rows(
      leaving.fate === 'remove'
        ? `delete from ${leaving.table} where case_id = any($1)`
        : `update ${leaving.table} set ${leaving.without.map((column) => `${column} = null`).join(', ')} where case_id = any($1)`,
      [ids],
    );
  }
  // Rows of sheets that wait to become her once more, answers that would be repeated, messages that would speak of her.
  await work.rows(
    `delete from import_rows r using unnest($1::uuid[], $2::bytea[]) as c(organisation, mac)
     where r.organisation_id = c.organisation and r.intake_mac = c.mac`,
    [cases.map(({ organisationId }) => organisationId), cases.map(({ intakeMac }) => intakeMac)],
  );
  await work.rows('delete from idempotency_keys where answer_id = any($1)', [ids]);
  await work.rows(`delete from outbox where done_at is null and data->>'caseId' = any($1::text[]) and kind <> $2`, [ids, 'cases.erase']); // prettier-ignore
  // Consents and notifications are gone: no mission sees her, told by the one function that says so.
  await work.rows('select sec.refresh_mission_reach($1)', [ids]);
  await work.rows(
    `update cases c set status = case when c.status like 'closed%' then c.status else 'closed' end, on_hold = false, hold = null,
       medical = null, location = null, intake_mac = null, next_deadline_at = null, erased_at = coalesce(c.erased_at, $2), updated_at = $2, version = c.version + 1
     where c.id = any($1) and ${work.reach('erasure.carry_out', 'c')}`,
    [ids, work.now],
  );
}

/** What stands of an erasure, locked. By the eraser, who has no organisation's key and needs none. */
export async function lockErasure(work: Work, id: string): Promise<ErasureState | null> {
  work.require('erasure.carry_out');
  const [row] = await work.rows<{ state: ErasureState }>('select state from erasures where id = $1 for update', [id]);
  return row?.state ?? null;
}

export const settleErasure = (work: Work, id: string, state: ErasureState): Promise<object[]> => {
  work.require('erasure.carry_out');
  return work.rows(
    `update erasures set state = $2, done_at = case when $2 = 'done' then $3::timestamptz end, version = version + 1 where id = $1`,
    [id, state, work.now],
  );
};

/** Why it was asked for may name her, in this erasure or in one that was rejected before. */
export const forgetReasons = (work: Work, cases: readonly Erasable[]): Promise<object[]> => {
  work.require('erasure.carry_out');
  return work.rows('update erasures set reason = null where case_id = any($1)', [cases.map(({ id }) => id)]);
};

/** Ids of one page, the newest first. */
export async function erasureIds(
  work: Work,
  state: string | null,
  after: readonly [string, string] | null,
  most: number,
): Promise<string[]> {
  work.require('erasure.read');
  const rows = await work.rows<{ id: string }>(
    `select id from erasures where ($1::text is null or state = $1) and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
     order by created_at desc, id desc limit ${Number(most)}`,
    [state, after?.[0] ?? null, after?.[1] ?? null],
  );
  return rows.map(({ id }) => id);
}

/** Numbers of the ledger are given one after the other, so that whoever copies it from a number on misses none. */
export async function writeLedger(work: Work, line: LedgerLine, mac: Buffer): Promise<void> {
  work.require('erasure.carry_out');
  await work.rows(`select pg_advisory_xact_lock(hashtextextended('erasure ledger', 0))`);
  await work.rows(
    `insert into erasure_ledger (person_id, organisation_id, case_ids, erased_at, mac) values ($1, $2, $3, $4, $5) on conflict (person_id) do nothing`,
    [line.personId, line.organisationId, line.caseIds, line.erasedAt, mac],
  );
}

export async function ledgerAfter(work: Work, number: number, most: number) {
  work.require('erasure.read_ledger');
  return work.rows<{
    number: number;
    personId: string;
    organisationId: string;
    caseIds: string[];
    erasedAt: Date;
    mac: Buffer;
  }>(
    `select number, person_id as "personId", organisation_id as "organisationId", case_ids as "caseIds", erased_at as "erasedAt", mac
     from erasure_ledger where number > $1 order by number limit ${Number(most)}`,
    [number],
  );
}

/** Of people who stand in the ledger, those whose key is here all the same: an older copy was restored. */
export async function stillHere(work: Work, personIds: readonly string[]): Promise<string[]> {
  work.require('erasure.read_ledger');
  const rows = await work.rows<{ id: string }>('select id from people where id = any($1) and data_key is not null', [
    personIds,
  ]);
  return rows.map(({ id }) => id);
}
