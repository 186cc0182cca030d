import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protect } from './support/policies.js';

const holders = ['caseworker', 'supervisor', 'consular_officer'] as const;
const herself = 'user_id = (select sec.user_id())';

/** A secret address under which somebody's calendar reads her deadlines. */
export class ACalendarMayReadWhatIsDue1764000051200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table calendar_feeds (
        id uuid primary key,
        user_id uuid not null unique references users,
        token_hash bytea not null unique,
        created_at timestamptz(3) not null
      );
    `);
    await protect(db, 'calendar_feeds', [
      { to: holders, may: ['select'], rows: herself, columns: ['id', 'user_id', 'created_at'] },
      { to: holders, may: ['insert', 'delete'], rows: herself },
      { to: ['steward'], may: ['select'], rows: anyActor },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table calendar_feeds');
  }
}
