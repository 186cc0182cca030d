import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notifications that were asked for together, for the people of one release: their mission hears of them once. */
export class ManyAreToldOfAtOnce1764000042400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table consular_notifications add column batch_id uuid;
      create index on consular_notifications (batch_id, mission_id) where batch_id is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table consular_notifications drop column batch_id`);
  }
}
