import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What her own party must meet, and the kinds in which she has a part. Neither changes once a deadline stands. */
const readByMissions = (row: string) =>
  `(${row}.party = 'consular_officer' or ${row}.kind in ('consular_notification', 'travel_document', 'document_expiry', 'overstay', 'safe_arrival'))`;

/** @param reads SQL on a deadline of this name: whether a mission that sees its case reads it */
const readers = (reads: (row: string) => string) => `
  create or replace function deadline_knows_its_reader() returns trigger language plpgsql as $$
  begin
    if ${reads('new')} then new.seen_by := (select mission_id from public.cases where id = new.case_id); else new.seen_by := null; end if;
    return new;
  end $$;
  create or replace function deadlines_change_their_reader() returns trigger language plpgsql as $$
  begin update public.deadlines d set seen_by = new.mission_id where d.case_id = new.id and ${reads('d')}; return null; end $$;
`;

/** Why: docs/decisions/0006. */
export class AMissionReadsItsOwnDeadlines1764000034200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(readers(readByMissions));
    await db.query(`update deadlines d set seen_by = null where seen_by is not null and not ${readByMissions('d')}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(readers(() => 'true'));
    await db.query(
      `update deadlines d set seen_by = c.mission_id from cases c where c.id = d.case_id and c.mission_id is not null and d.seen_by is null`,
    );
  }
}
