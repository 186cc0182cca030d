import { randomUUID } from 'node:crypto';
import type { Key } from '#platform';
import type pg from 'pg';
import { aCase, aGrant } from './people.js';
import type { System } from './system.js';

/** A hash of nothing in particular. */
const mac = Buffer.from('0100', 'hex');

/** What hangs on a case and is not there yet, one row each: as superuser, so that it needs no feature to make it. */
const fillers: Record<string, (known: Known) => Record<string, unknown>> = {
  consular_notifications: ({ caseId, organisationId, missionId, userId }) => ({
    case_id: caseId,
    organisation_id: organisationId,
    mission_id: missionId,
    status: 'sent',
    requested_by: userId,
  }),
  case_entries: ({ caseId, userId, seal }) => ({
    case_id: caseId,
    kind: 'note',
    content: seal('case_entries|content', { body: 'slept well' }),
    created_by: userId,
  }),
  attachments: ({ caseId, userId, seal }) => ({
    case_id: caseId,
    state: 'unscanned',
    content_type: 'text/plain',
    size: 1,
    about: seal('attachments|about', { name: 'letter.txt', title: null, kind: 'other', language: null }),
    file_key: seal('attachments|file_key', 'AAAA'),
    created_by: userId,
  }),
  testimonies: ({ caseId, userId }) => ({
    case_id: caseId,
    language: 'am',
    taken_on: '2025-02-14',
    created_by: userId,
  }),
  testimony_versions: ({ caseId, userId, ids, seal }) => ({
    testimony_id: ids['testimonies'],
    case_id: caseId,
    number: 1,
    body: seal('testimony_versions|body', { text: 'they locked us in' }),
    coded: seal('testimony_versions|coded', { abuse: [] }),
    created_by: userId,
  }),
  repatriation_steps: ({ caseId }) => ({ case_id: caseId, key: 'shelter', state: 'not_started' }),
  movements: ({ organisationId, userId, sealForOrganisation }) => ({
    organisation_id: organisationId,
    kind: 'convoy',
    plan: sealForOrganisation('movements|plan', {
      departsAt: '2030-01-01T00:00:00.000Z',
      fromCountry: 'MM',
      to: { country: 'TH', place: null },
      carrier: null,
      reference: null,
    }),
    handling: sealForOrganisation('movements|handling', { fromPlace: null, escorts: [] }),
    created_by: userId,
  }),
  movement_people: ({ caseId, userId, ids, seal }) => ({
    movement_id: ids['movements'],
    case_id: caseId,
    needs: seal('movement_people|needs', { needs: ['diet'], accompaniedBy: null }),
    added_by: userId,
  }),
  journeys: ({ caseId }) => ({ case_id: caseId }),
  deadlines: ({ caseId, organisationId }) => ({
    case_id: caseId,
    organisation_id: organisationId,
    kind: 'other',
    party: 'caseworker',
    due_at: '2030-01-01',
  }),
  reminders: ({ caseId, ids }) => ({
    deadline_id: ids['deadlines'],
    case_id: caseId,
    kind: 'remind',
    fire_at: '2030-01-01',
  }),
  notifications: ({ caseId, userId }) => ({
    user_id: userId,
    kind: 'case.assigned',
    case_id: caseId,
    dedupe_key: randomUUID(),
  }),
  mails: ({ userId }) => ({ recipient_user_id: userId, template: 'digest', reference: 'HW-AAAAA-AAAAA' }),
  imports: ({ organisationId, userId }) => ({
    organisation_id: organisationId,
    created_by: userId,
    format: 'intake_csv',
    status: 'checked',
  }),
  import_rows: ({ organisationId, ids, sealForOrganisation }) => ({
    import_id: ids['imports'],
    organisation_id: organisationId,
    row: 1,
    content: sealForOrganisation('import_rows|content', { input: {}, coded: [] }),
    intake_mac: mac,
  }),
  imported_cases: ({ caseId, ids }) => ({ case_id: caseId, import_id: ids['imports'] }),
  case_exclusions: ({ caseId, missionId, userId, seal }) => ({
    case_id: caseId,
    excluded_mission_id: missionId,
    reason: seal('case_exclusions|reason', { text: 'her cousin works there' }),
    created_by: userId,
    lifted_at: '2025-03-01',
  }),
  glass_breaks: ({ caseId, organisationId, userId, sealForOrganisation }) => ({
    case_id: caseId,
    organisation_id: organisationId,
    broken_by: userId,
    broken_by_organisation_id: organisationId,
    reason: sealForOrganisation('glass_breaks|reason', 'she stood before us'),
    broken_at: '2025-03-01',
    until: '2025-03-01',
  }),
  outbox: () => ({ kind: 'test.kept', data: '{}', done_at: '2025-01-01' }),
  refresh_tokens: ({ ids }) => ({ session_id: ids['sessions'], token_hash: mac, expires_at: '2030-01-01' }),
  idempotency_keys: ({ userId }) => ({ user_id: userId, route: '/', key: 'k', body_mac: mac }),
};

