import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './support/policies.js';

export class APrintBelongsToWhoeverAskedForIt1764000006000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table exports (
        id uuid primary key,
        organisation_id uuid not null references organisations,
        user_id uuid not null references users,
        case_id uuid not null references cases,
        kind text not null,
        created_at timestamptz(3) not null default now()
      );
      create index on exports (user_id, created_at desc);
    `);
    await protect(db, 'exports', [
      { to: ['caseworker', 'supervisor'], may: ['select', 'insert'], rows: 'user_id = (select sec.user_id())' },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table exports`);
  }
}
