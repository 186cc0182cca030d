import { aCase, aGrant, aRescue } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

let system: System;
let sokha: Person;
beforeAll(async () => {
  system = await startSystem();
  sokha = await system.as('caseworker Border');
});
afterAll(() => system.stop());

/** A POST as `curl -X POST` sends it: no body, and no word of what kind it would be. */
const bare = (person: Person, path: string, headers: Record<string, string> = {}) =>
  system.call('POST', path, undefined, { authorization: `Bearer ${person.token}`, ...headers });

async function aDeadline(): Promise<string> {
  const { id } = await aCase(sokha);
  const opened = await sokha.post(`/cases/${id}/deadlines`, {
    kind: 'other',
    title: 'Call',
    dueAt: '2031-01-01T00:00:00Z',
  });
  expect(opened.status).toBe(201);
  return opened.body.id;
}

describe('a verb that asks for nothing', () => {
  it('takes no body, an empty one, and `{}` alike', async () => {
    const { id } = await aCase(sokha, { consents: [aGrant()] });
    expect((await bare(sokha, `/cases/${id}/consular-notifications`)).status).toBe(202);
    expect((await sokha.post(`/cases/${id}/consular-notifications`, {})).status).toBe(202);
    expect((await sokha.post(`/cases/${id}/consular-notifications`, '')).status).toBe(202);
    expect((await bare(sokha, `/deadlines/${await aDeadline()}/complete`)).status).toBe(201);
    expect((await sokha.post(`/deadlines/${await aDeadline()}/complete`)).status).toBe(201);
    expect((await system.call('POST', '/auth/logout')).status).toBe(204);
  });

  it('takes them for the same request under one Idempotency-Key', async () => {
    const { id } = await aCase(sokha, { consents: [aGrant()] });
    const key = { 'idempotency-key': 'once-without-a-body' };
    const path = `/cases/${id}/consular-notifications`;
    const first = await bare(sokha, path, key);
    const second = await sokha.post(path, {}, key);
    expect([second.status, second.body.id]).toEqual([202, first.body.id]);
  });

  it('refuses a field that it does not know, whether or not it reads its body', async () => {
    const { id } = await aCase(sokha, { consents: [aGrant()] });
    for (const path of [
      `/cases/${id}/consular-notifications`,
      `/deadlines/${await aDeadline()}/complete`,
      '/auth/logout',
      '/auth/refresh',
    ]) {
      const answer = await sokha.post(path, { because: 'I say so' });
      expect([path, answer.status, answer.body['errors']]).toEqual([
        path,
        422,
        [expect.objectContaining({ pointer: '/because' })],
      ]);
      expect([path, (await sokha.post(path, '[]')).status]).toEqual([path, 422]);
      expect([path, (await sokha.post(path, 'null')).status]).toEqual([path, 422]);
    }
  });

  it('says in the description that its body may be left out', async () => {
    const { body } = await system.call('GET', '/api/openapi.json');
    const paths = body['paths'] as Record<string, { post: { requestBody?: { required?: boolean } } }>;
    expect(paths['/api/v1/cases/{id}/consular-notifications']!.post.requestBody?.required).toBe(false);
    expect(paths['/api/v1/cases']!.post.requestBody?.required).toBe(true);
  });
});

