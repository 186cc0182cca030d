import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The second edition of the way home differs by host country, nationality and mission. Who began with the first keeps it. */
export class ACaseKeepsTheWayThatItBeganWith1764000044000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table cases alter column repatriation_version set default 2');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table cases alter column repatriation_version set default 1');
  }
}
