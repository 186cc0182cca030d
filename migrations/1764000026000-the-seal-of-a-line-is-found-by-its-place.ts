import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TheSealOfALineIsFoundByItsPlace1764000026000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create index audit_checkpoints_by_size on audit_checkpoints (size)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index audit_checkpoints_by_size');
  }
}
