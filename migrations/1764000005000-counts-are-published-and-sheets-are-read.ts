import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protect, sameOrganisation } from './support/policies.js';

export class CountsArePublishedAndSheetsAreRead1764000005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table report_releases (
        id uuid primary key,
        as_of timestamptz(3) not null,
        threshold int not null check (threshold >= 5),
        current boolean not null default false,
        created_at timestamptz(3) not null default now()
      );
      create unique index one_current_release on report_releases (current) where current;
      create table report_cells (
        release_id uuid not null references report_releases on delete cascade,
        measure text not null,
        dimensions text not null,
        key text[] not null,
        value int not null,
        primary key (release_id, measure, dimensions, key)
      );
      create table imports (
        id uuid primary key,
        organisation_id uuid not null references organisations,
        created_by uuid not null references users,
        format text not null,
        status text not null check (status in ('reading', 'checked', 'committing', 'committed', 'failed')),
        rows int not null default 0,
        valid int not null default 0,
        invalid int not null default 0,
        errors jsonb not null default '[]',
        duplicates jsonb not null default '[]',
        created_at timestamptz(3) not null default now(),
        version int not null default 1
      );
      create index on imports (organisation_id, created_at desc, id desc);
      create table import_rows (
        id uuid primary key,
        import_id uuid not null references imports,
        organisation_id uuid not null references organisations,
        row int not null,
        content bytea not null,
        intake_mac bytea not null,
        case_id uuid,
        unique (import_id, row)
      );
    `);
    await protect(db, 'report_releases', [
      { to: ['coordinator', 'counter'], may: ['select'], rows: anyActor },
      { to: ['counter'], may: ['insert', 'update', 'delete'], rows: anyActor },
    ]);
    await protect(db, 'report_cells', [
      { to: ['coordinator', 'counter'], may: ['select'], rows: anyActor },
      { to: ['counter'], may: ['insert', 'delete'], rows: anyActor },
    ]);
    for (const table of ['imports', 'import_rows']) {
      await protect(db, table, [
        { to: ['caseworker', 'supervisor', 'importer'], may: ['select', 'insert', 'update'], rows: sameOrganisation },
      ]);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table import_rows, imports, report_cells, report_releases`);
  }
}
