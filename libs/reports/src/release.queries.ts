import type { Work } from '#access';
import { type ReleasedCell, sorted, tableName } from './cuboids.js';
import type { DimensionName } from './dimensions.data.js';
import { filteredBy, type Question } from './question.js';

export interface Released {
  asOf: Date;
  threshold: number;
  total: number | null;
  rows: { key: (string | null)[]; value: number }[];
}

/** What the current release says, in one look; its keys in the order of the names that `releasedKey` gives. */
export async function releasedFigures(work: Work, question: Question): Promise<Released | null> {
  work.require('report.rounded');
  const { measure, filters } = question;
  const narrowing = sorted(filteredBy(question));
  const names = releasedKey(question);
  const values: unknown[] = [measure, tableName(narrowing), narrowing.map((name) => filters[name]!), tableName(names)];
  const conditions = narrowing.map((name) => ` and c.key[${names.indexOf(name) + 1}] = $${values.push(filters[name])}`);
  const [row] = await work.rows<Released>(
    `select r.as_of as "asOf", r.threshold,
       (select t.value from report_cells t where t.release_id = r.id and t.measure = $1 and t.dimensions = $2 and t.key = $3::text[]) as total,
       (select coalesce(json_agg(json_build_object('key', c.key, 'value', c.value)), '[]') from report_cells c
        where c.release_id = r.id and c.measure = $1 and c.dimensions = $4${conditions.join('')}) as rows
     from report_releases r where r.current`,
    values,
  );
  return row ?? null;
}

export const releasedKey = (question: Question): DimensionName[] =>
  sorted([...question.groupBy, ...filteredBy(question)]);

/** Whoever has this freezes; for as long as the work lasts. */
export async function mayFreeze(work: Work): Promise<boolean> {
  const [row] = await work.rows<{ mine: boolean }>('select pg_try_advisory_xact_lock(715504) as mine');
  return row!.mine;
}

export async function currentRelease(work: Work): Promise<{ asOf: Date; madeAt: Date } | null> {
  const [row] = await work.rows<{ asOf: Date; madeAt: Date }>(
    'select as_of as "asOf", created_at as "madeAt" from report_releases where current',
  );
  return row ?? null;
}

/** How many cases are new or say something new since then; counted up to `most`. */
export async function casesChangedSince(work: Work, since: Date, most: number): Promise<number> {
  const reach = work.reach('report.freeze', 'c');
  const [row] = await work.rows<{ changed: number }>(
    `select count(*) as changed from (
       select c.id from cases c where ${reach} and c.updated_at >= $1
       union select v.case_id from testimony_versions v join cases c on c.id = v.case_id where ${reach} and v.created_at >= $1
       limit ${Number(most)}
     ) c`,
    [since],
  );
  return row!.changed;
}

export const beginRelease = (work: Work, id: string, asOf: Date, threshold: number): Promise<object[]> =>
  work.rows('insert into report_releases (id, as_of, threshold, current, created_at) values ($1, $2, $3, false, $4)', [
    id,
    asOf,
    threshold,
    work.now,
  ]);

export const addCells = (work: Work, id: string, cells: readonly ReleasedCell[]): Promise<object[]> =>
  work.rows(
    `insert into report_cells (release_id, measure, dimensions, key, value)
     select $1, measure, dimensions, key, value from jsonb_to_recordset($2::jsonb) as c(measure text, dimensions text, key text[], value int)`,
    [id, JSON.stringify(cells)],
  );

/** From one moment to the next, and nothing of the one before is left. */
export async function publish(work: Work, id: string): Promise<void> {
  await work.rows('delete from report_cells where release_id <> $1', [id]);
  await work.rows('delete from report_releases where id <> $1', [id]);
  await work.rows('update report_releases set current = true where id = $1', [id]);
}

export interface PlaceName {
  id: string;
  name: string;
}

/** Names of compounds or organisations, which everybody here may know. @param named ids or names */
export function namesOf(
  work: Work,
  table: 'compound' | 'organisation',
  named: readonly string[],
): Promise<PlaceName[]> {
  const from = { compound: 'compounds', organisation: 'organisations' }[table];
  return work.rows<PlaceName>(`select id, name from ${from} where id::text = any($1) or name = any($1) order by id`, [
    named,
  ]);
}
