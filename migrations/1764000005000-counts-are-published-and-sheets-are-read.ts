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
        -- How many errors and duplicates there are; findings, sealed, hold the first thousand of each.
        error_count int not null default 0,
        duplicate_count int not null default 0,
        findings bytea,
        created int not null default 0,
        skipped int not null default 0,
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
    // A row that became a case leaves nothing behind.
    await db.query(`
      grant delete on import_rows to homeward_caseworker, homeward_supervisor, homeward_importer;
      create policy caseworker_delete on import_rows for delete to homeward_caseworker using (${sameOrganisation});
      create policy supervisor_delete on import_rows for delete to homeward_supervisor using (${sameOrganisation});
      create policy importer_delete on import_rows for delete to homeward_importer using (${sameOrganisation});
    `);
    // A sheet's rows are compared with the whole organisation's cases, also by those who see their team's only: which
    // rows are there already, and which cases share how much of a name. Neither says where the case is.
    await db.query(`
      set local role homeward_gate;
      create function sec.known_intakes(macs bytea[]) returns setof bytea language sql stable security definer
        set search_path = pg_catalog, pg_temp as $$
        select c.intake_mac from public.cases c
        where c.organisation_id = (select sec.organisation_id()) and c.intake_mac = any(macs)
      $$;
      create function sec.likenesses_among(numbers int[], tokens bytea[]) returns table (n int, case_id uuid, weight bigint)
        language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select n, case_id, weight from (
          select a.n, t.case_id, sum(t.weight) as weight, row_number() over (partition by a.n order by sum(t.weight) desc) as rank
          from unnest(numbers, tokens) as a(n, token) join public.likeness_tokens t on t.token = a.token
          where t.organisation_id = (select sec.organisation_id()) group by 1, 2
        ) ranked where rank <= 3
      $$;
      reset role;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      set local role homeward_gate;
      drop function sec.likenesses_among(int[], bytea[]), sec.known_intakes(bytea[]);
      reset role;
      drop table import_rows, imports, report_cells, report_releases
    `);
  }
}
