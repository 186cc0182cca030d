/** A fault that the catalogue can be asked for: `find` names each offender, `plant` makes one. */
export interface Lint {
  find: string;
  plant: string;
}

const ours = `('public'::regnamespace, 'sec'::regnamespace)`;
const tables = `pg_class t where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and t.relname <> 'migrations'`;
const policies = `pg_policies where schemaname = 'public'`;
const policy = `format('%s %s', tablename, policyname) as name`;
/** Roles that the login may take: one for each kind of actor. */
const actors = `pg_roles a where exists (select from pg_auth_members m join pg_roles l on l.oid = m.member where m.roleid = a.oid and l.rolname = 'homeward_app')`;
const commands = `(values ('SELECT'), ('INSERT'), ('UPDATE'), ('DELETE')) as command(word)`;
/** Whether a role may do this to a table or to some of its columns. Nobody can delete a column of a row. */
const mayDo = `(case when word = 'DELETE' then has_table_privilege(a.oid, t.oid, 'DELETE') else has_any_column_privilege(a.oid, t.oid, word) end)`;
const hasPolicy = `exists (select from pg_policies p where p.schemaname = 'public' and p.tablename = t.relname and p.cmd = word and a.rolname = any(p.roles))`;
const definers = `pg_proc f where f.pronamespace in ${ours} and f.prosecdef`;
const functionName = `f.oid::regprocedure::text as name`;

