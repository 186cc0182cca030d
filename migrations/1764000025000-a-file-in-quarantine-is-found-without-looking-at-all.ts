import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AFileInQuarantineIsFoundWithoutLookingAtAll1764000025000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index attachments_in_quarantine on attachments (created_at) where state = 'quarantined'`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index attachments_in_quarantine`);
  }
}
