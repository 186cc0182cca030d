import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protect } from './support/policies.js';

/** Endpoints of missions and organisations. An administrator makes a secret and reads none; only the notifier does. */
export class AnEndpointIsToldByASignedCall1764000042100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table webhooks (
        id uuid primary key,
        mission_id uuid references missions,
        for_organisation_id uuid references organisations,
        url bytea not null,
        active boolean not null default true,
        created_at timestamptz(3) not null default now(),
        version int not null default 1,
        check ((mission_id is null) <> (for_organisation_id is null))
      );
      create index on webhooks (mission_id) where active;
      create index on webhooks (for_organisation_id) where active;
      create table webhook_secrets (
        id uuid primary key,
        webhook_id uuid not null references webhooks,
        secret bytea not null,
        created_at timestamptz(3) not null default now(),
        ends_at timestamptz(3)
      );
      create index on webhook_secrets (webhook_id, created_at desc);
    `);
    await protect(db, 'webhooks', [
      { to: ['administrator'], may: ['select', 'insert'], rows: anyActor },
      { to: ['administrator'], may: ['update'], rows: anyActor, columns: ['url', 'active', 'version'] },
      { to: ['steward'], may: ['select'], rows: anyActor },
    ]);
    await protect(db, 'webhook_secrets', [
      { to: ['administrator'], may: ['insert'], rows: anyActor },
      {
        to: ['administrator'],
        may: ['select'],
        rows: anyActor,
        columns: ['id', 'webhook_id', 'created_at', 'ends_at'],
      },
      { to: ['administrator'], may: ['update'], rows: anyActor, columns: ['ends_at'] },
      { to: ['steward'], may: ['select'], rows: anyActor },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table webhook_secrets, webhooks`);
  }
}
