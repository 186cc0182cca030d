import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CasesThatWaitForNothingComeLast1764000035000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index cases_without_deadline on cases (organisation_id, id) where next_deadline_at is null;
      create index cases_of_mission_without_deadline on cases (mission_id, id)
        where mission_id is not null and next_deadline_at is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index cases_without_deadline, cases_of_mission_without_deadline');
  }
}
