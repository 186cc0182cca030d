import type { Work } from '#access';
import { isNoMistake } from '#cases';
import { v7 as uuid } from 'uuid';
import type { RowContent } from './import.entity.js';
import { importPatience } from './patience.data.js';

export interface ReadyRow {
  row: number;
  content: RowContent;
  intakeMac: Buffer;
}

/** Keeps valid rows until they become cases: many in one statement, each sealed for its own place. */
export async function keepRows(work: Work, importId: string, rows: readonly ReadyRow[]): Promise<void> {
  const organisationId = work.actor.organisationId!;
  const key = await work.keys.organisation(organisationId);
  const ids = rows.map(() => uuid());
  await work.rows(
    `insert into import_rows (id, import_id, organisation_id, row, content, intake_mac)
     select id, $1, $2, row, content, mac from unnest($3::uuid[], $4::int[], $5::bytea[], $6::bytea[]) as r(id, row, content, mac)`,
    [
      importId,
      organisationId,
      ids,
      rows.map(({ row }) => row),
      rows.map(({ content }, n) => work.keys.seal(key, `import_rows|content|${ids[n]}`, content)),
      rows.map(({ intakeMac }) => intakeMac),
    ],
  );
}

/** Which of these rows the organisation has a case for already, in whoever's hands: as hex. */
export async function knownIntakes(work: Work, macs: readonly Buffer[]): Promise<Set<string>> {
  const rows = await work.rows<{ mac: Buffer }>('select * from sec.known_intakes($1) as mac', [macs]);
  return new Set(rows.map(({ mac }) => mac.toString('hex')));
}

/** Which of these cases this actor may find, by number; the look is on the record. */
export async function numbersWithinReach(work: Work, numbers: readonly string[]): Promise<Set<string>> {
  if (!numbers.length) return new Set();
  const found = await work.rows<{ id: string; number: string }>(
    `select c.id, c.case_number as number from cases c where c.case_number = any($1) and ${work.reach('case.find', 'c')}`,
    [numbers],
  );
  if (found.length) work.record('case.find', { caseIds: found.map(({ id }) => id) });
  return new Set(found.map(({ number }) => number));
}

/** Cases that came of a list: in the work in which they were logged. */
export const keepOrigin = (work: Work, importId: string, caseIds: readonly string[]): Promise<object[]> =>
  work.rows(
    'insert into imported_cases (case_id, import_id) select case_id, $1 from unnest($2::uuid[]) as c(case_id)',
    [importId, caseIds],
  );

/** Which cases came of a list and still stand, of those that its reader may see: by id, from a place on. */
export async function casesOf(work: Work, importId: string, after = '', most: number | null = null): Promise<string[]> {
  const rows = await work.rows<{ id: string }>(
    `select c.id from imported_cases i join cases c on c.id = i.case_id
     where i.import_id = $1 and ($2 = '' or c.id > nullif($2, '')::uuid) and ${isNoMistake('c')} and ${work.reach('case.close', 'c')}
     order by c.id limit $3`,
    [importId, after, most],
  );
  return rows.map(({ id }) => id);
}

/** Lists of the organisation, the newest first: ids of one page. */
export async function importIds(work: Work, after: readonly [string, string] | null, most: number): Promise<string[]> {
  work.require('import.read');
  const rows = await work.rows<{ id: string }>(
    `select id from imports where organisation_id = $1 and ($2::timestamptz is null or (created_at, id) < ($2, $3::uuid))
     order by created_at desc, id desc limit ${Number(most)}`,
    [work.actor.organisationId, after?.[0] ?? null, after?.[1] ?? null],
  );
  return rows.map(({ id }) => id);
}

/** One list of an organisation becomes cases at a time: of two lists with the same row, the second finds the first's. */
export const oneAtATime = (work: Work): Promise<object[]> =>
  work.rows(`select pg_advisory_xact_lock(hashtextextended('import ' || $1, 0))`, [work.actor.organisationId]);

export const dropRows = (work: Work, ids: readonly string[]): Promise<object[]> =>
  work.rows('delete from import_rows where id = any($1)', [ids]);

/** What is left of a list that nobody will commit. */
export const dropAllRows = (work: Work, importId: string): Promise<object[]> =>
  work.rows('delete from import_rows where import_id = $1', [importId]);

/**
 * Ends lists that stood still too long and drops their rows; those that somebody is at work on are passed over.
 * @returns which, at most `importPatience.atOnce`
 */
export async function endUnfinished(work: Work): Promise<{ id: string }[]> {
  work.require('import.expire');
  const { unfinishedDays, readingMinutes, atOnce } = importPatience;
  const ended = await work.rows<{ id: string }>(
    `update imports set status = case status when 'reading' then 'failed' else 'expired' end,
       updated_at = $1, version = version + 1
     where id in (
       select id from imports
       where (status = 'reading' and updated_at < $1::timestamptz - make_interval(mins => $2))
          or (status in ('checked', 'committing') and updated_at < $1::timestamptz - make_interval(days => $3))
       order by updated_at limit $4 for update skip locked
     ) returning id`,
    [work.now, readingMinutes, unfinishedDays, atOnce],
  );
  if (!ended.length) return ended;
  const ids = ended.map(({ id }) => id);
  await work.rows('delete from import_rows where import_id = any($1)', [ids]);
  for (const id of ids) work.record('import.expire', { subjectId: id });
  return ended;
}
