import type { MigrationInterface, QueryRunner } from 'typeorm';
import { anyActor, letGateRead, notKeptAway, notOfKeptAway, protect, whereItsCaseIs } from './support/policies.js';

/** What the announcement needs: not why it was broken. */
const announced = [
  'id',
  'case_id',
  'organisation_id',
  'broken_by',
  'broken_by_organisation_id',
  'broken_at',
  'until',
  'ended_at',
];
const ending = ['ended_at', 'ended_by', 'finding', 'reviewed_at', 'reviewed_by', 'version'];

export class GlassIsBrokenForAnHour1764000028100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table glass_breaks (
        id uuid primary key,
        case_id uuid not null references cases,
        -- Whose case it is; the words below are sealed under its key.
        organisation_id uuid not null references organisations,
        broken_by uuid not null references users,
        broken_by_organisation_id uuid not null references organisations,
        reason bytea not null,
        broken_at timestamptz(3) not null,
        until timestamptz(3) not null,
        ended_at timestamptz(3),
        ended_by uuid references users,
        finding bytea,
        reviewed_at timestamptz(3),
        reviewed_by uuid references users,
        version int not null default 1,
        check (until <= broken_at + interval '1 hour'),
        check (reviewed_by <> broken_by),
        check ((finding is null) = (reviewed_at is null))
      );
      create index on glass_breaks (broken_by, until);
      create index on glass_breaks (organisation_id, broken_at desc, id desc);
      create index on glass_breaks (broken_at desc, id desc);
    `);
    await letGateRead(db, 'glass_breaks');
    await db.query(`
      set local role homeward_gate;
      -- Whose case it is, for a supervisor who may break its glass: an absent case and one she is kept from are the same.
      create function sec.breakable(of_case uuid) returns uuid language sql stable security definer
        set search_path = pg_catalog, pg_temp as $$
        select c.organisation_id from public.cases c
        where sec.acting() and c.id = of_case and c.erased_at is null and (c.excluded is null or not c.excluded && (select sec.parties()))
      $$;
      revoke execute on function sec.breakable(uuid) from public;
      grant execute on function sec.breakable(uuid) to homeward_supervisor;
      reset role;
    `);
    const kept = notOfKeptAway('case_id');
    const org = '(select sec.organisation_id())';
    const me = '(select sec.user_id())';
    const concerned = `(organisation_id = ${org} or broken_by_organisation_id = ${org}) and ${kept}`;
    await protect(db, 'glass_breaks', [
      { to: ['supervisor'], may: ['select'], rows: concerned },
      {
        to: ['supervisor'],
        may: ['insert'],
        rows: `broken_by = ${me} and broken_by_organisation_id = ${org} and organisation_id = sec.breakable(case_id)`,
      },
      { to: ['supervisor'], may: ['update'], rows: concerned, columns: ending },
      { to: ['auditor'], may: ['select'], rows: `${anyActor} and ${kept}` },
      { to: ['auditor'], may: ['update'], rows: `${anyActor} and ${kept}`, columns: ending },
      { to: ['steward'], may: ['select'], rows: anyActor, columns: announced },
      { to: ['breaker'], may: ['select'], rows: `broken_by = ${me}`, columns: announced },
      { to: ['eraser'], may: ['select', 'delete'], rows: anyActor },
      { to: ['keeper'], may: ['select'], rows: anyActor, columns: ['id', 'organisation_id', 'reason', 'finding'] },
      { to: ['keeper'], may: ['update'], rows: anyActor, columns: ['reason', 'finding'] },
    ]);
    // Of the broken glass she sees her own alone, which is why it is not said again here.
    // Whoever looks through glass has a role of her own: what no policy here names stays shut, also what comes later.
    await protect(db, 'cases', [
      {
        to: ['breaker'],
        may: ['select'],
        rows: `id = any (array(select g.case_id from glass_breaks g where g.ended_at is null and g.until > now())) and ${notKeptAway} and erased_at is null`,
      },
    ]);
    const through = (table: string, on: string) => `exists (select 1 from cases c where c.${on} = ${table}.id)`;
    await protect(db, 'people', [{ to: ['breaker'], may: ['select'], rows: through('people', 'person_id') }]);
    await protect(db, 'rescues', [{ to: ['breaker'], may: ['select'], rows: through('rescues', 'rescue_id') }]);
    await protect(db, 'users', [
      {
        to: ['breaker'],
        may: ['select'],
        rows: through('users', 'assignee_id'),
        columns: ['id', 'organisation_id', 'team_id', 'role', 'profile', 'active', 'created_at', 'version'],
      },
    ]);
    await protect(db, 'consents', [{ to: ['breaker'], may: ['select'], rows: whereItsCaseIs('consents') }]);
    for (const table of ['organisations', 'compounds'])
      await protect(db, table, [{ to: ['breaker'], may: ['select'], rows: anyActor }]);
    await protect(db, 'audit_events', [{ to: ['breaker'], may: ['insert'], rows: `actor_id = ${me}` }]);
    await protect(db, 'audit_subjects', [{ to: ['breaker'], may: ['insert'], rows: anyActor }]);
  }

  async down(db: QueryRunner): Promise<void> {
    const tables = ['cases', 'people', 'rescues', 'users', 'consents', 'organisations', 'compounds'];
    for (const table of tables) await db.query(`drop policy breaker_select on ${table}`);
    for (const table of ['audit_events', 'audit_subjects']) await db.query(`drop policy breaker_insert on ${table}`);
    for (const table of [...tables, 'audit_events', 'audit_subjects'])
      await db.query(`revoke all on ${table} from homeward_breaker`);
    await db.query(`
      revoke select (id, organisation_id, team_id, role, profile, active, created_at, version) on users from homeward_breaker;
      drop table glass_breaks;
      set local role homeward_gate; drop function sec.breakable(uuid); reset role;
    `);
  }
}
