import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, protect, protectMore } from './support/policies.js';

/** What lies under an organisation's own key; entities that belong to an organisation say the same, and a test compares. */
const sealedUnderOrganisations: Record<string, readonly string[]> = {
  users: ['profile', 'totp'],
  rescues: ['place'],
  imports: ['findings'],
  import_rows: ['content'],
};

export class TwoMasterKeysMayBeThereAtOnce1764000022000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local role homeward_gate;
      alter table sec.context_keys drop constraint context_keys_id_check;
      alter table sec.context_keys add constraint context_keys_id_check check (id in (1, 2));
      create table sec.system_keys (id int primary key check (id = 1), wrapped bytea not null, wrapped_at timestamptz(3) not null default now());
      ${claims(`not exists (select from sec.context_keys k where right(raw, 64) = encode(public.hmac(convert_to(left(raw, -64), 'UTF8'), k.key, 'sha256'), 'hex'))`)}
      -- The system key as it lies here, and the first bytes of every organisation's: they name what wrapped them. For whoever
      -- proves that a master key of ours is at hand; nobody acts yet when a process starts.
      create function sec.wrapped_system_key(proof text) returns table (wrapped bytea, heads bytea[]) language sql stable security definer
        set search_path = pg_catalog, pg_temp as $$
        select s.wrapped, array(select distinct substring(o.key_wrapped from 1 for 9) from public.organisations o)
        from sec.system_keys s
        where exists (select from sec.context_keys k where proof = encode(public.hmac('who asks for the system key', k.key, 'sha256'), 'hex'))
      $$;
      create function sec.system_key_to_rewrap() returns bytea language sql stable security definer
        set search_path = pg_catalog, pg_temp as 'select wrapped from sec.system_keys where (select sec.acting())';
      -- Changes it only from what the caller saw.
      create function sec.rewrap_system_key(seen bytea, rewrapped bytea) returns boolean language sql volatile security definer
        set search_path = pg_catalog, pg_temp as $$
        with done as (update sec.system_keys s set wrapped = rewrapped, wrapped_at = now() where s.wrapped = seen and (select sec.acting()) returning 1)
        select exists (select from done)
      $$;
      -- From now on only the master key that the caller is known by may say who acts.
      create function sec.forget_other_context_keys() returns boolean language sql volatile security definer
        set search_path = pg_catalog, pg_temp as $$
        with said as (select current_setting('homeward.actor', true) as raw),
        gone as (
          delete from sec.context_keys k using said
          where (select sec.acting()) and right(said.raw, 64) <> encode(public.hmac(convert_to(left(said.raw, -64), 'UTF8'), k.key, 'sha256'), 'hex') returning 1
        ) select exists (select from gone)
      $$;
      revoke execute on function sec.system_key_to_rewrap(), sec.rewrap_system_key(bytea, bytea), sec.forget_other_context_keys() from public;
      grant execute on function sec.system_key_to_rewrap(), sec.rewrap_system_key(bytea, bytea), sec.forget_other_context_keys() to homeward_keeper;
      revoke all on all tables in schema sec from public;
      reset role;
      -- One row for each time that keys were turned, and for each organisation whose turn it was.
      create table key_rotations (
        id uuid primary key,
        master_key text not null,
        organisation_id uuid references organisations,
        began_at timestamptz(3) not null,
        ended_at timestamptz(3)
      );
      create unique index one_open_rotation on key_rotations ((true)) where ended_at is null;
      create table key_turns (
        rotation_id uuid not null references key_rotations,
        organisation_id uuid not null references organisations,
        turned_at timestamptz(3) not null,
        settled_at timestamptz(3),
        primary key (rotation_id, organisation_id)
      );
    `);
    for (const table of ['key_rotations', 'key_turns'])
      await protect(db, table, [{ to: ['keeper'], may: ['select', 'insert', 'update'], rows: anyActor }]);
    const keeps = async (table: string, columns: readonly string[], others: readonly string[]) =>
      protectMore(db, table, [
        { to: ['keeper'], may: ['select'], rows: anyActor, columns: ['id', ...others, ...columns] },
        { to: ['keeper'], may: ['update'], rows: anyActor, columns },
      ]);
    await keeps('organisations', ['key_wrapped'], []);
    await keeps('people', ['data_key'], ['organisation_id']);
    for (const [table, columns] of Object.entries(sealedUnderOrganisations))
      await keeps(table, columns, ['organisation_id']);
    for (const table of ['audit_events', 'audit_subjects'])
      await protectMore(db, table, [
        {
          to: ['keeper'],
          may: ['insert'],
          rows: table === 'audit_events' ? 'actor_id = (select sec.user_id())' : anyActor,
        },
      ]);
  }

  async down(db: QueryRunner): Promise<void> {
    const kept = ['organisations', 'people', ...Object.keys(sealedUnderOrganisations)];
    for (const table of kept)
      await db.query(`drop policy keeper_select on ${table}; drop policy keeper_update on ${table}`);
    for (const table of ['audit_events', 'audit_subjects']) await db.query(`drop policy keeper_insert on ${table}`);
    for (const table of [...kept, 'audit_events', 'audit_subjects'])
      await db.query(`revoke all on ${table} from homeward_keeper`);
    await db.query(`
      drop table key_turns, key_rotations;
      set local role homeward_gate;
      drop function sec.forget_other_context_keys(), sec.rewrap_system_key(bytea, bytea), sec.system_key_to_rewrap(), sec.wrapped_system_key(text);
      drop table sec.system_keys;
      delete from sec.context_keys where id <> 1;
      alter table sec.context_keys drop constraint context_keys_id_check;
      alter table sec.context_keys add constraint context_keys_id_check check (id = 1);
      ${claims(`right(raw, 64) <> encode(public.hmac(convert_to(left(raw, -64), 'UTF8'), (select key from sec.context_keys), 'sha256'), 'hex')`)}
      reset role;
    `);
  }
}

/** @param isForged SQL on `raw`, the signed context */
const claims = (isForged: string): string => `
  create or replace function sec.claims() returns text[] language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$
  declare
    raw text := nullif(current_setting('homeward.actor', true), '');
    parts text[];
  begin
    if raw is null then return null; end if;
    if ${isForged} then
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
  end $$;`;
