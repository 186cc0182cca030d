import { ReportsFreeze } from '#reports';
import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

let system: System;
let nok: Person;
let ploy: Person;
let sokha: Person;
let bopha: Person;
let arun: Person;
const frozen = () => system.app.get(ReportsFreeze).freeze(new Date(Date.now() + 1000));

interface Row {
  key: Record<string, string | null>;
  value: number;
}
const rowsOf = (body: object) => (body as { rows: Row[] }).rows;
/** Of an answer that is no JSON. */
const textOf = (body: unknown) => body as string;
const refusalOf = async (by: Person, query: string) => {
  const { status, body } = await by.get(`/reports/cases?${query}`);
  return [status, ...((body['errors'] as { pointer: string }[] | undefined) ?? []).map(({ pointer }) => pointer)];
};
const somebody = (over: object) => aCase(nok, { compoundName: 'KK Park', ...over });

beforeAll(async () => {
  system = await startSystem();
  nok = await system.as('caseworker Border');
  ploy = await system.as('supervisor Border');
  sokha = await system.as('caseworker Safe');
  bopha = await system.as('supervisor Safe');
  arun = await system.as('coordinator');
  for (let n = 0; n < 12; n++)
    await somebody({ vulnerabilities: n < 11 ? ['injury'] : [], person: { nationalities: ['ET'] } });
  const both = await somebody({
    person: { nationalities: ['ET', 'KE'], sex: 'female' },
    vulnerabilities: ['injury', 'debt'],
  });
  await nok.post(`/cases/${both.id}/testimonies`, {
    language: 'en',
    takenOn: '2025-02-14',
    body: 'They took my passport.',
    abuse: [{ type: 'document_confiscation', methodOfControl: 'WithholdsDocuments' }, { type: 'threats' }],
  });
  await somebody({
    person: { nationalities: ['KE'] },
    consents: [{ purpose: 'statistics', decision: 'refused', obtainedAt: '2025-02-13T10:00:00Z', method: 'verbal' }],
  });
  await aCase(nok, {
    person: { nationalities: [], nationalityStatus: 'stateless' },
    compoundName: '=cmd()|x',
    rescue: { date: '2025-05-02', method: 'raid', country: 'KH' },
  });
  for (let n = 0; n < 3; n++) await aCase(sokha, { person: { nationalities: ['VN'] } });
});
afterAll(() => system.stop());

describe('a report on cases that one may read', () => {
  it('agrees with what was entered: two nationalities count twice and once in the total, a refusal not at all', async () => {
    const { status, body } = await ploy.get('/reports/cases?groupBy=nationality');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      groupBy: ['nationality'],
      method: 'exact',
      threshold: 1,
      rows: [
        { key: { nationality: 'ET' }, value: 13 },
        { key: { nationality: 'KE' }, value: 1 },
        { key: { nationality: null }, value: 1 },
      ],
      total: 14,
    });
  });

  it('shows no organisation what another one has', async () => {
    expect((await bopha.get('/reports/cases?groupBy=organisation,nationality')).body).toMatchObject({
      rows: [{ key: { organisation: 'Safe Passage', nationality: 'VN' }, value: 3 }],
      total: 3,
    });
    expect((await bopha.get('/reports/cases?groupBy=sex&organisation=Border%20Light')).body).toMatchObject({
      total: 0,
    });
  });

  it('opens what lies in the vault to count it, and narrows by it', async () => {
    expect(rowsOf((await nok.get('/reports/cases?groupBy=vulnerability,sex')).body)).toEqual([
      { key: { vulnerability: 'injury', sex: 'male' }, value: 11 },
      { key: { vulnerability: 'debt', sex: 'female' }, value: 1 },
      { key: { vulnerability: 'injury', sex: 'female' }, value: 1 },
    ]);
    expect((await nok.get('/reports/cases?groupBy=methodOfControl,abuseType&vulnerability=debt')).body).toMatchObject({
      rows: [
        { key: { methodOfControl: 'WithholdsDocuments', abuseType: 'document_confiscation' }, value: 1 },
        { key: { methodOfControl: 'WithholdsDocuments', abuseType: 'threats' }, value: 1 },
      ],
      total: 1,
    });
    expect((await nok.get('/reports/cases?groupBy=sex&measure=testimonies')).body).toMatchObject({
      rows: [{ key: { sex: 'female' }, value: 1 }],
      total: 1,
    });
  });

  it('takes ranges and every dimension as a filter', async () => {
    const totalOf = async (query: string) => (await ploy.get(`/reports/cases?groupBy=sex&${query}`)).body['total'];
    expect(await totalOf('rescuedFrom=2025-03-01')).toBe(1);
    expect(await totalOf('rescuedTo=2025-02-28')).toBe(13);
    for (const filter of [
      'month=2025-02',
      'quarter=2025-Q1',
      'compound=KK%20Park',
      'country=MM',
      'nationality=ET',
      'rescueMethod=released',
    ])
      expect([filter, await totalOf(filter)]).toEqual([filter, 13]);
    for (const filter of [
      'year=2025',
      'hostCountry=TH&status=active',
      'repatriationStatus=identified',
      'overdue=false&updatedSince=2025-01-01T00:00:00Z',
      'riskLevel=none',
    ])
      expect([filter, Number(await totalOf(filter)) <= 14]).toEqual([filter, true]);
    expect(await totalOf('year=2025&hostCountry=TH&status=active&repatriationStatus=identified&riskLevel=none')).toBe(
      14,
    );
  });

  it('counts the days from rescue to arrival', async () => {
    const home = await somebody({ person: { sex: 'other' } });
    await system.sql.query(
      `insert into repatriation_steps (id, case_id, key, state, done_on) values (gen_random_uuid(), $1, 'arrival', 'done', '2025-03-12')
       on conflict (case_id, key) do update set state = 'done', done_on = excluded.done_on`,
      [home.id],
    );
    for (const groupBy of ['sex', 'sex,vulnerability'])
      expect((await ploy.get(`/reports/cases?groupBy=${groupBy}&measure=daysToHome`)).body['total']).toBe(28);
    await system.sql.query(`update cases set statistics_refused = true where id = $1`, [home.id]);
  });

  it('is handed out as CSV and as a workbook in which nothing runs', async () => {
    const csv = await ploy.get('/reports/cases?groupBy=compound&format=csv');
    expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(textOf(csv.body)).toContain(`"compound","compoundId","persons"\r\n"KK Park",`);
    expect(textOf(csv.body)).toContain(`"'=cmd()|x"`);
    const xlsx = await ploy.get('/reports/cases?groupBy=compound&format=xlsx');
    expect([xlsx.status, textOf(xlsx.body).slice(0, 2)]).toEqual([200, 'PK']);
    expect(await refusalOf(ploy, 'groupBy=sex&format=pdf')).toEqual([422, '/format']);
  });

  it('stands on the record, without a list of cases', async () => {
    const { rows } = await system.sql.query(
      `select count(*) as asked, count(detail) as said, max(cardinality(subjects)) as subjects from audit_events where action = 'report.exact'`,
    );
    expect(rows[0]).toMatchObject({ subjects: 0 });
    expect(rows[0].asked).toBeGreaterThan(5);
    expect(rows[0].said).toBe(rows[0].asked);
  });
});

