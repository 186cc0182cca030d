import type { MigrationInterface, QueryRunner } from 'typeorm';
import { letGateRead, ownMission, protect, sameOrganisation, sameTeam, whereItsCaseIs } from './support/policies.js';

/** What a consular officer may read of a case; `libs/access/src/tags.ts` says the same, and a test holds them together. */
const projected = [
  'id',
  'organisation_id',
  'person_id',
  'case_number',
  'status',
  'sex',
  'nationalities',
  'nationality_status',
  'age_band',
  'rescued_on',
  'rescue_country',
  'host_country',
  'repatriation_status',
  'repatriation_version',
  'outcome',
  'mission_id',
  'mission_sees_until',
  'next_deadline_at',
  'created_at',
  'updated_at',
  'version',
];

export class APersonHasACase1764000002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table people (
        id uuid primary key,
        organisation_id uuid not null references organisations,
        data_key bytea not null,
        identity bytea not null,
        contact bytea,
        created_at timestamptz(3) not null default now()
      );
      create table cases (
        id uuid primary key,
        organisation_id uuid not null references organisations,
        person_id uuid not null references people,
        case_number text not null unique,
        status text not null default 'active' check (status in ('active', 'follow_up', 'closed', 'closed_referred')),
        outcome text,
        assignee_id uuid references users,
        team_id uuid references teams,
        rescue_id uuid not null references rescues,
        rescued_on date not null,
        rescue_method text not null,
        rescue_country text not null check (rescue_country ~ '^[A-Z]{2}$'),
        host_country text not null check (host_country ~ '^[A-Z]{2}$'),
        compound_id uuid references compounds,
        risk_level text not null default 'none' check (risk_level in ('high', 'medium', 'low', 'none')),
        sex text not null check (sex in ('male', 'female', 'other', 'unknown')),
        age_band text not null,
        nationalities text[] not null,
        nationality_status text not null check (nationality_status in ('known', 'unknown', 'stateless', 'disputed')),
        on_hold boolean not null default false,
        hold bytea,
        medical bytea,
        location bytea,
        statistics_refused boolean not null default false,
        repatriation_status text not null default 'identified',
        repatriation_version int not null default 1,
        next_deadline_at timestamptz(3),
        mission_id uuid references missions,
        mission_sees_until timestamptz(3),
        intake_mac bytea,
        created_by uuid not null references users,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        version int not null default 1,
        unique (organisation_id, intake_mac),
        check (on_hold = (hold is not null))
      );
      create index cases_by_organisation on cases (organisation_id, updated_at desc, id desc);
      create index cases_by_team on cases (team_id, updated_at desc, id desc);
      create index cases_by_mission on cases (mission_id, updated_at desc, id desc) where mission_id is not null;
      create index cases_by_rescue_date on cases (organisation_id, rescued_on desc, id desc);
      create index cases_by_deadline on cases (organisation_id, next_deadline_at, id) where next_deadline_at is not null;
      create index cases_of_mission_by_deadline on cases (mission_id, next_deadline_at, id) where mission_id is not null and next_deadline_at is not null;
      create index on cases (person_id);
      create index on cases (rescue_id);
      create index on cases (assignee_id);
      create table consents (
        id uuid primary key,
        case_id uuid not null references cases,
        purpose text not null check (purpose in ('case_management', 'consular_notification', 'share_testimony', 'law_enforcement', 'service_referral', 'family_contact', 'statistics', 'media')),
        recipient_kind text,
        recipient_country text check (recipient_country ~ '^[A-Z]{2}$'),
        recipient_organisation_id uuid references organisations,
        decision text not null check (decision in ('granted', 'refused', 'withdrawn', 'not_asked')),
        obtained_at timestamptz(3),
        recorded_at timestamptz(3) not null default clock_timestamp(),
        recorded_by uuid not null references users,
        method text check (method in ('verbal', 'written', 'guardian', 'interpreter')),
        language text,
        expires_at timestamptz(3),
        ask_again_on date,
        note bytea
      );
      create index on consents (case_id, purpose, recorded_at desc);
      create index on consents (ask_again_on) where decision = 'not_asked';
      create table case_entries (
        id uuid primary key,
        case_id uuid not null references cases,
        kind text not null check (kind in ('note', 'service', 'screening', 'determination')),
        content bytea not null,
        created_by uuid not null references users,
        created_at timestamptz(3) not null default now()
      );
      create index on case_entries (case_id, kind, created_at desc);
      create table finding_tokens (
        case_id uuid not null references cases,
        organisation_id uuid not null references organisations,
        kind text not null check (kind in ('name', 'number')),
        token bytea not null,
        weight smallint not null,
        primary key (token, case_id)
      );
      create index on finding_tokens (case_id);
      create table likeness_tokens (
        case_id uuid not null references cases,
        organisation_id uuid not null references organisations,
        token bytea not null,
        weight smallint not null,
        primary key (token, case_id)
      );
      create index on likeness_tokens (case_id);
      create table consular_notifications (
        id uuid primary key,
        case_id uuid not null references cases,
        organisation_id uuid not null references organisations,
        mission_id uuid not null references missions,
        status text not null default 'queued' check (status in ('queued', 'sent', 'acknowledged', 'responded', 'failed', 'cancelled')),
        requested_by uuid not null references users,
        response bytea,
        failure text,
        created_at timestamptz(3) not null default now(),
        sent_at timestamptz(3),
        acknowledged_at timestamptz(3),
        responded_at timestamptz(3),
        cancelled_at timestamptz(3),
        version int not null default 1
      );
      create unique index one_open_notification on consular_notifications (case_id, mission_id) where status in ('queued', 'sent');
      create index on consular_notifications (case_id, created_at desc);
      create index on consular_notifications (mission_id, created_at desc, id desc);
      create index on consular_notifications (organisation_id, created_at desc, id desc);
    `);

    const ngo = ['caseworker', 'supervisor'] as const;
    await protect(db, 'cases', [
      { to: ['caseworker'], may: ['select', 'insert'], rows: sameTeam },
      { to: ['caseworker'], may: ['update'], rows: sameTeam, after: sameOrganisation },
      { to: ['supervisor'], may: ['select', 'insert', 'update'], rows: sameOrganisation },
      { to: ['importer'], may: ['select', 'insert', 'update'], rows: sameOrganisation },
      { to: ['consular_officer'], may: ['select'], rows: ownMission, columns: projected },
      {
        // Of the status she may turn only what arrival turns: she closes no case, and opens none again.
        to: ['consular_officer'],
        may: ['update'],
        rows: ownMission,
        after: `${ownMission} and status in ('active', 'follow_up')`,
        columns: [
          'status',
          'repatriation_status',
          'repatriation_version',
          'next_deadline_at',
          'outcome',
          'updated_at',
          'version',
        ],
      },
      {
        to: ['steward'],
        may: ['select'],
        rows: '(select sec.acting())',
        columns: [
          'id',
          'organisation_id',
          'person_id',
          'case_number',
          'status',
          'assignee_id',
          'team_id',
          'host_country',
          'nationalities',
          'on_hold',
          'mission_id',
          'mission_sees_until',
          'repatriation_status',
          'repatriation_version',
          'next_deadline_at',
          'created_at',
          'updated_at',
          'version',
        ],
      },
      {
        to: ['steward'],
        may: ['update'],
        rows: '(select sec.acting())',
        columns: ['repatriation_status', 'repatriation_version', 'next_deadline_at', 'updated_at', 'version'],
      },
      {
        // Who counts needs neither where anybody stays nor why she is held.
        to: ['counter'],
        may: ['select'],
        rows: '(select sec.acting())',
        columns: [
          ...projected,
          'assignee_id',
          'team_id',
          'rescue_id',
          'rescue_method',
          'compound_id',
          'risk_level',
          'on_hold',
          'medical',
          'statistics_refused',
          'intake_mac',
          'created_by',
        ],
      },
    ]);
    await protect(db, 'people', [
      { to: [...ngo, 'importer'], may: ['insert', 'update'], rows: sameOrganisation },
      {
        to: [...ngo, 'importer'],
        may: ['select'],
        // Just inserted and not yet on a case: its maker may read it back.
        rows: `${sameOrganisation} and (exists (select 1 from cases c where c.person_id = people.id))`,
      },
      {
        to: ['consular_officer'],
        may: ['select'],
        rows: 'exists (select 1 from cases c where c.person_id = people.id)',
        columns: ['id', 'organisation_id', 'data_key', 'identity'],
      },
      {
        to: ['counter', 'steward'],
        may: ['select'],
        rows: '(select sec.acting())',
        columns: ['id', 'organisation_id', 'data_key'],
      },
    ]);
    await protect(db, 'consents', [
      { to: [...ngo, 'importer'], may: ['select', 'insert'], rows: whereItsCaseIs('consents') },
      {
        to: ['steward'],
        may: ['select'],
        rows: '(select sec.acting())',
        columns: [
          'id',
          'case_id',
          'purpose',
          'recipient_kind',
          'recipient_country',
          'recipient_organisation_id',
          'decision',
          'recorded_at',
          'expires_at',
          'ask_again_on',
        ],
      },
    ]);
    await protect(db, 'case_entries', [
      { to: ngo, may: ['select', 'insert'], rows: whereItsCaseIs('case_entries') },
      { to: ['importer'], may: ['insert'], rows: whereItsCaseIs('case_entries') },
    ]);
    await protect(db, 'finding_tokens', [
      { to: [...ngo, 'importer'], may: ['select'], rows: sameOrganisation },
      { to: [...ngo, 'importer'], may: ['insert', 'delete'], rows: whereItsCaseIs('finding_tokens') },
      { to: ['consular_officer'], may: ['select'], rows: whereItsCaseIs('finding_tokens') },
    ]);
    await protect(db, 'likeness_tokens', [
      { to: [...ngo, 'importer'], may: ['select', 'insert', 'delete'], rows: whereItsCaseIs('likeness_tokens') },
    ]);
    await protect(db, 'consular_notifications', [
      { to: [...ngo], may: ['select', 'insert', 'update'], rows: whereItsCaseIs('consular_notifications') },
      {
        to: ['consular_officer'],
        may: ['select', 'update'],
        rows: `mission_id = (select sec.mission_id()) and ${whereItsCaseIs('consular_notifications')}`,
      },
      { to: ['steward'], may: ['select', 'update'], rows: '(select sec.acting())' },
    ]);
    for (const table of ['cases', 'consents', 'consular_notifications', 'likeness_tokens'])
      await letGateRead(db, table);
    await letGateRead(db, 'rescues');
    await db.query(
      `grant update (mission_id, mission_sees_until, rescued_on, rescue_method, rescue_country, updated_at, version) on cases to homeward_gate`,
    );
    await db.query(`create policy gate_update on cases for update to homeward_gate using (true)`);

    // Consular reach is a column on the case, recounted here and nowhere else (Vienna Convention art. 36).
    await db.query(`
      set local role homeward_gate;
      -- Until when this mission may know of this person: null where it may not.
      -- The narrowest matching decision counts, the latest of them by server time; a later no to a wider circle is a no to this mission too.
      create function sec.mission_consent(of_case uuid, to_mission uuid) returns timestamptz language sql stable security definer
        set search_path = pg_catalog, pg_temp as $$
        with matching as (
          select c.decision, c.expires_at, c.recorded_at, c.id,
            case when c.recipient_organisation_id is not null then 3 when c.recipient_country is not null then 2 when c.recipient_kind = 'mission' then 1 else 0 end as narrowness
          from public.consents c, public.missions m
          where sec.acting() and c.case_id = of_case and m.id = to_mission and c.purpose = 'consular_notification'
            and (c.recipient_kind is null or c.recipient_kind in ('any', 'mission'))
            and (c.recipient_country is null or c.recipient_country = m.country)
            and (c.recipient_organisation_id is null or c.recipient_organisation_id = m.organisation_id)
        ), best as (select * from matching order by narrowness desc, recorded_at desc, id desc limit 1)
        select coalesce(b.expires_at, 'infinity') from best b
        where b.decision = 'granted' and (b.expires_at is null or b.expires_at > now())
          and not exists (select 1 from matching m where m.decision in ('refused', 'withdrawn') and (m.recorded_at, m.id) > (b.recorded_at, b.id))
      $$;
      -- Which missions routing names for this person where she is now.
      create function sec.missions_of(of_case uuid) returns setof uuid language sql stable security definer
        set search_path = pg_catalog, pg_temp as $$
        select r.mission_id from public.cases c join public.mission_routes r on r.nationality = any(c.nationalities) and r.host_country = c.host_country
          join public.missions m on m.id = r.mission_id and m.country = r.nationality
        where sec.acting() and c.id = of_case and c.nationality_status <> 'stateless' order by array_position(c.nationalities, r.nationality)
      $$;
      create function sec.refresh_mission_reach(ids uuid[]) returns void language sql volatile security definer
        set search_path = pg_catalog, pg_temp as $$
        update public.cases c set mission_id = r.mission_id, mission_sees_until = r.until
        from (
          select i.id, seen.mission_id, seen.until from unnest(ids) as i(id)
          left join lateral (
            select m.mission_id, sec.mission_consent(i.id, m.mission_id) as until
            from sec.missions_of(i.id) with ordinality as m(mission_id, rank)
            where exists (select 1 from public.consular_notifications n where n.case_id = i.id and n.mission_id = m.mission_id and n.status in ('sent', 'acknowledged', 'responded'))
              and sec.mission_consent(i.id, m.mission_id) is not null
            order by m.rank limit 1
          ) seen on not (select on_hold from public.cases where cases.id = i.id)
        ) r
        where sec.acting() and c.id = r.id and (c.mission_id, c.mission_sees_until) is distinct from (r.mission_id, r.until)
      $$;
      -- Whoever routing no longer names stops seeing, at once; whom it names now is found when these are recounted.
      create function sec.end_lost_views(missions uuid[]) returns void language sql volatile security definer
        set search_path = pg_catalog, pg_temp as $$
        update public.cases c set mission_id = null, mission_sees_until = null
        where sec.acting() and c.mission_id = any(missions) and not exists (
          select 1 from public.mission_routes r join public.missions m on m.id = r.mission_id and m.country = r.nationality
          where r.mission_id = c.mission_id and r.nationality = any(c.nationalities) and r.host_country = c.host_country
        )
      $$;
      -- A case copies its rescue, so that lists and counts need no second table; it follows when the rescue is corrected.
      create function sec.copy_rescue(which uuid) returns void language sql volatile security definer
        set search_path = pg_catalog, pg_temp as $$
        update public.cases c set rescued_on = r.date, rescue_method = r.method, rescue_country = r.country,
          updated_at = now(), version = c.version + 1
        from public.rescues r
        where r.id = which and c.rescue_id = r.id and r.organisation_id = (select sec.organisation_id())
          and (c.rescued_on, c.rescue_method, c.rescue_country) is distinct from (r.date, r.method, r.country)
      $$;
      create function sec.likenesses(tokens bytea[]) returns table (case_id uuid, organisation_id uuid, weight bigint) language sql stable security definer
        set search_path = pg_catalog, pg_temp as $$
        select t.case_id, t.organisation_id, sum(t.weight) from public.likeness_tokens t
        where t.token = any(tokens) and (select sec.acting()) group by 1, 2 order by 3 desc limit 20
      $$;
      -- Each looks past row-level security, so only those whose work needs it may ask, and only while they act.
      revoke execute on function sec.mission_consent(uuid, uuid), sec.missions_of(uuid), sec.refresh_mission_reach(uuid[]), sec.likenesses(bytea[]) from public;
      grant execute on function sec.mission_consent(uuid, uuid), sec.missions_of(uuid), sec.refresh_mission_reach(uuid[])
        to homeward_caseworker, homeward_supervisor, homeward_importer, homeward_steward;
      grant execute on function sec.likenesses(bytea[]) to homeward_caseworker, homeward_supervisor, homeward_importer;
      reset role;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      set local role homeward_gate;
      drop function sec.copy_rescue(uuid), sec.end_lost_views(uuid[]), sec.likenesses(bytea[]), sec.refresh_mission_reach(uuid[]), sec.missions_of(uuid), sec.mission_consent(uuid, uuid);
      reset role;
      drop table consular_notifications, likeness_tokens, finding_tokens, case_entries, consents, cases, people cascade
    `);
  }
}
