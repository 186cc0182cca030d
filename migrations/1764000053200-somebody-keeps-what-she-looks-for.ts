import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protect } from './support/policies.js';

const readers = ['caseworker', 'supervisor', 'consular_officer'] as const;
const herself = 'user_id = (select sec.user_id())';

/** The filters of the board that somebody comes back to, under names of her own. Whoever kept none has no row. */
export class SomebodyKeepsWhatSheLooksFor1764000053200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table board_views (
        id uuid primary key,
        user_id uuid not null unique references users,
        views jsonb not null check (jsonb_typeof(views) = 'array' and length(views::text) < 20000),
        version int not null default 1
      );
    `);
    await protect(db, 'board_views', [
      { to: readers, may: ['select', 'insert'], rows: herself },
      { to: readers, may: ['update'], rows: herself, columns: ['views', 'version'] },
      { to: ['steward'], may: ['select'], rows: anyActor },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table board_views');
  }
}