describe('a report for a coordinator', () => {
  it('is empty before the first night, then says what was frozen, rounded down on its own, totals too', async () => {
    expect((await arun.get('/reports/cases?groupBy=sex')).body).toMatchObject({
      method: 'rounded',
      threshold: 10,
      rows: [],
      total: 0,
    });
    expect(await frozen()).toMatchObject({ cases: 17 });
    expect((await arun.get('/reports/cases?groupBy=nationality')).body).toMatchObject({
      method: 'rounded',
      rows: [{ key: { nationality: 'ET' }, value: 10 }],
      total: 10,
    });
    expect((await arun.get('/reports/cases?groupBy=vulnerability,compound&nationality=ET')).body).toMatchObject({
      rows: [{ key: { vulnerability: 'injury', compound: 'KK Park' }, value: 10 }],
      total: 10,
    });
    expect((await arun.get('/reports/cases?groupBy=nationality&month=2025-05')).body).toMatchObject({
      rows: [],
      total: 0,
    });
  });

  it('keeps no case and nothing below the threshold, and one release at a time', async () => {
    await frozen();
    const { rows } = await system.sql.query(
      `select (select count(*) from report_releases) as releases, min(value) as least, count(*) filter (where value % 10 <> 0) as between from report_cells`,
    );
    expect(rows[0]).toEqual({ releases: 1, least: 10, between: 0 });
  });

  it('does not move with a case logged after it was frozen', async () => {
    const before = (await arun.get('/reports/cases?groupBy=sex')).body;
    for (let n = 0; n < 7; n++) await somebody({});
    expect((await arun.get('/reports/cases?groupBy=sex')).body['rows']).toEqual(before['rows']);
  });

  it('names the parameter that would tell too much', async () => {
    expect(await refusalOf(arun, 'groupBy=sex&rescuedFrom=2025-02-01')).toEqual([422, '/rescuedFrom']);
    expect(await refusalOf(arun, 'groupBy=sex&rescuedTo=2025-02-01&assigneeId=01a20676-2810-777d-99a9-c5673d21ee2d')).toEqual([422, '/assigneeId', '/rescuedTo']); // prettier-ignore
    expect(await refusalOf(arun, 'groupBy=sex,month,nationality&country=MM')).toEqual([422, '/country']);
    expect(await refusalOf(arun, 'groupBy=sex,month,nationality,country')).toEqual([422, '/groupBy']);
    expect(await refusalOf(arun, 'groupBy=sex&nationality=ET&nationality=KE')).toEqual([422, '/nationality']);
    expect(await refusalOf(arun, 'groupBy=sex&nationality[not]=ET')).toEqual([422, '/nationality[not]']);
    expect(await refusalOf(arun, 'groupBy=sex&month=2025-2')).toEqual([422, '/month']);
    expect(await refusalOf(arun, 'groupBy=name')).toEqual([422, '/groupBy/0']);
    expect(await refusalOf(arun, 'sex=male')).toEqual([422, '/groupBy']);
  });

  it('is all that a coordinator gets, and nobody else gets it', async () => {
    expect((await arun.get('/cases')).status).toBe(403);
    for (const who of ['consular_officer ET', 'administrator', 'auditor'])
      expect((await (await system.as(who)).get('/reports/cases?groupBy=sex')).status).toBe(403);
  });
});
