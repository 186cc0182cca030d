import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protect, sameOrganisation } from './support/policies.js';

const itsOwn = ['profile', 'email_token', 'active', 'version'];

export class RightsChangeByTwoPeople1764000020200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table user_changes (
        id uuid primary key,
        user_id uuid not null references users,
        organisation_id uuid not null references organisations,
        kind text not null check (kind in ('rights', 'factor_reset')),
        wanted jsonb not null,
        state text not null default 'pending' check (state in ('pending', 'approved', 'applied', 'rejected')),
        asked_by uuid not null references users,
        created_at timestamptz(3) not null default now(),
        decided_by uuid references users,
        decided_at timestamptz(3),
        takes_effect_at timestamptz(3),
        version int not null default 1,
        check (asked_by <> user_id),
        -- Nobody is both of the two, and nobody decides about herself but to say no.
        check (state = 'rejected' or decided_by is null or decided_by not in (asked_by, user_id)),
        check ((state = 'pending') = (decided_at is null)),
        check (state not in ('approved', 'applied') or takes_effect_at is not null)
      );
      create unique index one_pending_change on user_changes (user_id, kind) where state in ('pending', 'approved');
      create index on user_changes (created_at desc, id desc);
      create index on user_changes (organisation_id);
    `);
    await protect(db, 'user_changes', [
      { to: ['administrator'], may: ['select', 'insert'], rows: anyActor },
      {
        to: ['administrator'],
        may: ['update'],
        rows: anyActor,
        columns: ['state', 'decided_by', 'decided_at', 'takes_effect_at', 'version'],
      },
      { to: ['auditor'], may: ['select'], rows: anyActor },
      { to: ['supervisor'], may: ['select'], rows: sameOrganisation },
      { to: ['signin'], may: ['select'], rows: anyActor },
      { to: ['signin'], may: ['update'], rows: anyActor, columns: ['state', 'decided_by', 'decided_at', 'version'] },
    ]);
    // What decides who sees what is changed by the gatekeeper alone, and by it only as two people wanted it.
    await db.query(`
      revoke update on users from homeward_administrator;
      grant update (${itsOwn.join(', ')}) on users to homeward_administrator;
      grant update (role, team_id, organisation_id, active, profile) on users to homeward_signin;
      grant select, insert on teams to homeward_signin;
      create policy signin_select on teams for select to homeward_signin using (${anyActor});
      create policy signin_insert on teams for insert to homeward_signin with check (${anyActor});
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy signin_select on teams;
      drop policy signin_insert on teams;
      revoke select, insert on teams from homeward_signin;
      revoke update (role, team_id, organisation_id, active, profile) on users from homeward_signin;
      revoke update (${itsOwn.join(', ')}) on users from homeward_administrator;
      grant update on users to homeward_administrator;
      drop table user_changes;
    `);
  }
}
