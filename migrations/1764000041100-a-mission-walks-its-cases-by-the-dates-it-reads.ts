import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A mission's next date of a case is the earliest of the deadlines that it reads, not of the column that counts them all:
 * the indexes on that column are walked by no mission any more.
 */
export class AMissionWalksItsCasesByTheDatesItReads1764000041100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index open_deadlines_by_reader on deadlines (seen_by, due_at, case_id) where state = 'open' and seen_by is not null;
      create index cases_of_mission on cases (mission_id, id) where mission_id is not null;
      drop index cases_of_mission_by_deadline;
      drop index cases_of_mission_without_deadline;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create index cases_of_mission_by_deadline on cases (mission_id, next_deadline_at, id) where mission_id is not null and next_deadline_at is not null;
      create index cases_of_mission_without_deadline on cases (mission_id, id) where mission_id is not null and next_deadline_at is null;
      drop index cases_of_mission;
      drop index open_deadlines_by_reader;
    `);
  }
}
