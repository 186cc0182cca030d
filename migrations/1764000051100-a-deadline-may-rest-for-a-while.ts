import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when nobody is reminded of it, as somebody asked. */
export class ADeadlineMayRestForAWhile1764000051100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table deadlines add snoozed_until timestamptz(3);
      grant select (snoozed_until), update (snoozed_until) on deadlines to homeward_consular_officer, homeward_steward, homeward_relay;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table deadlines drop column snoozed_until');
  }
}
