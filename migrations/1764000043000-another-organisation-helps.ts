import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  anyActor,
  letGateRead,
  notKeptAway,
  notOfKeptAway,
  protect,
  protectMore,
  whereItsCaseIs,
} from './support/policies.js';

const ngo = ['caseworker', 'supervisor'] as const;
const me = '(select sec.user_id())';
const org = '(select sec.organisation_id())';
const team = '(select sec.team_id())';
const kept = notOfKeptAway('case_id');
const itsCase = whereItsCaseIs('transitions');
/** What was sent to her organisation; of what one team took on, that team alone. */
const toMe = `to_organisation_id = ${org}`;
const toMyTeam = `${kept} and ${toMe} and (team_id is null or team_id = ${team})`;
/** What her organisation gave away: that, when and to whom is all that it still sees. */
const fromMe = `kind = 'transfer' and organisation_id = ${org}`;
/** How it goes on; never what was asked for, what is shown, or until when. */
const moving = ['status', 'team_id', 'decided_by', 'decided_at', 'ended_by', 'ended_at', 'reason', 'deadline_id', 'version']; // prettier-ignore
/** Without what either side wrote. */
const unsealed = ['id', 'kind', 'case_id', 'case_number', 'organisation_id', 'to_organisation_id', 'team_id', 'status', 'ended_because', 'deadline_id', 'created_by', 'decided_by', 'created_at', 'expires_at', 'version']; // prettier-ignore
const sealed = ['preview', 'note', 'reason'];

/** What hangs on a case and can be chosen for whoever helps, by part. */
const chosen = {
  legal: ['consents'],
  entries: ['case_entries'],
  testimony: ['testimonies', 'testimony_versions'],
} as const;
const has = (part: string) => `array(select t.case_id from transitions t where '${part}' = any (t.parts))`;

