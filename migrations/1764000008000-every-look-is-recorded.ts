import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, letGateRead, people, protect, systems, whereItsCaseIs } from './support/policies.js';

export class EveryLookIsRecorded1764000008000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table audit_events (
        id uuid primary key,
        xid xid8 not null default pg_current_xact_id(),
        at timestamptz(3) not null,
        actor_id uuid not null,
        actor_role text not null,
        organisation_id uuid,
        session_id uuid,
        request_id text,
        action text not null,
        subject_id uuid,
        outcome text not null check (outcome in ('done', 'refused')),
        slug text,
        detail bytea,
        subjects uuid[] not null default '{}'
      );
      create index on audit_events (xid, id);
      create index on audit_events (at desc, id desc);
      create index on audit_events (actor_id, at desc);
      create table audit_subjects (case_id uuid not null, event_id uuid not null references audit_events, primary key (case_id, event_id));
      create table audit_leaves (position bigint primary key, event_id uuid not null unique, leaf bytea not null);
      create table audit_checkpoints (
        number bigint primary key,
        first bigint not null,
        size bigint not null,
        root bytea not null,
        previous bytea,
        chain bytea not null,
        at text not null,
        key_id text not null,
        signature bytea not null
      );
    `);
    const itself = 'actor_id = (select sec.user_id())';
    await protect(db, 'audit_events', [
      { to: [...people, ...systems], may: ['insert'], rows: itself },
      {
        to: ['caseworker', 'supervisor'],
        may: ['select'],
        rows: `exists (select 1 from audit_subjects s where s.event_id = audit_events.id)`,
      },
      { to: ['auditor', 'sealer'], may: ['select'], rows: anyActor },
    ]);
    await protect(db, 'audit_subjects', [
      { to: [...people, ...systems], may: ['insert'], rows: anyActor },
      { to: ['caseworker', 'supervisor'], may: ['select'], rows: whereItsCaseIs('audit_subjects') },
      { to: ['auditor', 'sealer'], may: ['select'], rows: anyActor },
    ]);
    await protect(db, 'audit_leaves', [
      { to: ['sealer'], may: ['select', 'insert'], rows: anyActor },
      { to: ['auditor'], may: ['select'], rows: anyActor },
    ]);
    await protect(db, 'audit_checkpoints', [
      { to: ['sealer'], may: ['select', 'insert'], rows: anyActor },
      { to: ['auditor'], may: ['select'], rows: anyActor },
    ]);
    await letGateRead(db, 'audit_events');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table audit_checkpoints, audit_leaves, audit_subjects, audit_events`);
  }
}
