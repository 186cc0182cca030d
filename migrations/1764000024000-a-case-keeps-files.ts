import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protect, whereItsCaseIs } from './support/policies.js';

export class ACaseKeepsFiles1764000024000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table attachments (
        id uuid primary key,
        case_id uuid not null references cases,
        state text not null check (state in ('quarantined', 'clean', 'unscanned', 'infected', 'removed')),
        content_type text not null,
        size int not null check (size > 0),
        about bytea not null,
        file_key bytea,
        created_by uuid not null references users,
        created_at timestamptz(3) not null default now(),
        scanned_at timestamptz(3),
        ended_at timestamptz(3),
        -- What ended has no key, so that no copy of its file can be read; the row stays on the record.
        check ((file_key is null) = (state in ('infected', 'removed')))
      );
      create index on attachments (case_id, created_at desc, id desc);
    `);
    await protect(db, 'attachments', [
      { to: ['caseworker', 'supervisor'], may: ['select', 'insert', 'update'], rows: whereItsCaseIs('attachments') },
      {
        // Who scans reads the bytes, and not what they are called.
        to: ['steward'],
        may: ['select'],
        rows: anyActor,
        columns: [
          'id',
          'case_id',
          'state',
          'content_type',
          'size',
          'file_key',
          'created_by',
          'created_at',
          'scanned_at',
          'ended_at',
        ],
      },
      { to: ['steward'], may: ['update'], rows: anyActor, columns: ['state', 'file_key', 'scanned_at', 'ended_at'] },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table attachments`);
  }
}
