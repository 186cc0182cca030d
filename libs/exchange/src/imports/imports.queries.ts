import type { Work } from '#access';
import { v7 as uuid } from 'uuid';
import type { RowContent } from './import.entity.js';

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

/** One list of an organisation becomes cases at a time: of two lists with the same row, the second finds the first's. */
export const oneAtATime = (work: Work): Promise<object[]> =>
  work.rows(`select pg_advisory_xact_lock(hashtextextended('import ' || $1, 0))`, [work.actor.organisationId]);

export const dropRows = (work: Work, ids: readonly string[]): Promise<object[]> =>
  work.rows('delete from import_rows where id = any($1)', [ids]);
