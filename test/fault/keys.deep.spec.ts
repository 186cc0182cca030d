import { randomBytes, randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { readCheckpoints, sealedUnderOrganisations, verifyRecord, Desk } from '#access';
import { type Key, Vault } from '#platform';
import { runCli, killedAt } from '../support/cli.js';
import { aCase } from '../support/people.js';
import { startBeside, startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(180_000);
const next = randomBytes(32);
const PEOPLE = 1600;
let first: System;
let during: System;
let after: System | undefined;
let old: Buffer;
let oldKeys: Map<string, Key>;
let cases: string[];
const hex = (key: Buffer) => key.toString('hex');
const both = () => ({ HOMEWARD_MASTER_KEY: hex(next), HOMEWARD_PREVIOUS_MASTER_KEY: hex(old) });

beforeAll(async () => {
  first = await startSystem();
  old = first.config.masterKey;
  const nok = await first.as('caseworker Border');
  cases = [];
  for (let n = 0; n < 20; n++) cases.push((await aCase(nok, { person: { names: [{ full: `Person ${n}` }] } })).id);
  await manyPeople();
  oldKeys = await organisationKeys(first.vault);
});
afterAll(async () => {
  await (after ?? during)?.app.close();
  await first.sql.end();
});

/** What a start with these keys is refused with. */
const starting = (keys: { masterKey: Buffer; previousMasterKey?: Buffer }): Promise<string> =>
  startBeside(first, keys).then(
    async ({ app }) => app.close().then(() => 'it started'),
    (error: Error) => error.message,
  );

async function organisationKeys(vault: Vault): Promise<Map<string, Key>> {
  const { rows } = await first.sql.query<{ id: string; key_wrapped: Buffer }>(
    'select id, key_wrapped from organisations',
  );
  return new Map(rows.map(({ id, key_wrapped }) => [id, vault.organisationKey(id, key_wrapped)]));
}

/** So many that a rotation takes many transactions. */
async function manyPeople(): Promise<void> {
  const { rows } = await first.sql.query<{ id: string; key_wrapped: Buffer }>(
    'select o.id, o.key_wrapped from organisations o join cases c on c.organisation_id = o.id limit 1',
  );
  const home = first.vault.organisationKey(rows[0]!.id, rows[0]!.key_wrapped);
  const made = Array.from({ length: PEOPLE }, (_, n) => {
    const id = randomUUID();
    const { key, wrapped } = first.vault.newPersonKey(home, id);
    return { id, wrapped, identity: first.vault.seal(key, `people|identity|${id}`, { full: `Somebody ${n}` }) };
  });
  await first.sql.query(
    `insert into people (id, organisation_id, data_key, identity) select id, $1, key, identity from unnest($2::uuid[], $3::bytea[], $4::bytea[]) as p(id, key, identity)`,
    [rows[0]!.id, made.map(({ id }) => id), made.map(({ wrapped }) => wrapped), made.map(({ identity }) => identity)],
  );
}

/** Everybody's data, opened with the keys that this vault has. */
async function openAll(vault: Vault): Promise<number> {
  const keys = await organisationKeys(vault);
  const { rows } = await first.sql.query<{ id: string; organisation_id: string; data_key: Buffer; identity: Buffer }>(
    'select id, organisation_id, data_key, identity from people',
  );
  for (const { id, organisation_id, data_key, identity } of rows) {
    const key = vault.personKey(keys.get(organisation_id)!, id, data_key);
    vault.open(key, `people|identity|${id}`, identity);
  }
  return rows.length;
}

/** People at work until they are told to stop. @returns how many answers they had, and those that were not as they should be */
function atWork(system: System) {
  let isOver = false;
  const wrong: string[] = [];
  let answers = 0;
  const one = async () => {
    const nok = await system.as('caseworker Border');
    while (!isOver) {
      const looked = cases[answers % cases.length]!;
      for (const [what, { status }] of [
        ['log', await nok.post('/cases', newcomer())],
        ['read', await nok.get(`/cases/${looked}`)],
        ['note', await nok.post(`/cases/${looked}/notes`, { body: 'she slept well' })],
        ['list', await nok.get('/cases?limit=5')],
        ['who', await nok.get('/users?limit=5')],
      ] as const) {
        answers += 1;
        if (status >= 300) wrong.push(`${what}: ${status}`);
      }
    }
  };
  const working = [one(), one()];
  return async () => {
    isOver = true;
    await Promise.all(working);
    return { answers, wrong };
  };
}
const newcomer = () => ({
  person: { names: [{ full: 'Abebe Bekele' }], sex: 'male', nationalities: ['ET'] },
  rescue: { date: '2025-02-12', method: 'released', country: 'MM', place: 'Myawaddy' },
  hostCountry: 'TH',
});

describe('a new master key', () => {
  it('opens nothing by itself: the start is refused, and says what to do', async () => {
    expect(await starting({ masterKey: next })).toMatch(/not the one this database was keyed with/);
    const migrated = await runCli(first, 'migrate', { HOMEWARD_MASTER_KEY: hex(next) }).ended;
    expect(migrated).toMatchObject({ code: 1, err: expect.stringContaining('keyed with another master key') });
    expect(await runCli(first, 'doctor', { HOMEWARD_MASTER_KEY: hex(next) }).ended).toMatchObject({
      code: 1,
      out: expect.stringMatching(/FAULT key .* is not the one/),
    });
  });

  it('comes in beside the old one, and waits for processes that do not have it yet', async () => {
    expect(await runCli(first, 'migrate', both()).ended).toMatchObject({ code: 0, err: '' });
    expect(await runCli(first, 'keys rotate', both()).ended).toMatchObject({
      code: 1,
      err: expect.stringMatching(/connections of running processes do not use the master key/),
    });
    await first.app.close();
    expect(await starting({ masterKey: next })).toMatch(/lies under the master key [0-9a-f]{16}, and that is not here/);
    during = await startBeside(first, { masterKey: next, previousMasterKey: old });
    expect((await (await during.as('caseworker Border')).get(`/cases/${cases[0]}`)).status).toBe(200);
    expect(await runCli(during, 'keys status', both()).ended).toMatchObject({
      code: 1,
      out: expect.stringMatching(/System key: under another[\s\S]*0 under it, [1-9]/),
    });
  });

  it('takes over everything while people work, killed twice on the way, and nothing is lost', async () => {
    const stop = atWork(during);
    const cutOff = await killedAt(runCli(during, 'keys rotate', both()), /Every organisation has its new key/, 1);
    expect(cutOff.code).not.toBe(0);
    const again = await killedAt(runCli(during, 'keys rotate', both()), /people\.data_key: \d+/, 2);
    expect(again).toMatchObject({ out: expect.stringContaining('Going on with the rotation') });
    const { rows } = await first.sql.query<{ heads: number }>('select count(distinct substring(data_key from 1 for 9))::int as heads from people'); // prettier-ignore
    expect(rows[0]!.heads).toBeGreaterThan(1);
    const ended = await runCli(during, 'keys rotate', both()).ended;
    const { answers, wrong } = await stop();
    expect(ended).toMatchObject({ code: 0, out: expect.stringContaining('Nothing lies under another master key') });
    expect(wrong).toEqual([]);
    expect(answers).toBeGreaterThan(50);
    expect(await openAll(during.vault)).toBeGreaterThanOrEqual(PEOPLE + 20 + answers / 5 - 2);
  });

  it('then does without the old one, which opens nothing any more', async () => {
    after = await startBeside(first, { masterKey: next });
    await during.app.close();
    const nok = await after.as('caseworker Border');
    for (const id of cases) expect((await nok.get(`/cases/${id}`)).status).toBe(200);
    expect((await nok.post('/cases/search', { q: 'Person 7' })).body.items.length).toBeGreaterThan(0);
    expect(await runCli(after, 'keys status').ended).toMatchObject({ code: 0, err: '' });
    expect(await runCli(after, 'doctor').ended).toMatchObject({ out: expect.stringMatching(/ok +key/) });
    await openAll(after.vault);
    expect(await starting({ masterKey: old })).toMatch(/not the one this database was keyed with/);
    // Whoever had the old key, and with it the organisation keys of an older copy, opens no row of today.
    const thief = new Vault({ current: old }, randomBytes(32));
    const { rows } = await first.sql.query<{ id: string; key_wrapped: Buffer }>('select id, key_wrapped from organisations'); // prettier-ignore
    for (const { id, key_wrapped } of rows) expect(() => thief.organisationKey(id, key_wrapped)).toThrow(/not here/);
    expect(await openedBy(thief, oldKeys)).toEqual([]);
    expect((await openedBy(after.vault, await organisationKeys(after.vault))).length).toBeGreaterThan(PEOPLE);
  });

  it('stands on the record, begun each time and ended once, and the record is whole', async () => {
    const { rows } = await first.sql.query<{ action: string; n: number }>(
      `select action, count(*)::int as n from audit_events where action like 'keys.%' group by 1 order by 1`,
    );
    expect(rows).toEqual([
      { action: 'keys.rotation_begin', n: 3 },
      { action: 'keys.rotation_end', n: 1 },
    ]);
    const anchors = await readCheckpoints(first.config.checkpointFile);
    expect(await verifyRecord(after!.app.get(Desk), after!.vault, anchors)).toMatchObject({ ok: true });
  });

  it('of one organisation alone turns without a new master key', async () => {
    const [id, key] = [...(await organisationKeys(after!.vault))][0]!;
    const words = `keys rotate --organisation ${id}`;
    expect(await runCli(after!, words).ended).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('has a new key'),
    });
    const turned = (await organisationKeys(after!.vault)).get(id)!;
    expect(turned.bytes.equals(key.bytes)).toBe(false);
    expect(turned.older).toEqual([]);
    await openAll(after!.vault);
  });
});

/** Every value that any of these organisation keys opens: keys of people, and what lies under an organisation itself. */
async function openedBy(vault: Vault, keys: Map<string, Key>): Promise<string[]> {
  const opened: string[] = [];
  const columns = [{ table: 'people', column: 'data_key' }, ...sealedUnderOrganisations(after!.app.get(DataSource))];
  expect(columns.length).toBeGreaterThanOrEqual(6);
  for (const { table, column } of columns) {
    const { rows } = await first.sql.query<{ id: string; organisation_id: string; value: Buffer }>(
      `select id, organisation_id, ${column} as value from ${table} where ${column} is not null`,
    );
    for (const { id, organisation_id, value } of rows) {
      const key = keys.get(organisation_id)!;
      try {
        if (table === 'people') vault.personKey(key, id, value);
        else vault.open(key, `${table}|${column}|${id}`, value);
        opened.push(`${table}.${column} ${id}`);
      } catch {
        continue;
      }
    }
  }
  return opened;
}
