import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, people, protect, systems } from './support/policies.js';

export class MessagesLeaveThroughTheOutbox1764000004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table outbox (
        id uuid primary key,
        kind text not null,
        data jsonb not null,
        dedupe_key text unique,
        not_before timestamptz(3) not null default now(),
        handed_over_at timestamptz(3),
        done_at timestamptz(3),
        dead_at timestamptz(3),
        tries int not null default 0,
        last_error text,
        created_at timestamptz(3) not null default now()
      );
      create index waiting_outbox on outbox (not_before) where done_at is null and dead_at is null;
      create index outbox_newest on outbox (created_at desc, id desc);
      create function announce_outbox() returns trigger language plpgsql as $$
      begin perform pg_notify('outbox', ''); return null; end $$;
      create trigger announce after insert on outbox for each statement execute function announce_outbox();
      create table notifications (
        id uuid primary key,
        user_id uuid not null references users,
        kind text not null,
        case_id uuid,
        subject_id uuid,
        dedupe_key text not null unique,
        created_at timestamptz(3) not null default now(),
        read_at timestamptz(3)
      );
      create index on notifications (user_id, created_at desc, id desc);
      create table mails (
        id uuid primary key,
        recipient_user_id uuid references users,
        recipient_mission_id uuid references missions,
        template text not null,
        reference text not null,
        case_id uuid,
        state text not null default 'waiting' check (state in ('waiting', 'sent', 'kept', 'dropped')),
        created_at timestamptz(3) not null default now(),
        sent_at timestamptz(3),
        check ((recipient_user_id is null) <> (recipient_mission_id is null))
      );
    `);
    await protect(db, 'outbox', [
      { to: [...people, ...systems], may: ['insert'], rows: anyActor },
      { to: ['relay', 'steward', 'importer'], may: ['select', 'update'], rows: anyActor },
      { to: ['administrator'], may: ['select'], rows: anyActor },
      {
        to: ['administrator'],
        may: ['update'],
        rows: anyActor,
        columns: ['not_before', 'handed_over_at', 'dead_at', 'tries', 'last_error'],
      },
    ]);
    await protect(db, 'notifications', [
      { to: people, may: ['select'], rows: 'user_id = (select sec.user_id())' },
      { to: people, may: ['update'], rows: 'user_id = (select sec.user_id())', columns: ['read_at'] },
      { to: ['steward'], may: ['select', 'insert'], rows: anyActor },
    ]);
    await protect(db, 'mails', [
      { to: ['steward'], may: ['select', 'insert', 'update'], rows: anyActor },
      { to: ['administrator'], may: ['select'], rows: anyActor },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table mails, notifications, outbox; drop function announce_outbox`);
  }
}
