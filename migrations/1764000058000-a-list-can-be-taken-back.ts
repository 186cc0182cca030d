import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protect, whereItsCaseIs } from './support/policies.js';

const statuses = (...codes: string[]) => `
  alter table imports drop constraint imports_status_check;
  alter table imports add constraint imports_status_check check (status in (${codes.map((code) => `'${code}'`).join(', ')}))`;
const its = whereItsCaseIs('imported_cases');

/** Which cases came of a list is known from now on, so that a wrong one can be taken back as long as nobody worked on them. */
export class AListCanBeTakenBack1764000058000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ${statuses('reading', 'checked', 'committing', 'committed', 'failed', 'expired', 'undoing', 'undone')};
      alter table imports add column undone int not null default 0, add column undone_at timestamptz(3),
        add column undone_by uuid references users,
        add constraint who_took_it_back_is_known check ((status in ('undoing', 'undone')) = (undone_at is not null) and (undone_at is null) = (undone_by is null));
      -- Ids alone. Of a case that was handed on, its new owner has no such list.
      create table imported_cases (
        case_id uuid primary key references cases,
        import_id uuid not null references imports
      );
      create index on imported_cases (import_id);
    `);
    await protect(db, 'imported_cases', [
      { to: ['caseworker', 'supervisor'], may: ['select'], rows: its },
      {
        to: ['caseworker', 'supervisor', 'importer'],
        may: ['insert'],
        rows: `exists (select 1 from cases c where c.id = imported_cases.case_id and c.erased_at is null)`,
      },
      { to: ['eraser'], may: ['select'], rows: anyActor, columns: ['case_id'] },
      { to: ['eraser'], may: ['delete'], rows: anyActor },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table imported_cases;
      update imports set status = 'committed' where status in ('undoing', 'undone');
      alter table imports drop constraint who_took_it_back_is_known, drop column undone, drop column undone_at, drop column undone_by;
      ${statuses('reading', 'checked', 'committing', 'committed', 'failed', 'expired')};
    `);
  }
}