/** Each is a sentence that must hold, said as a search for what breaks it. */
export const lints: Readonly<Record<string, Lint>> = {
  'every table has row-level security, forced upon its owner too': {
    find: `select t.relname as name from ${tables} and not (t.relrowsecurity and t.relforcerowsecurity)`,
    plant: `create table stray (id uuid primary key); alter table stray enable row level security`,
  },
  'every table says who may do what with it': {
    find: `select t.relname as name from ${tables} and not exists (select from pg_policy p where p.polrelid = t.oid)`,
    plant: `create table stray (id uuid primary key)`,
  },
  'a role has one policy for each command: two are joined by OR, and cost a look at every row': {
    find: `select format('%s %s %s', tablename, roles, cmd) as name from ${policies} group by tablename, roles, cmd having count(*) > 1`,
    plant: `create policy more on cases for select to homeward_caseworker using ((select sec.acting()))`,
  },
  'a policy is for one role, and never for everybody': {
    find: `select ${policy} from ${policies} and (cardinality(roles) <> 1 or roles = '{public}')`,
    plant: `create policy wide on cases for select using ((select sec.acting()))`,
  },
  'a policy is for one command': {
    find: `select ${policy} from ${policies} and cmd = 'ALL'`,
    plant: `create policy everything on cases to homeward_coordinator using ((select sec.acting())) with check ((select sec.acting()))`,
  },
  'no policy is simply true, but those of the gate': {
    find: `select ${policy} from ${policies} and 'true' in (qual, with_check) and roles <> '{homeward_gate}'`,
    plant: `create policy open on cases for select to homeward_coordinator using (true)`,
  },
  'what is written is checked as it will be': {
    find: `select ${policy} from ${policies} and cmd in ('INSERT', 'UPDATE') and with_check is null and roles <> '{homeward_gate}'`,
    plant: `create policy unchecked on cases for update to homeward_coordinator using ((select sec.acting()))`,
  },
  'every policy asks who acts, or leaves it to a table whose policies do': {
    find: `select ${policy} from ${policies} and roles <> '{homeward_gate}' and coalesce(qual, with_check) !~ 'sec\\.\\w+\\(|FROM (cases|deadlines|audit_subjects|glass_breaks|movement_people|transitions) '`,
    plant: `create policy unasked on cases for select to homeward_coordinator using (status = 'active')`,
  },
  'who acts is asked once for a statement, and not for each row': {
    find: `select ${policy} from ${policies} and regexp_replace(concat(qual, ' ', with_check), 'SELECT sec\\.', '', 'g') ~ 'sec\\.\\w+\\(\\)'`,
    plant: `create policy slow on cases for select to homeward_coordinator using (organisation_id = sec.organisation_id())`,
  },
  'nothing is granted to everybody': {
    find: `select format('%s %s', table_name, privilege_type) as name from information_schema.role_table_grants where table_schema in ('public', 'sec') and grantee = 'PUBLIC'`,
    plant: `grant select on missions to public`,
  },
  'the login has no right of its own to any table': {
    find: `select format('%s %s', table_name, privilege_type) as name from information_schema.role_column_grants where table_schema in ('public', 'sec') and grantee = 'homeward_app'`,
    plant: `grant select (id) on missions to homeward_app`,
  },
  'the login owns nothing': {
    find: `select c.relname as name from pg_class c where c.relowner = 'homeward_app'::regrole and c.relkind <> 'i' union all select p.proname from pg_proc p where p.proowner = 'homeward_app'::regrole`,
    plant: `create table its_own (id uuid primary key); alter table its_own owner to homeward_app`,
  },
  'no role that the application may take, nor its login, can pass by the walls': {
    find: `select r.rolname as name from pg_roles r where (r.rolname = 'homeward_app' or r.oid in (select a.oid from ${actors}))
      and (r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolreplication)`,
    plant: `alter role homeward_coordinator bypassrls`,
  },
  'the login has what its roles may do only after it took one': {
    find: `select r.rolname as name from pg_roles r where r.rolname = 'homeward_app' and r.rolinherit
      union all select m.roleid::regrole::text from pg_auth_members m where m.member = 'homeward_app'::regrole and (m.inherit_option or m.admin_option)`,
    plant: `grant homeward_coordinator to homeward_app with inherit true`,
  },
  'nobody signs in to the database as an actor': {
    find: `select a.rolname as name from ${actors} and a.rolcanlogin`,
    plant: `alter role homeward_coordinator login`,
  },
  'no actor is a member of another role': {
    find: `select a.rolname as name from ${actors} and exists (select from pg_auth_members m where m.member = a.oid)`,
    plant: `grant pg_read_all_data to homeward_coordinator`,
  },
  'the application makes nothing in our schemas': {
    find: `select format('%s %s', r.rolname, n.nspname) as name from pg_roles r cross join pg_namespace n where n.nspname in ('public', 'sec')
      and (r.rolname = 'homeward_app' or r.oid in (select a.oid from ${actors})) and has_schema_privilege(r.oid, n.oid, 'CREATE')`,
    plant: `grant create on schema public to homeward_coordinator`,
  },
  'whoever has a right to a table has a policy for it': {
    find: `select format('%s %s %s', t.relname, a.rolname, word) as name from (select * from ${tables}) t, (select a.* from ${actors}) a, ${commands} where ${mayDo} and not ${hasPolicy}`,
    plant: `grant delete on cases to homeward_coordinator`,
  },
  'whoever has a policy has the right that it is about': {
    find: `select format('%s %s %s', t.relname, a.rolname, word) as name from (select * from ${tables}) t, (select a.* from ${actors}) a, ${commands} where ${hasPolicy} and not ${mayDo}`,
    plant: `create policy idle on mails for delete to homeward_coordinator using ((select sec.acting()))`,
  },
  'nobody empties, points at, watches or looks after a table': {
    find: `select format('%s %s %s', t.relname, a.rolname, word) as name from (select * from ${tables}) t, (select a.* from ${actors}) a,
      (values ('TRUNCATE'), ('REFERENCES'), ('TRIGGER'), ('MAINTAIN')) as command(word) where has_table_privilege(a.oid, t.oid, word)`,
    plant: `grant truncate on mails to homeward_coordinator`,
  },
  'what is on the record stays as it is': {
    find: `select format('%s %s %s', t.relname, a.rolname, word) as name from (select * from ${tables}) t, (select a.* from ${actors}) a, ${commands}
      where t.relname in ('audit_events', 'audit_subjects', 'audit_leaves', 'audit_checkpoints', 'erasure_ledger') and word in ('UPDATE', 'DELETE') and ${mayDo}`,
    plant: `grant update (action) on audit_events to homeward_sealer`,
  },
  'no function with rights of its own can be led astray by a path': {
    find: `select ${functionName} from ${definers} and not exists (select from unnest(f.proconfig) c where c ~ '^search_path=.*pg_temp$')`,
    plant: `create function sec.astray() returns int language sql security definer as 'select 1'`,
  },
  'functions with rights of their own have those of the gate, which are few': {
    find: `select ${functionName} from ${definers} and f.proowner <> 'homeward_gate'::regrole`,
    plant: `create function sec.strong() returns int language sql security definer set search_path = pg_catalog, pg_temp as 'select 1'`,
  },
  'functions with rights of their own run nothing that is put together from text': {
    find: `select ${functionName} from ${definers} and f.prosrc ~* '\\mexecute\\M'`,
    plant: `create function sec.made_up(t text) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as 'begin execute t; end'; alter function sec.made_up owner to homeward_gate`,
  },
  'a view shows what its reader may see, and nothing is kept ready that everybody may': {
    find: `select c.relname as name from pg_class c where c.relnamespace in ${ours} and (c.relkind = 'm' or c.relkind = 'v' and not 'security_invoker=true' = any(coalesce(c.reloptions, '{}')))`,
    plant: `create view everybody as select id from people`,
  },
  'codes are text with a check: an enum loses its index under row-level security': {
    find: `select typname as name from pg_type where typnamespace in ${ours} and typtype = 'e'`,
    plant: `create type mood as enum ('good')`,
  },
  'a column is never padded, and an instant never without its zone': {
    find: `select format('%s.%s', t.relname, c.attname) as name from pg_attribute c, (select * from ${tables}) t
      where c.attrelid = t.oid and c.attnum > 0 and not c.attisdropped and c.atttypid in ('bpchar'::regtype, 'timestamp'::regtype)`,
    plant: `alter table missions add column seat char(2)`,
  },
  'every table has a key': {
    find: `select t.relname as name from ${tables} and not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)`,
    plant: `create table stray (id uuid)`,
  },
  // The ledger of erasures does: that none is missing is what it is for.
  'nothing counts up but the ledger of erasures: a number that comes next tells how many there are': {
    find: `select c.relname as name from pg_class c where c.relnamespace in ${ours} and c.relkind = 'S' and c.relname not in ('migrations_id_seq', 'erasure_ledger_number_seq')`,
    plant: `create table stray (id bigint generated always as identity primary key)`,
  },
  'no rule rewrites what is asked': {
    find: `select format('%s %s', tablename, rulename) as name from pg_rules where schemaname in ('public', 'sec')`,
    plant: `create rule elsewhere as on insert to mails do instead nothing`,
  },
  'no trigger sleeps, no index is broken, no constraint is unproven': {
    find: `select tgname as name from pg_trigger where tgenabled <> 'O' union all select indexrelid::regclass::text from pg_index where not indisvalid
      union all select conname from pg_constraint where not convalidated and connamespace in ${ours}`,
    plant: `alter table missions add constraint hoped check (country <> 'XX') not valid`,
  },
  'every table outlives a crash, but the one in which failures to sign in are counted': {
    find: `select t.relname as name from ${tables} and t.relpersistence <> 'p' and t.relname <> 'sign_in_failures'`,
    plant: `create unlogged table stray (id uuid primary key)`,
  },
  'what comes later is granted to nobody beforehand': {
    find: `select format('%s %s', defaclrole::regrole, a) as name from pg_default_acl, unnest(defaclacl) a where a::text ~ '^(=|homeward_(?!owner))'`,
    plant: `alter default privileges in schema public grant select on tables to homeward_coordinator`,
  },
};
