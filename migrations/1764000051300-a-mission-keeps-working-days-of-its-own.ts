import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An embassy need not rest when its country does: ISO weekdays, 1 Monday to 7 Sunday; null, those of its country. */
export class AMissionKeepsWorkingDaysOfItsOwn1764000051300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table missions
        add languages text[] not null default '{}',
        add working_days smallint[] check (cardinality(working_days) between 1 and 7 and working_days <@ '{1,2,3,4,5,6,7}');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table missions drop column languages, drop column working_days');
  }
}