interface Known {
  caseId: string;
  organisationId: string;
  missionId: string;
  userId: string;
  ids: Record<string, string>;
  /** As this case's own value, at `<table>|<column>` of the row that is being made. */
  seal: (place: string, value: unknown) => Buffer;
  /** The same as a value of its organisation. */
  sealForOrganisation: (place: string, value: unknown) => Buffer;
}

/** A system in which one case has something of everything. @returns the id of one row of each table that has ids */
export async function aRowEverywhere(system: System): Promise<Record<string, string>> {
  const nok = await system.as('caseworker Border');
  const opened = await aCase(nok, {
    person: {
      phones: ['+66812345678'],
      identityDocuments: [{ kind: 'passport', number: 'EP1234567', status: 'held' }],
    },
    protectionHold: null,
    consents: [aGrant()],
  });
  const first = async (sql: string, values: unknown[] = []) =>
    (await system.sql.query<{ id: string }>(sql, values)).rows[0]?.id;
  const ids: Record<string, string> = { cases: opened.id };
  const keys = await keysOf(system, opened.id);
  const known: Omit<Known, 'seal' | 'sealForOrganisation'> = {
    caseId: opened.id,
    organisationId: (await first('select organisation_id as id from cases where id = $1', [opened.id]))!,
    userId: (await first('select assignee_id as id from cases where id = $1', [opened.id]))!,
    missionId: (await first(
      `select m.id from missions m join mission_routes r on r.mission_id = m.id where r.nationality = 'ET' and r.host_country = 'TH' and m.country = 'ET'`,
    ))!,
    ids,
  };
  const withIds = await tablesWithIds(system.sql);
  for (const table of withIds) {
    ids[table] ??=
      (await ofTheCase(system.sql, table, opened.id)) ??
      (await first(`select id from ${table} order by id limit 1`)) ??
      '';
  }
  for (const [table, fields] of Object.entries(fillers)) {
    if (ids[table]) continue;
    const id = randomUUID();
    const under = (key: Key) => (place: string, value: unknown) => system.vault.seal(key, `${place}|${id}`, value);
    const sealing = { seal: under(keys.person), sealForOrganisation: under(keys.organisation) };
    const row = { ...(withIds.includes(table) && { id }), ...fields({ ...known, ...sealing }) };
    const names = Object.keys(row);
    await system.sql.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
      Object.values(row),
    );
    ids[table] = id;
  }
  return ids;
}

async function keysOf({ sql, vault }: System, caseId: string): Promise<{ person: Key; organisation: Key }> {
  const { rows } = await sql.query<{ person: string; data_key: Buffer; organisation: string; key_wrapped: Buffer }>(
    `select p.id as person, p.data_key, o.id as organisation, o.key_wrapped
     from cases c join people p on p.id = c.person_id join organisations o on o.id = p.organisation_id where c.id = $1`,
    [caseId],
  );
  const { person, data_key: wrapped, organisation, key_wrapped: above } = rows[0]!;
  const key = vault.organisationKey(organisation, above);
  return { person: vault.personKey(key, person, wrapped), organisation: key };
}

async function ofTheCase(sql: pg.Pool, table: string, caseId: string): Promise<string | undefined> {
  const { rowCount } = await sql.query(
    `select 1 from information_schema.columns where table_schema = 'public' and table_name = $1 and column_name = 'case_id'`,
    [table],
  );
  if (!rowCount) return undefined;
  const { rows } = await sql.query<{ id: string }>(`select id from ${table} where case_id = $1 limit 1`, [caseId]);
  return rows[0]?.id;
}

async function tablesWithIds(sql: pg.Pool): Promise<string[]> {
  const { rows } = await sql.query<{ table_name: string }>(
    `select c.table_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and c.column_name = 'id' and c.data_type = 'uuid' and t.table_type = 'BASE TABLE'`,
  );
  return rows.map(({ table_name }) => table_name);
}

/** Every table of ours but the list of migrations. */
export async function tablesOf(sql: pg.Pool): Promise<string[]> {
  const { rows } = await sql.query<{ relname: string }>(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migrations' order by 1`,
  );
  return rows.map(({ relname }) => relname);
}
