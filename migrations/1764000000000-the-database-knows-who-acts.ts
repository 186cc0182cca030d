import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, letGateRead, people, protect, sameOrganisation } from './support/policies.js';

export class TheDatabaseKnowsWhoActs1764000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create schema sec authorization homeward_gate;
      create table organisations (
        id uuid primary key,
        name text not null,
        kind text not null check (kind in ('ngo', 'mission', 'government', 'igo', 'shelter')),
        country text not null check (country ~ '^[A-Z]{2}$'),
        key_wrapped bytea not null,
        created_at timestamptz(3) not null default now(),
        version int not null default 1
      );
      create table teams (
        id uuid primary key,
        organisation_id uuid not null references organisations,
        name text not null,
        unique (organisation_id, name)
      );
      create table missions (
        id uuid primary key,
        organisation_id uuid unique references organisations,
        country text not null check (country ~ '^[A-Z]{2}$'),
        name text not null,
        seat_country text not null check (seat_country ~ '^[A-Z]{2}$'),
        time_zone text not null,
        language text not null default 'en',
        email bytea,
        created_at timestamptz(3) not null default now(),
        version int not null default 1,
        unique (country, name)
      );
      create table mission_routes (
        id uuid primary key,
        mission_id uuid not null references missions,
        nationality text not null check (nationality ~ '^[A-Z]{2}$'),
        host_country text not null check (host_country ~ '^[A-Z]{2}$'),
        unique (nationality, host_country)
      );
      create index on mission_routes (mission_id);
      create table users (
        id uuid primary key,
        organisation_id uuid not null references organisations,
        team_id uuid not null references teams,
        role text not null check (role in ('caseworker', 'supervisor', 'consular_officer', 'coordinator', 'administrator', 'auditor')),
        email_token bytea not null unique,
        profile bytea not null,
        password_hash text not null,
        totp bytea,
        totp_confirmed_at timestamptz(3),
        totp_last_step bigint not null default 0,
        active boolean not null default true,
        created_at timestamptz(3) not null default now(),
        version int not null default 1
      );
      create index on users (organisation_id);
      create table sessions (
        id uuid primary key,
        user_id uuid not null references users,
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        ended_at timestamptz(3),
        ended_because text
      );
      create index on sessions (user_id);
      create table refresh_tokens (
        id uuid primary key,
        session_id uuid not null references sessions,
        token_hash bytea not null unique,
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        used_at timestamptz(3)
      );
      create index on refresh_tokens (session_id);
      create table invitations (
        id uuid primary key,
        user_id uuid not null references users,
        token_hash bytea not null unique,
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        used_at timestamptz(3)
      );
      create index on invitations (user_id);
      create table idempotency_keys (
        id uuid primary key,
        user_id uuid not null references users,
        route text not null,
        key text not null,
        body_mac bytea not null,
        answer_id uuid,
        created_at timestamptz(3) not null default now(),
        unique (user_id, route, key)
      );
      create index on idempotency_keys (created_at);
    `);

    // The gate: the only functions that may look past row-level security, and only to say who is acting.
    await db.query(`
      set local role homeward_gate;
      create table sec.context_keys (id int primary key check (id = 1), key bytea not null);
      create function sec.claims() returns text[] language plpgsql stable security definer
        set search_path = pg_catalog, pg_temp as $$
      declare
        raw text := nullif(current_setting('homeward.actor', true), '');
        parts text[];
      begin
        if raw is null then return null; end if;
        if right(raw, 64) <> encode(public.hmac(convert_to(left(raw, -64), 'UTF8'), (select key from sec.context_keys), 'sha256'), 'hex') then
          raise exception 'actor context is not ours' using errcode = '42501';
        end if;
        parts := string_to_array(left(raw, -64), '|');
        if parts[8]::bigint < extract(epoch from clock_timestamp()) then
          raise exception 'actor context has run out' using errcode = '42501';
        end if;
        if 'homeward_' || parts[1] <> current_setting('role') then
          raise exception 'actor context is for another role' using errcode = '42501';
        end if;
        return parts;
      end $$;
      -- parts: database role | user | organisation | team | mission | session | application role | expires
      create function sec.acting() returns boolean language sql stable as 'select sec.claims() is not null';
      create function sec.user_id() returns uuid language sql stable as 'select nullif((sec.claims())[2], '''')::uuid';
      create function sec.organisation_id() returns uuid language sql stable as 'select nullif((sec.claims())[3], '''')::uuid';
      create function sec.team_id() returns uuid language sql stable as 'select nullif((sec.claims())[4], '''')::uuid';
      create function sec.mission_id() returns uuid language sql stable as 'select nullif((sec.claims())[5], '''')::uuid';
      create function sec.enter(context text) returns void language plpgsql security definer
        set search_path = pg_catalog, pg_temp as $$
      declare parts text[];
      begin
        perform set_config('homeward.actor', context, true);
        parts := sec.claims();
        if parts[6] <> '' and not exists (
          select 1 from public.sessions s join public.users u on u.id = s.user_id
            left join public.missions m on m.organisation_id = u.organisation_id
          where s.id = parts[6]::uuid and s.ended_at is null and s.expires_at > now()
            and u.id = parts[2]::uuid and u.active and u.role = parts[7]
            and u.organisation_id = parts[3]::uuid and u.team_id = parts[4]::uuid
            and coalesce(m.id::text, '') = parts[5]
        ) then
          raise exception 'session-ended' using errcode = 'HW401';
        end if;
      end $$;
      create function sec.colleagues(ids uuid[]) returns table (id uuid, organisation_id uuid, organisation text, role text, profile bytea, key_wrapped bytea)
        language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select u.id, o.id, o.name, u.role, u.profile, o.key_wrapped from public.users u join public.organisations o on o.id = u.organisation_id
        where u.id = any(ids) and (select sec.acting())
      $$;
      grant usage on schema sec to public;
      revoke all on all tables in schema sec from public;
      reset role;
    `);
    await db.query(`grant usage on schema public to homeward_gate`);
    for (const table of ['users', 'sessions', 'organisations', 'missions']) await letGateRead(db, table);

    await protect(db, 'organisations', [
      { to: people, may: ['select'], rows: anyActor },
      { to: ['administrator'], may: ['insert', 'update'], rows: anyActor },
      { to: ['signin', 'steward', 'counter', 'importer', 'relay'], may: ['select'], rows: anyActor },
    ]);
    await protect(db, 'teams', [
      { to: ['caseworker', 'supervisor'], may: ['select'], rows: sameOrganisation },
      { to: ['administrator'], may: ['select', 'insert', 'update'], rows: anyActor },
    ]);
    await protect(db, 'missions', [
      { to: people, may: ['select'], rows: anyActor },
      { to: ['administrator'], may: ['insert', 'update'], rows: anyActor },
      { to: ['signin', 'steward', 'importer'], may: ['select'], rows: anyActor },
    ]);
    await protect(db, 'mission_routes', [
      { to: people, may: ['select'], rows: anyActor },
      { to: ['administrator'], may: ['insert', 'update', 'delete'], rows: anyActor },
      { to: ['steward', 'importer'], may: ['select'], rows: anyActor },
    ]);
    await letGateRead(db, 'mission_routes');
    const visible = ['id', 'organisation_id', 'team_id', 'role', 'profile', 'active', 'created_at', 'version'];
    await protect(db, 'users', [
      { to: ['caseworker', 'supervisor'], may: ['select'], rows: sameOrganisation, columns: visible },
      {
        to: ['administrator'],
        may: ['select'],
        rows: anyActor,
        columns: [...visible, 'email_token', 'totp_confirmed_at'],
      },
      { to: ['administrator'], may: ['insert', 'update'], rows: anyActor },
      { to: ['consular_officer'], may: ['select'], rows: sameOrganisation, columns: visible },
      { to: ['steward'], may: ['select'], rows: anyActor, columns: visible },
      // Whoever sent a sheet must still work here while its rows become cases. Names are not needed for that.
      {
        to: ['importer'],
        may: ['select'],
        rows: sameOrganisation,
        columns: visible.filter((column) => column !== 'profile'),
      },
      { to: ['signin'], may: ['select'], rows: anyActor },
      {
        to: ['signin'],
        may: ['update'],
        rows: anyActor,
        columns: ['password_hash', 'totp', 'totp_confirmed_at', 'totp_last_step', 'version'],
      },
    ]);
    await protect(db, 'sessions', [
      { to: ['signin'], may: ['select', 'insert', 'update'], rows: anyActor },
      { to: ['administrator'], may: ['select', 'update'], rows: anyActor },
    ]);
    await protect(db, 'invitations', [
      { to: ['administrator'], may: ['insert'], rows: anyActor },
      { to: ['administrator'], may: ['select'], rows: anyActor, columns: ['id', 'user_id', 'used_at', 'expires_at'] },
      { to: ['administrator', 'signin'], may: ['update'], rows: anyActor, columns: ['used_at'] },
      { to: ['signin'], may: ['select'], rows: anyActor },
    ]);
    await protect(db, 'refresh_tokens', [{ to: ['signin'], may: ['select', 'insert', 'update'], rows: anyActor }]);
    await protect(db, 'idempotency_keys', [
      { to: people, may: ['select', 'insert'], rows: 'user_id = (select sec.user_id())' },
      { to: ['relay'], may: ['select', 'delete'], rows: anyActor },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table idempotency_keys, invitations, refresh_tokens, sessions, users, mission_routes, missions, teams, organisations cascade;
      set local role homeward_gate;
      drop schema sec cascade;
      reset role
    `);
  }
}
