import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letGateRead, protect, whereItsCaseIs } from './support/policies.js';

/** A deadline without the words that a caseworker gave it: missions and reminders act by its kind. */
const untitled = [
  'id',
  'case_id',
  'organisation_id',
  'mission_id',
  'seen_by',
  'kind',
  'template',
  'party',
  'due_at',
  'assignee_id',
  'state',
  'closed_at',
  'closed_by',
  'created_at',
  'version',
];

export class WhatWasSaidAndTheWayHome1764000003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table testimonies (
        id uuid primary key,
        case_id uuid not null references cases,
        language text not null,
        taken_on date not null,
        versions int not null default 1,
        created_by uuid not null references users,
        created_at timestamptz(3) not null default now()
      );
      create index on testimonies (case_id, created_at desc);
      create table testimony_versions (
        id uuid primary key,
        testimony_id uuid not null references testimonies,
        case_id uuid not null references cases,
        number int not null,
        body bytea not null,
        coded bytea not null,
        created_by uuid not null references users,
        created_at timestamptz(3) not null default now(),
        unique (testimony_id, number)
      );
      create index on testimony_versions (case_id);
      create table repatriation_steps (
        id uuid primary key,
        case_id uuid not null references cases,
        key text not null,
        state text not null check (state in ('not_started', 'in_progress', 'done', 'blocked', 'waived', 'not_needed')),
        started_on date,
        done_on date,
        detail bytea,
        recorded_by uuid references users,
        updated_at timestamptz(3) not null default now(),
        version int not null default 1,
        unique (case_id, key)
      );
      create table deadlines (
        id uuid primary key,
        case_id uuid not null references cases,
        organisation_id uuid not null references organisations,
        mission_id uuid references missions,
        seen_by uuid references missions,
        kind text not null,
        template text,
        party text not null,
        title bytea,
        due_at timestamptz(3) not null,
        assignee_id uuid references users,
        state text not null default 'open' check (state in ('open', 'done', 'cancelled')),
        closed_at timestamptz(3),
        closed_by uuid,
        created_at timestamptz(3) not null default now(),
        version int not null default 1
      );
      create unique index one_open_deadline on deadlines (case_id, template) where state = 'open' and template is not null;
      create index on deadlines (case_id, due_at);
      create index deadlines_by_organisation on deadlines (organisation_id, state, due_at, id);
      create index deadlines_by_reader on deadlines (seen_by, state, due_at, id) where seen_by is not null;
      create index deadlines_by_assignee on deadlines (assignee_id, state, due_at, id) where assignee_id is not null;
      -- A mission reads the deadlines of all its cases, whoever must act. Joined by case that is 20,000 look-ups a page, so
      -- the mission that reads the case stands on each: written here, whatever opens a deadline or moves a case.
      create function deadline_knows_its_reader() returns trigger language plpgsql as $$
      begin new.seen_by := (select mission_id from public.cases where id = new.case_id); return new; end $$;
      create trigger knows_its_reader before insert on deadlines for each row execute function deadline_knows_its_reader();
      create function deadlines_change_their_reader() returns trigger language plpgsql as $$
      begin update public.deadlines set seen_by = new.mission_id where case_id = new.id; return null; end $$;
      create trigger deadlines_change_their_reader after update of mission_id on cases for each row
        when (old.mission_id is distinct from new.mission_id) execute function deadlines_change_their_reader();
      create table reminders (
        id uuid primary key,
        deadline_id uuid not null references deadlines,
        case_id uuid not null references cases,
        kind text not null check (kind in ('remind', 'escalate')),
        fire_at timestamptz(3) not null,
        handed_over_at timestamptz(3),
        done_at timestamptz(3),
        dropped_at timestamptz(3)
      );
      create index due_reminders on reminders (fire_at) where handed_over_at is null and dropped_at is null;
      create index on reminders (deadline_id);
    `);
    const ngo = ['caseworker', 'supervisor'] as const;
    const child = (table: string) => whereItsCaseIs(table);
    await protect(db, 'testimonies', [
      { to: ngo, may: ['select', 'insert', 'update'], rows: child('testimonies') },
      { to: ['counter'], may: ['select'], rows: '(select sec.acting())' },
    ]);
    await protect(db, 'testimony_versions', [
      { to: ngo, may: ['select', 'insert'], rows: child('testimony_versions') },
      {
        to: ['counter'],
        may: ['select'],
        rows: '(select sec.acting())',
        columns: ['id', 'testimony_id', 'case_id', 'number', 'coded', 'created_at'],
      },
    ]);
    await protect(db, 'repatriation_steps', [
      {
        to: [...ngo, 'consular_officer', 'importer'],
        may: ['select', 'insert', 'update'],
        rows: child('repatriation_steps'),
      },
      { to: ['steward'], may: ['select', 'insert', 'update'], rows: '(select sec.acting())' },
      {
        to: ['counter'],
        may: ['select'],
        rows: '(select sec.acting())',
        columns: ['id', 'case_id', 'key', 'state', 'done_on'],
      },
    ]);
    // Not `exists`: that may be answered by reading all her cases first, which costs a mission of 20,000 as many look-ups a page.
    const itsCase = '(select true from cases c where c.id = deadlines.case_id)';
    await protect(db, 'deadlines', [
      { to: [...ngo, 'importer'], may: ['select', 'insert', 'update'], rows: itsCase },
      { to: ['consular_officer'], may: ['insert'], rows: itsCase },
      { to: ['consular_officer'], may: ['select', 'update'], rows: itsCase, columns: untitled },
      { to: ['steward', 'relay'], may: ['insert'], rows: '(select sec.acting())' },
      { to: ['steward', 'relay'], may: ['select', 'update'], rows: '(select sec.acting())', columns: untitled },
    ]);
    await letGateRead(db, 'deadlines');
    await db.query(`grant update (seen_by) on deadlines to homeward_gate`);
    await db.query(`create policy gate_update on deadlines for update to homeward_gate using (true)`);
    await protect(db, 'reminders', [
      { to: [...ngo, 'consular_officer', 'importer'], may: ['select', 'insert', 'update'], rows: child('reminders') },
      { to: ['steward', 'relay'], may: ['select', 'insert', 'update'], rows: '(select sec.acting())' },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger deadlines_change_their_reader on cases;
      drop table reminders, deadlines, repatriation_steps, testimony_versions, testimonies;
      drop function deadline_knows_its_reader(), deadlines_change_their_reader()
    `);
  }
}
