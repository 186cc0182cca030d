import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { type Person, startBeside, startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(90_000);
const redisUrl = process.env['HOMEWARD_TEST_REDIS_URL'];
let patient: System;
beforeAll(async () => {
  patient = await startSystem({ role: 'api' });
});
afterAll(() => patient.stop());

/** How many answers had which status; some hundreds at a time, since a server takes only so many connections. */
const statuses = async (howMany: number, once: () => Promise<{ status: number }>) => {
  const counted: Record<number, number> = {};
  for (let left = howMany; left > 0; left -= 250)
    for (const { status } of await Promise.all(Array.from({ length: Math.min(left, 250) }, once)))
      counted[status] = (counted[status] ?? 0) + 1;
  return counted;
};
const openAnother = (person: Person) => () => person.get(`/cases/${randomUUID()}`);
const search = (person: Person) => () => person.post('/cases/search', { q: 'Abebe' });

const backends: [where: string, url: string | null][] = [['in the process', null]];
if (redisUrl) backends.push(['in Redis', redisUrl]);

describe.each(backends)('limits counted %s', (_, url) => {
  let strict: System;
  beforeAll(async () => {
    strict = await startBeside(patient, { limitFactor: 1, redisUrl: url, trustProxy: 1 });
  });
  afterAll(() => strict.stop());

  it('stop whoever opens case after case, found or not, and tell nothing but for how long', async () => {
    const nok = await strict.as('caseworker Border');
    expect(await statuses(60, openAnother(nok))).toEqual({ 404: 60 });
    const { status, body, headers } = await openAnother(nok)();
    expect([status, body['type']]).toEqual([429, '/problems/too-many-requests']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(3_000);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const { rows: lines } = await strict.sql.query(
      `select action, subject_id, subjects from audit_events where slug = 'too-many-requests' and actor_id = $1`,
      [strict.actorOf(nok).id],
    );
    expect(lines.slice(0, 1)).toEqual([{ action: 'case.read', subject_id: null, subjects: [] }]);
    expect((await nok.get('/cases')).status).toBe(200);
    expect((await openAnother(await strict.as('caseworker Safe'))()).status).toBe(404);
  });

  it('stop whoever searches for name after name', async () => {
    expect(await statuses(22, search(await strict.as('supervisor Border')))).toEqual({ 200: 20, 429: 2 });
  });

  it('do not stop a demo, where scripts try it out', async () => {
    const nok = await patient.as('caseworker Border');
    expect(await statuses(70, openAnother(nok))).toEqual({ 404: 70 });
    expect(await statuses(30, search(nok))).toEqual({ 200: 30 });
  });
});

describe('limits of an address', () => {
  let strict: System;
  beforeAll(async () => {
    strict = await startBeside(patient, { limitFactor: 1, trustProxy: 1 });
  });
  afterAll(() => strict.stop());

  it('know who calls by what the proxy wrote, not by what the caller wrote before it', async () => {
    const from = (address: string, said = '') =>
      strict.call('GET', '/auth/me', undefined, { 'x-forwarded-for': `${said}${address}` });
    const spoofed = await statuses(3_001, () => from('203.0.113.7', `${randomUUID()}, `));
    expect(spoofed).toEqual({ 401: 3_000, 429: 1 });
    expect((await from('203.0.113.7')).status).toBe(429);
    expect((await from('203.0.113.8')).status).toBe(401);
    expect((await strict.call('GET', '/api/health/live', undefined, { 'x-forwarded-for': '203.0.113.7' })).status).toBe(200); // prettier-ignore
  });
});

if (redisUrl)
  describe('limits in Redis', () => {
    it('count together what two servers are asked, under keys that name nobody', async () => {
      const [one, other] = await Promise.all([1, 2].map(() => startBeside(patient, { limitFactor: 1, redisUrl })));
      const vary = [await one!.as('caseworker Border', 1), await other!.as('caseworker Border', 1)] as const;
      expect(await statuses(40, openAnother(vary[0]))).toEqual({ 404: 40 });
      expect(await statuses(21, openAnother(vary[1]))).toEqual({ 404: 20, 429: 1 });
      const redis = new Redis(redisUrl);
      const keys = await redis.keys('homeward-limit:*');
      redis.disconnect();
      expect(keys.length).toBeGreaterThan(60);
      expect(keys.filter((key) => !/^homeward-limit:[a-z-]+:[\w-]{22}$/u.test(key))).toEqual([]);
      await Promise.all([one!.stop(), other!.stop()]);
    });

    it('are counted in the process while Redis does not answer', async () => {
      const alone = await startBeside(patient, { limitFactor: 1, redisUrl: 'redis://127.0.0.1:1' });
      const nok = await alone.as('supervisor Safe');
      expect(await statuses(21, search(nok))).toEqual({ 200: 20, 429: 1 });
      await alone.stop();
    });
  });
