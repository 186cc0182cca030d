import type { MigrationInterface, QueryRunner } from 'typeorm';

/** So that files leave the disk with the keys that opened them, and not when the sweep comes by a week later. */
export class TheEraserKnowsWhichFilesGo1764000041000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('grant select (id) on attachments to homeward_eraser');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('revoke select (id) on attachments from homeward_eraser');
  }
}