export class AnotherOrganisationHelps1764000043000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table transitions (
        id uuid primary key,
        kind text not null check (kind in ('referral', 'transfer')),
        case_id uuid not null references cases,
        case_number text not null,
        -- Who sent it; what lies sealed below lies under its key.
        organisation_id uuid not null references organisations,
        to_organisation_id uuid not null references organisations,
        team_id uuid references teams,
        status text not null default 'pending' check (status in ('pending', 'accepted', 'rejected', 'revoked', 'expired', 'completed')),
        parts text[] not null default '{}'
          check (parts <@ array['contact', 'location', 'medical', 'origin', 'legal', 'entries', 'testimony']),
        service text,
        response text,
        preview bytea not null,
        note bytea,
        reason bytea,
        ended_because text check (ended_because in ('case_closed', 'exclusion', 'protection_hold', 'consent')),
        -- Written by sec.refresh_referrals and by nothing else.
        sees_until timestamptz(3),
        deadline_id uuid references deadlines,
        respond_by timestamptz(3),
        created_by uuid not null references users,
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        decided_by uuid references users,
        decided_at timestamptz(3),
        ended_by uuid references users,
        ended_at timestamptz(3),
        version int not null default 1,
        check (organisation_id <> to_organisation_id),
        check ((kind = 'referral') = (service is not null and response is not null)),
        check (kind = 'referral' or (parts = '{}' and sees_until is null))
      );
      create index on transitions (case_id, created_at desc, id desc);
      create index on transitions (organisation_id, created_at desc, id desc);
      create index on transitions (to_organisation_id, created_at desc, id desc);
      create index transitions_of_deadlines on transitions (deadline_id) where deadline_id is not null;
      create index standing_referrals on transitions (to_organisation_id) where kind = 'referral' and status = 'accepted';
      create unique index one_standing_referral on transitions (case_id, to_organisation_id, service)
        where kind = 'referral' and status in ('pending', 'accepted');
      create unique index one_waiting_transfer on transitions (case_id) where kind = 'transfer' and status = 'pending';
    `);
    await letGateRead(db, 'transitions', ['select', 'update']);
    await db.query(`
      set local role homeward_gate;
      create function sec.application_role() returns text language sql stable as 'select (sec.claims())[7]';
      -- Until when she lets this organisation know of her for this purpose; null where she does not. As sec.mission_consent:
      -- the narrowest matching decision counts, and a later no to a wider circle is a no to this organisation too.
      create function sec.organisation_consent(of_case uuid, to_organisation uuid, for_purpose text) returns timestamptz
        language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with matching as (
          select c.decision, c.expires_at, c.recorded_at, c.id,
            case when c.recipient_organisation_id is not null then 3 when c.recipient_country is not null then 2 when c.recipient_kind = 'organisation' then 1 else 0 end as narrowness
          from public.consents c, public.organisations o
          where sec.acting() and c.case_id = of_case and o.id = to_organisation and c.purpose = for_purpose
            and (c.recipient_kind is null or c.recipient_kind in ('any', 'organisation'))
            and (c.recipient_country is null or c.recipient_country = o.country)
            and (c.recipient_organisation_id is null or c.recipient_organisation_id = o.id)
        ), best as (select * from matching order by narrowness desc, recorded_at desc, id desc limit 1), noes as (
          select (select coalesce(g.expires_at, 'infinity') from matching g
                  where g.decision = 'granted' and g.narrowness >= m.narrowness and (g.recorded_at, g.id) > (m.recorded_at, m.id)
                  order by g.recorded_at desc, g.id desc limit 1) as lifted_until
          from matching m, best b where m.decision in ('refused', 'withdrawn') and (m.recorded_at, m.id) > (b.recorded_at, b.id)
        ), word as (
          select least(coalesce(b.expires_at, 'infinity'), (select min(coalesce(n.lifted_until, '-infinity')) from noes n)) as until
          from best b where b.decision = 'granted'
        )
        select w.until from word w where w.until > now()
      $$;
      -- What a government must not be shown while she is held from her own: the same as for a mission.
      create function sec.refresh_referrals(ids uuid[]) returns table (transition_id uuid, of_case uuid, why text)
        language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not sec.acting() then return; end if;
        -- Whoever takes a consent back holds the case: who answers meanwhile waits, and then reads what she said.
        perform 1 from public.cases c where c.id = any(ids) order by c.id for update;
        update public.transitions t set parts = array_remove(t.parts, 'testimony'), version = t.version + 1
          where t.case_id = any(ids) and t.kind = 'referral' and t.status in ('pending', 'accepted') and 'testimony' = any(t.parts)
            and sec.organisation_consent(t.case_id, t.to_organisation_id, 'share_testimony') is null;
        return query with judged as (
          select t.id, t.status,
            least(sec.organisation_consent(t.case_id, t.to_organisation_id, 'service_referral'),
              case when 'testimony' = any(t.parts) then sec.organisation_consent(t.case_id, t.to_organisation_id, 'share_testimony') end) as until,
            case when c.erased_at is not null or c.status not in ('active', 'follow_up') then 'case_closed'
              when c.excluded && array[t.to_organisation_id] then 'exclusion'
              when c.on_hold and o.kind in ('government', 'mission') then 'protection_hold'
              when sec.organisation_consent(t.case_id, t.to_organisation_id, 'service_referral') is null then 'consent' end as because
          from public.transitions t join public.cases c on c.id = t.case_id join public.organisations o on o.id = t.to_organisation_id
          where t.case_id = any(ids) and t.kind = 'referral' and t.status in ('pending', 'accepted')
        ), kept as (
          update public.transitions t set sees_until = j.until from judged j
          where t.id = j.id and j.because is null and j.status = 'accepted' and t.sees_until is distinct from j.until
        )
        update public.transitions t set status = 'revoked', ended_because = j.because, ended_at = now(), sees_until = null, version = t.version + 1
        from judged j where t.id = j.id and j.because is not null returning t.id, t.case_id, j.because;
      end $$;
      -- Whoever answers holds the case first, as whoever changes it does: in the other order two could wait for each other.
      create function sec.hold_case_of(transition uuid) returns void language sql volatile security definer
        set search_path = pg_catalog, pg_temp as $$
        select null::void from (
          select c.id from public.cases c join public.transitions t on t.case_id = c.id
          where sec.acting() and t.id = transition and sec.organisation_id() in (t.organisation_id, t.to_organisation_id) for update of c
        ) held
      $$;
      revoke execute on function sec.organisation_consent(uuid, uuid, text), sec.refresh_referrals(uuid[]), sec.hold_case_of(uuid) from public;
      grant execute on function sec.organisation_consent(uuid, uuid, text), sec.refresh_referrals(uuid[])
        to homeward_caseworker, homeward_supervisor, homeward_importer, homeward_steward, homeward_eraser;
      grant execute on function sec.hold_case_of(uuid) to homeward_caseworker, homeward_supervisor;
      grant execute on function sec.parties() to homeward_receiver;
      reset role;
    `);
    await protect(db, 'transitions', [
      { to: ['caseworker'], may: ['select'], rows: `${itsCase} or (${toMyTeam})` },
      { to: ['supervisor'], may: ['select'], rows: `${itsCase} or (${kept} and (${toMe} or (${fromMe})))` },
      {
        to: ngo,
        may: ['insert'],
        rows: `exists (select 1 from cases c where c.id = transitions.case_id and c.erased_at is null) and organisation_id = ${org} and created_by = ${me} and status = 'pending' and sees_until is null`,
      },
      { to: ['caseworker'], may: ['update'], rows: `${itsCase} or (${toMyTeam})`, columns: moving },
      { to: ['supervisor'], may: ['update'], rows: `${itsCase} or (${kept} and ${toMe})`, columns: moving },
      { to: ['steward'], may: ['select'], rows: anyActor, columns: unsealed },
      { to: ['eraser'], may: ['select', 'delete'], rows: anyActor },
      { to: ['keeper'], may: ['select'], rows: anyActor, columns: ['id', 'organisation_id', ...sealed] },
      { to: ['keeper'], may: ['update'], rows: anyActor, columns: sealed },
      {
        to: ['receiver'],
        may: ['select'],
        rows: `status = 'accepted' and sees_until > now() and to_organisation_id = ${org}
          and (team_id = ${team} or (select sec.application_role()) = 'supervisor')`,
        columns: ['id', 'case_id', 'to_organisation_id', 'team_id', 'status', 'parts', 'sees_until'],
      },
    ]);
    // Of transitions whoever reads through one sees those that stand alone, which is why it is not said again here. She has a
    // role of her own: what no policy here names stays shut, also what comes later.
    await protectMore(db, 'cases', [
      {
        to: ['receiver'],
        may: ['select'],
        rows: `id = any (array(select t.case_id from transitions t)) and ${notKeptAway} and erased_at is null`,
      },
    ]);
    const through = (table: string, on: string, more = '') =>
      `exists (select 1 from cases c where c.${on} = ${table}.id${more})`;
    await protectMore(db, 'people', [{ to: ['receiver'], may: ['select'], rows: through('people', 'person_id') }]);
    await protectMore(db, 'rescues', [{ to: ['receiver'], may: ['select'], rows: through('rescues', 'rescue_id') }]);
    await protectMore(db, 'users', [
      {
        to: ['receiver'],
        may: ['select'],
        rows: through('users', 'assignee_id'),
        columns: ['id', 'organisation_id', 'team_id', 'role', 'profile', 'active', 'created_at', 'version'],
      },
    ]);
    for (const [part, tables] of Object.entries(chosen))
      for (const table of tables)
        await protectMore(db, table, [
          { to: ['receiver'], may: ['select'], rows: `${whereItsCaseIs(table)} and case_id = any (${has(part)})` },
        ]);
    for (const table of ['organisations', 'compounds'])
      await protectMore(db, table, [{ to: ['receiver'], may: ['select'], rows: anyActor }]);
    await protectMore(db, 'audit_events', [{ to: ['receiver'], may: ['insert'], rows: `actor_id = ${me}` }]);
    await protectMore(db, 'audit_subjects', [{ to: ['receiver'], may: ['insert'], rows: anyActor }]);
  }

  async down(db: QueryRunner): Promise<void> {
    const read = ['cases', 'people', 'rescues', 'users', 'organisations', 'compounds', ...Object.values(chosen).flat()]; // prettier-ignore
    for (const table of read) await db.query(`drop policy receiver_select on ${table}`);
    for (const table of ['audit_events', 'audit_subjects']) await db.query(`drop policy receiver_insert on ${table}`);
    for (const table of [...read, 'audit_events', 'audit_subjects'])
      await db.query(`revoke all on ${table} from homeward_receiver`);
    await db.query(`
      revoke select (id, organisation_id, team_id, role, profile, active, created_at, version) on users from homeward_receiver;
      set local role homeward_gate;
      revoke execute on function sec.parties() from homeward_receiver;
      drop function sec.hold_case_of(uuid), sec.refresh_referrals(uuid[]), sec.organisation_consent(uuid, uuid, text);
      reset role;
      drop table transitions;
      set local role homeward_gate;
      drop function sec.application_role();
      reset role;
    `);
  }
}
