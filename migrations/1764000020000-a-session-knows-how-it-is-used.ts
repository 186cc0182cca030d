import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from './support/policies.js';

const own = 'user_id = (select sec.user_id())';

export class ASessionKnowsHowItIsUsed1764000020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table sessions
        add last_used_at timestamptz(3) not null default now(),
        add idle_minutes int not null default 30 check (idle_minutes > 0),
        add device text not null default '',
        add device_mark bytea,
        add fresh_at timestamptz(3),
        add enrolling boolean not null default false;
    `);
    // Administrators see and end every session already.
    await protect(db, 'sessions', [
      {
        to: ['caseworker', 'supervisor', 'consular_officer', 'coordinator', 'auditor'],
        may: ['select'],
        rows: own,
        columns: ['id', 'user_id', 'created_at', 'expires_at', 'ended_at', 'ended_because', 'last_used_at', 'idle_minutes', 'device', 'fresh_at', 'enrolling'],
      },
      {
        to: ['caseworker', 'supervisor', 'consular_officer', 'coordinator', 'auditor'],
        may: ['update'],
        rows: own,
        columns: ['ended_at', 'ended_because'],
      },
    ]); // prettier-ignore
    await db.query(`
      set local role homeward_gate;
      -- parts: database role | user | organisation | team | mission | session | application role | expires
      create function sec.session_standing(parts text[]) returns text language plpgsql stable security definer
        set search_path = pg_catalog, pg_temp as $$
      declare found_enrolling boolean;
      begin
        select s.enrolling into found_enrolling
        from public.sessions s join public.users u on u.id = s.user_id
          left join public.missions m on m.organisation_id = u.organisation_id
        where s.id = parts[6]::uuid and s.ended_at is null and s.expires_at > now()
          and s.last_used_at + make_interval(mins => s.idle_minutes) > now()
          and u.id = parts[2]::uuid and u.active and u.role = parts[7]
          and u.organisation_id = parts[3]::uuid and u.team_id = parts[4]::uuid
          and coalesce(m.id::text, '') = parts[5];
        return case found_enrolling when true then 'enrolling' when false then 'stands' else 'ended' end;
      end $$;
      revoke execute on function sec.session_standing(text[]) from public;
      -- The same for the gatekeeper, who must be at work to ask: a bare login learns nothing.
      create function sec.standing_of(parts text[]) returns text language sql stable security definer
        set search_path = pg_catalog, pg_temp as $$
        select case when (select sec.acting()) then sec.session_standing(parts) end
      $$;
      revoke execute on function sec.standing_of(text[]) from public;
      grant execute on function sec.standing_of(text[]) to homeward_signin;
      create or replace function sec.enter(context text) returns void language plpgsql security definer
        set search_path = pg_catalog, pg_temp as $$
      declare parts text[];
      begin
        perform set_config('homeward.actor', context, true);
        parts := sec.claims();
        if parts[6] = '' then return; end if;
        case sec.session_standing(parts)
          when 'stands' then return;
          when 'enrolling' then raise exception 'second-factor-required' using errcode = 'HW403';
          else raise exception 'session-ended' using errcode = 'HW401';
        end case;
      end $$;
      reset role;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      set local role homeward_gate;
      create or replace function sec.enter(context text) returns void language plpgsql security definer
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
      drop function sec.standing_of(text[]);
      drop function sec.session_standing(text[]);
      reset role;
    `);
    for (const role of ['caseworker', 'supervisor', 'consular_officer', 'coordinator', 'auditor'])
      await db.query(`
        drop policy ${role}_select on sessions; drop policy ${role}_update on sessions;
        revoke all on sessions from homeward_${role};
      `);
    await db.query(`
      alter table sessions drop last_used_at, drop idle_minutes, drop device, drop device_mark, drop fresh_at, drop enrolling
    `);
  }
}
