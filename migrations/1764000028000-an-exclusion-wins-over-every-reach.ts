import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  alterPolicies,
  anyActor,
  letGateRead,
  notKeptAway,
  notOfKeptAway,
  ownMission,
  people,
  protect,
  sameOrganisation,
  sameTeam,
} from './support/policies.js';

const stands = 'erased_at is null';
const open = "status in ('active', 'follow_up')";
const itself = 'user_id = (select sec.user_id())';

export class AnExclusionWinsOverEveryReach1764000028000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table case_exclusions (
        id uuid primary key,
        case_id uuid not null references cases,
        excluded_user_id uuid references users,
        excluded_organisation_id uuid references organisations,
        excluded_mission_id uuid references missions,
        reason bytea not null,
        created_by uuid not null references users,
        created_at timestamptz(3) not null default now(),
        lifted_at timestamptz(3),
        lifted_by uuid references users,
        version int not null default 1,
        check (num_nonnulls(excluded_user_id, excluded_organisation_id, excluded_mission_id) = 1)
      );
      create index on case_exclusions (case_id, created_at desc);
      create index excluded_users on case_exclusions (excluded_user_id) where lifted_at is null and excluded_user_id is not null;
      create index excluded_organisations on case_exclusions (excluded_organisation_id) where lifted_at is null and excluded_organisation_id is not null;
      -- Whom the standing exclusions of a case name, on the case itself: written by sec.refresh_exclusions and by nothing else.
      alter table cases add excluded uuid[] check (excluded <> '{}');
      grant select (excluded) on cases to homeward_consular_officer, homeward_steward;
    `);
    await letGateRead(db, 'case_exclusions');
    await db.query(
      `grant update (excluded) on cases to homeward_gate; grant update (mission_id, mission_sees_until) on cases to homeward_gate`,
    );
    await db.query(`
      set local role homeward_gate;
      -- Everything an exclusion can name this actor by.
      create function sec.parties() returns uuid[] language plpgsql stable security definer
        set search_path = pg_catalog, pg_temp as $$
      declare parts text[] := sec.claims();
      begin
        return array_remove(array[nullif(parts[2], '')::uuid, nullif(parts[3], '')::uuid, nullif(parts[5], '')::uuid], null);
      end $$;
      -- The cases that she is kept from, for rows that are reached without their case: her messages, her prints. An officer
      -- whose mission is excluded keeps what every mission keeps that lost a view: that it was told, and that it was recalled.
      create function sec.kept_from() returns uuid[] language plpgsql stable security definer
        set search_path = pg_catalog, pg_temp as $$
      declare parts text[] := sec.claims();
      begin
        return (
          select coalesce(array_agg(e.case_id), '{}') from public.case_exclusions e
          where e.lifted_at is null and (e.excluded_user_id = nullif(parts[2], '')::uuid
            or (parts[5] = '' and e.excluded_organisation_id = nullif(parts[3], '')::uuid))
        );
      end $$;
      create function sec.refresh_exclusions(of_case uuid) returns void language sql volatile security definer
        set search_path = pg_catalog, pg_temp as $$
        update public.cases c set excluded = (
          select array_agg(distinct coalesce(e.excluded_user_id, e.excluded_organisation_id, e.excluded_mission_id))
          from public.case_exclusions e where e.case_id = c.id and e.lifted_at is null
        ) where c.id = of_case and c.organisation_id = (select sec.organisation_id())
      $$;
      revoke execute on function sec.parties(), sec.kept_from(), sec.refresh_exclusions(uuid) from public;
      grant execute on function sec.parties(), sec.kept_from() to ${people.map((role) => `homeward_${role}`).join(', ')}, homeward_breaker;
      grant execute on function sec.refresh_exclusions(uuid) to homeward_supervisor;
      -- A mission that is excluded is none that routing names for her: it is not told, and does not see.
      create or replace function sec.missions_of(of_case uuid) returns setof uuid language sql stable security definer
        set search_path = pg_catalog, pg_temp as $$
        select r.mission_id from public.cases c join public.mission_routes r on r.nationality = any(c.nationalities) and r.host_country = c.host_country
          join public.missions m on m.id = r.mission_id and m.country = r.nationality
        where sec.acting() and c.id = of_case and c.nationality_status <> 'stateless'
          and (c.excluded is null or not c.excluded && array[m.id, m.organisation_id])
        order by array_position(c.nationalities, r.nationality)
      $$;
      reset role;
    `);
    await db.query(likenesses(' and t.case_id <> all ((select sec.kept_from())::uuid[])'));
    await protect(db, 'case_exclusions', [
      {
        to: ['supervisor'],
        may: ['select', 'insert', 'update'],
        rows: 'exists (select 1 from cases c where c.id = case_exclusions.case_id and c.erased_at is null)',
      },
      { to: ['eraser'], may: ['select', 'delete'], rows: anyActor },
    ]);
    const kept = notKeptAway;
    await alterPolicies(db, 'cases', [
      { to: ['caseworker'], may: ['select', 'insert'], rows: `${sameTeam} and ${kept}` },
      {
        to: ['caseworker'],
        may: ['update'],
        rows: `${sameTeam} and ${kept} and ${stands}`,
        after: `${sameOrganisation} and ${kept}`,
      },
      { to: ['supervisor'], may: ['select', 'insert'], rows: `${sameOrganisation} and ${kept}` },
      {
        to: ['supervisor'],
        may: ['update'],
        rows: `${sameOrganisation} and ${kept} and ${stands}`,
        after: `${sameOrganisation} and ${kept}`,
      },
      { to: ['consular_officer'], may: ['select'], rows: `${ownMission} and ${kept}` },
      {
        to: ['consular_officer'],
        may: ['update'],
        rows: `${ownMission} and ${kept}`,
        after: `${ownMission} and ${open} and ${kept}`,
      },
    ]);
    await alterPolicies(db, 'finding_tokens', [
      {
        to: ['caseworker', 'supervisor'],
        may: ['select'],
        rows: `${sameOrganisation} and ${notOfKeptAway('case_id')}`,
      },
    ]);
    await alterPolicies(db, 'exports', [
      {
        to: ['caseworker', 'supervisor'],
        may: ['select', 'insert'],
        rows: `${itself} and ${notOfKeptAway('case_id')}`,
      },
    ]);
    await alterPolicies(db, 'notifications', [
      { to: people, may: ['select', 'update'], rows: `${itself} and (case_id is null or ${notOfKeptAway('case_id')})` },
    ]);
    await alterPolicies(db, 'audit_subjects', [
      { to: ['auditor'], may: ['select'], rows: `${anyActor} and ${notOfKeptAway('case_id')}` },
    ]);
    await alterPolicies(db, 'audit_events', [
      { to: ['auditor'], may: ['select'], rows: `${anyActor} and not subjects && (select sec.kept_from())` },
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await alterPolicies(db, 'audit_events', [{ to: ['auditor'], may: ['select'], rows: anyActor }]);
    await alterPolicies(db, 'audit_subjects', [{ to: ['auditor'], may: ['select'], rows: anyActor }]);
    await alterPolicies(db, 'notifications', [{ to: people, may: ['select', 'update'], rows: itself }]);
    await alterPolicies(db, 'exports', [{ to: ['caseworker', 'supervisor'], may: ['select', 'insert'], rows: itself }]);
    await alterPolicies(db, 'finding_tokens', [
      { to: ['caseworker', 'supervisor'], may: ['select'], rows: sameOrganisation },
    ]);
    await alterPolicies(db, 'cases', [
      { to: ['caseworker'], may: ['select', 'insert'], rows: sameTeam },
      { to: ['caseworker'], may: ['update'], rows: `${sameTeam} and ${stands}`, after: sameOrganisation },
      { to: ['supervisor'], may: ['select', 'insert'], rows: sameOrganisation },
      { to: ['supervisor'], may: ['update'], rows: `${sameOrganisation} and ${stands}`, after: sameOrganisation },
      { to: ['consular_officer'], may: ['select'], rows: ownMission },
      { to: ['consular_officer'], may: ['update'], rows: ownMission, after: `${ownMission} and ${open}` },
    ]);
    await db.query(likenesses(''));
    await db.query(`
      set local role homeward_gate;
      create or replace function sec.missions_of(of_case uuid) returns setof uuid language sql stable security definer
        set search_path = pg_catalog, pg_temp as $$
        select r.mission_id from public.cases c join public.mission_routes r on r.nationality = any(c.nationalities) and r.host_country = c.host_country
          join public.missions m on m.id = r.mission_id and m.country = r.nationality
        where sec.acting() and c.id = of_case and c.nationality_status <> 'stateless' order by array_position(c.nationalities, r.nationality)
      $$;
      drop function sec.refresh_exclusions(uuid), sec.kept_from(), sec.parties();
      reset role;
      drop table case_exclusions;
      alter table cases drop column excluded;
    `);
  }
}

/** Who might be the same human, but those whom the asker is kept from. @param and SQL on a token, `t` */
const likenesses = (and: string) => `
  set local role homeward_gate;
  create or replace function sec.likenesses(tokens bytea[]) returns table (case_id uuid, organisation_id uuid, weight bigint) language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    with asked as materialized (
      select a.token, (select count(*) from (select 1 from public.likeness_tokens t where t.token = a.token limit 101) few) <= 100 as rare
      from unnest(tokens) as a(token) where (select sec.acting())
    ), near as materialized (
      select distinct held.case_id from asked a
      cross join lateral (select t.case_id from public.likeness_tokens t where t.token = a.token limit 100) held
      where a.rare or not exists (select 1 from asked where asked.rare)
    )
    select t.case_id, t.organisation_id, sum(t.weight) from near n join public.likeness_tokens t on t.case_id = n.case_id
    where t.token = any(tokens)${and} group by 1, 2 order by 3 desc, 1 limit 20
  $$;
  create or replace function sec.likenesses_among(numbers int[], tokens bytea[]) returns table (n int, case_id uuid, weight bigint)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with asked as materialized (select a.n, a.token from unnest(numbers, tokens) as a(n, token)),
    known as materialized (
      select d.token, (select count(*) from (
        select 1 from public.likeness_tokens t where t.token = d.token and t.organisation_id = (select sec.organisation_id()) limit 101) few) <= 100 as rare
      from (select distinct token from asked) d
    ), near as materialized (
      select distinct a.n, held.case_id from asked a join known k on k.token = a.token
      cross join lateral (
        select t.case_id from public.likeness_tokens t where t.token = a.token and t.organisation_id = (select sec.organisation_id()) limit 100) held
      where k.rare or not exists (select 1 from asked b join known o on o.token = b.token where b.n = a.n and o.rare)
    )
    select n, case_id, weight from (
      select r.n, r.case_id, sum(t.weight) as weight, row_number() over (partition by r.n order by sum(t.weight) desc, r.case_id) as rank
      from near r join public.likeness_tokens t on t.case_id = r.case_id join asked a on a.n = r.n and a.token = t.token
      where true${and} group by 1, 2
    ) ranked where rank <= 3
  $$;
  reset role;
`;