describe('a POST that comes again under its Idempotency-Key', () => {
  it('answers as the first did: status, address, tag of the version and possible duplicates', async () => {
    const rescue = aRescue({ person: { names: [{ full: 'Hirut Alemayehu' }], phones: ['+66899999991'] } });
    await sokha.post('/cases', rescue);
    const key = { 'idempotency-key': 'the-same-woman-twice' };
    const first = await sokha.post('/cases', rescue, key);
    const second = await sokha.post('/cases', rescue, key);
    expect(first.status).toBe(201);
    expect(first.body['possibleDuplicates']).toHaveLength(1);
    expect(first.headers.get('location')).toBe(`/api/v1/cases/${first.body.id}`);
    const seen = ({ status, headers, body }: typeof first) => [
      status,
      headers.get('location'),
      headers.get('etag'),
      body,
    ];
    expect(seen(second)).toEqual(seen(first));
  });

  it('is answered as the case stands now', async () => {
    const key = { 'idempotency-key': 'risen-since' };
    const first = await sokha.post('/cases', aRescue(), key);
    await sokha.patch(`/cases/${first.body.id}`, first.body.version, { riskLevel: 'high' });
    expect((await sokha.post('/cases', aRescue(), key)).body).toMatchObject({ riskLevel: 'high', version: 2 });
  });

  it('tells the address of whatever it made that has one', async () => {
    const { id } = await aCase(sokha);
    const administrator = await system.as('administrator');
    const country = 'MM';
    const made: [Person, string, object][] = [
      [sokha, '/rescues', { date: '2025-03-01', method: 'raid', country, place: 'Shwe Kokko' }],
      [sokha, '/compounds', { name: 'Dragon Gate', country }],
      [sokha, '/exports', { kind: 'case_summary_pdf', caseId: id }],
      [
        sokha,
        `/cases/${id}/testimonies`,
        { language: 'am', takenOn: '2025-03-02', body: 'I was locked in', abuse: [] },
      ],
      [administrator, '/organisations', { name: 'A Third House', kind: 'ngo', country: 'TH' }],
    ];
    for (const [n, [person, path, body]] of made.entries()) {
      const key = { 'idempotency-key': `made-${n}` };
      const answers = [await person.post(path, body, key), await person.post(path, body, key)];
      for (const answer of answers) {
        expect([path, answer.status, answer.headers.get('location')]).toEqual([
          path,
          201,
          `/api/v1${path}/${answers[0]!.body.id}`,
        ]);
      }
      expect((await person.get(answers[0]!.headers.get('location')!)).status).toBe(200);
    }
  });

  it('has no address for what has none of its own', async () => {
    const { id } = await aCase(sokha);
    const noted = await sokha.post(`/cases/${id}/notes`, { body: 'She slept well' });
    expect([noted.status, noted.headers.get('location')]).toEqual([201, null]);
  });
});

describe('a cursor', () => {
  const named = expect.arrayContaining([expect.objectContaining({ pointer: '/cursor' })]) as unknown;

  it('goes on in the list it was made for, and in no other', async () => {
    for (const hostCountry of ['TH', 'TH', 'TH', 'KH']) await aCase(sokha, { hostCountry });
    const first = await sokha.get('/cases?limit=1&hostCountry=TH&sort=-rescuedOn');
    const cursor = first.body.nextCursor!;
    const next = await sokha.get(`/cases?sort=-rescuedOn&hostCountry=TH&limit=2&cursor=${cursor}`);
    expect([next.status, next.body.items.length]).toEqual([200, 2]);
    for (const other of [
      'hostCountry=KH&sort=-rescuedOn',
      'hostCountry=TH',
      'hostCountry=TH&sort=-updatedAt',
      'sort=-rescuedOn',
    ]) {
      const { status, body } = await sokha.get(`/cases?${other}&cursor=${cursor}`);
      expect([other, status, body['errors']]).toEqual([other, 422, named]);
    }
    const elsewhere = await sokha.get(`/consular-notifications?cursor=${cursor}`);
    expect([elsewhere.status, elsewhere.body['errors']]).toEqual([422, named]);
  });

  it('of one case does not go on in another', async () => {
    const [one, other] = [await aCase(sokha), await aCase(sokha)];
    for (const body of ['first', 'second']) await sokha.post(`/cases/${one.id}/notes`, { body });
    const { nextCursor } = (await sokha.get(`/cases/${one.id}/notes?limit=1`)).body;
    expect((await sokha.get(`/cases/${one.id}/notes?cursor=${nextCursor}`)).status).toBe(200);
    expect((await sokha.get(`/cases/${other.id}/notes?cursor=${nextCursor}`)).status).toBe(422);
  });

  it('of a search goes on in the same search', async () => {
    for (const _ of [1, 2]) await aCase(sokha, { person: { names: [{ full: 'Tigist Mekonnen' }] } });
    const first = await sokha.post('/cases/search', { q: 'Tigist Mekonnen', limit: 1 });
    const cursor = first.body.nextCursor;
    expect((await sokha.post('/cases/search', { q: 'Tigist Mekonnen', cursor })).body.items).toHaveLength(1);
    const other = await sokha.post('/cases/search', { q: 'Tigist', cursor });
    expect([other.status, other.body['errors']]).toEqual([422, named]);
  });

  it('that was changed on the way is refused, wherever it was changed', async () => {
    const { nextCursor } = (await sokha.get('/cases?limit=1')).body;
    const bytes = Buffer.from(nextCursor!, 'base64url');
    for (let at = 0; at < bytes.length; at += 5) {
      const changed = Buffer.from(bytes);
      changed[at]! ^= 1;
      const { status, body } = await sokha.get(`/cases?limit=1&cursor=${changed.toString('base64url')}`);
      expect([at, status, body['errors']]).toEqual([at, 422, named]);
    }
  });
});
