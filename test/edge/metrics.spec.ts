import { Desk, system as as } from '#access';
import { sealLag, waiting } from '../../apps/api/src/metrics/metrics.queries.js';
import { aCase } from '../support/people.js';
import { startBeside, startSystem, type System } from '../support/system.js';

let system: System;
beforeAll(async () => {
  // Without a worker: what waits stays.
  system = await startSystem({ role: 'api' });
});
afterAll(() => system.stop());

const text = async (of = system, headers: Record<string, string> = {}) => {
  const { status, body, headers: heard } = await of.call('GET', '/api/metrics', undefined, headers);
  return { status, text: body as unknown as string, type: heard.get('content-type'), kept: heard.get('cache-control') };
};
const numberOf = (all: string, name: string) => Number(new RegExp(`^${name} (.+)$`, 'mu').exec(all)?.[1]);

describe('metrics', () => {
  it('tell what waits, what failed and for how long', async () => {
    const nok = await system.as('caseworker Border');
    const { id } = await aCase(nok, { person: { names: [{ full: 'Genet Haile' }] } });
    await nok.post(`/cases/${id}/deadlines`, { kind: 'other', title: 'Call her', dueAt: '2031-01-01T00:00:00Z' });
    await system.sql.query(`
      insert into outbox (id, kind, data, not_before) values (gen_random_uuid(), 'test.waits', '{}', now() - interval '100 s');
      insert into outbox (id, kind, data, dead_at) values (gen_random_uuid(), 'test.dead', '{}', now());
      insert into outbox (id, kind, data, handed_over_at) values (gen_random_uuid(), 'test.queued', '{}', now());
      update reminders set fire_at = now() - interval '50 s' where id = (select id from reminders order by id limit 1)`);
    const { status, text: all, type, kept } = await text();
    expect([status, type, kept]).toEqual([200, expect.stringContaining('text/plain; version=0.0.4'), 'no-store']);
    expect(numberOf(all, 'homeward_outbox_waiting')).toBeGreaterThan(0);
    expect(numberOf(all, 'homeward_outbox_failed')).toBe(1);
    expect(numberOf(all, 'homeward_queue_jobs')).toBe(1);
    expect(numberOf(all, 'homeward_outbox_oldest_seconds')).toBeGreaterThanOrEqual(100);
    expect(numberOf(all, 'homeward_reminders_due')).toBeGreaterThan(0);
    expect(numberOf(all, 'homeward_reminders_lag_seconds')).toBeGreaterThanOrEqual(50);
    expect(numberOf(all, 'homeward_audit_seal_lag_seconds')).toBeGreaterThan(0);
    expect(numberOf(all, 'homeward_database_connections\\{state="used"\\}')).toBeGreaterThanOrEqual(0);
    expect(all).toContain('process_resident_memory_bytes');
    expect(all).toContain('nodejs_eventloop_lag_seconds');
  });

  it('count answers by template of the route, and hold neither ids nor words of people', async () => {
    const nok = await system.as('caseworker Border');
    const { id } = await aCase(nok, { person: { names: [{ full: 'Genet Haile' }] } });
    await nok.get(`/cases/${id}`);
    await nok.get('/cases?hostCountry=TH');
    await nok.get('/Genet-Haile');
    await system.call('GET', '/api/v1/%zz');
    const { text: all } = await text();
    expect(all).toContain(
      'homeward_http_request_duration_seconds_count{method="GET",route="/api/v1/cases/:id",status="2xx"}',
    );
    expect(all).toContain('homeward_http_request_duration_seconds_count{method="GET",route="none",status="4xx"}');
    expect(all).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|Genet|hostCountry|@/u);
    for (const account of system.accounts) expect(all).not.toContain(account.organisation);
  });

  it('are for this machine alone, and not for whoever comes through a proxy on it', async () => {
    expect((await text()).status).toBe(200);
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])
      expect([header, (await text(system, { [header]: '203.0.113.9' })).status]).toEqual([header, 401]);
  });

  it('are for whoever has the token, where one is set', async () => {
    const guarded = await startBeside(system, { metricsToken: 'a-long-secret' });
    expect((await text(guarded)).status).toBe(401);
    expect((await text(guarded, { authorization: 'Bearer a-long-secre' })).status).toBe(401);
    expect((await text(guarded, { authorization: 'Bearer a-long-secret' })).status).toBe(200);
    await guarded.stop();
  });

  it('are counted without looking through what is done, by roles that may not read of people', async () => {
    await system.sql.query(`
      insert into outbox (id, kind, data, done_at) select gen_random_uuid(), 'test.done', '{}', now() from generate_series(1, 50000);
      with made as (insert into audit_events (id, xid, at, actor_id, actor_role, action, outcome)
        select gen_random_uuid(), n::text::xid8, now() - (50000 - n) * interval '1 hour', gen_random_uuid(), 'caseworker', 'case.read', 'done' from generate_series(1, 50000) n
          order by n returning id, xid)
      insert into audit_leaves (position, event_id, leaf) select xid::text::bigint + 1000000, id, '' from made`);
    await system.sql.query('vacuum analyze outbox, audit_events, audit_leaves');
    const desk = system.app.get(Desk);
    for (const [name, ask] of [
      ['relay', waiting],
      ['sealer', sealLag],
    ] as const) {
      const blocks = await desk.do(as(name), async (work) => {
        const asked: [string, readonly unknown[]][] = [];
        const listening = {
          require: () => undefined,
          rows: (sql: string, values: readonly unknown[] = []) => {
            asked.push([sql, values]);
            return work.rows(sql, values);
          },
        };
        await ask(listening as never);
        let read = 0;
        for (const [sql, values] of asked) {
          const [plan] = await work.rows<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
            `explain (analyze, buffers, format json) ${sql}`,
            values,
          );
          const { Plan } = plan!['QUERY PLAN'][0];
          read += Plan['Shared Hit Blocks']! + Plan['Shared Read Blocks']!;
        }
        return read;
      });
      expect([name, blocks < 200 ? 'few pages' : `${blocks} pages`]).toEqual([name, 'few pages']);
      for (const [table, column] of [
        ['people', 'identity'],
        ['users', 'profile'],
        ['consents', 'id'],
      ] as const)
        await expect(
          desk.do(as(name), (work) => work.rows(`select ${column} from ${table} limit 1`)),
        ).rejects.toMatchObject({
          code: '42501',
        });
    }
  });
});
