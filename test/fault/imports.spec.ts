import { eventually, startSystem, type System } from '../support/system.js';
import { startWorker } from '../support/worker.js';

const people = 600;
/** Of the whole process that makes cases of the rows, with all that is loaded. */
const mostMegabytes = 300;

describe('a long list whose worker is killed while its rows become cases', () => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem({ role: 'api' });
  });
  afterAll(() => system.stop());

  it('goes on where it stopped: each row is one case, and none is two', async () => {
    const nok = await system.as('caseworker Border');
    const headings = 'full_name,sex,nationality,rescue_date,rescue_method,rescue_country,host_country,external_id';
    const lines = Array.from({ length: people }, (_, n) => `Killed ${n},female,ET,2025-02-12,raid,MM,TH,killed-${n}`);
    const form = new FormData();
    form.append('format', 'intake_csv');
    form.append('file', new Blob([[headings, ...lines].join('\n')]), 'list.csv');
    const sent = await fetch(`${system.url}/api/v1/imports`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bearer ${nok.token}` },
    });
    const { id } = (await sent.json()) as { id: string };
    const before = await counted(system, id);
    expect((await nok.post(`/imports/${id}/commit`)).status).toBe(202);
    for (const [at, worker] of [[1, await startWorker(system)] as const, [300, null] as const]) {
      const one = worker ?? (await startWorker(system));
      try {
        await eventually(
          () => counted(system, id),
          ({ created }) => created >= at,
          30,
        );
      } finally {
        await one.kill();
      }
      const broken = await counted(system, id);
      expect(broken).toMatchObject({ status: 'committing', cases: before.cases + broken.created });
      expect(broken.created + broken.left).toBe(people);
      // As if the minute had gone by after which what was handed over counts as lost.
      await system.sql.query(
        `update outbox set handed_over_at = now() - interval '2 minutes' where handed_over_at is not null and done_at is null`,
      );
    }
    const last = await startWorker(system);
    let most = 0;
    const done = eventually(
      () => {
        most = Math.max(most, last.megabytes());
        return counted(system, id);
      },
      ({ status }) => status === 'committed',
      60,
    );
    try {
      await done;
    } finally {
      await last.kill();
    }
    expect(await done).toEqual({
      status: 'committed',
      created: people,
      skipped: 0,
      left: 0,
      cases: before.cases + people,
      rows: people,
    });
    expect(most).toBeGreaterThan(50);
    expect(most).toBeLessThan(mostMegabytes);
  }, 120_000);
});

interface Counted {
  status: string;
  created: number;
  skipped: number;
  left: number;
  cases: number;
  rows: number;
}
/** How far a list is, counted behind the walls. */
async function counted(system: System, id: string): Promise<Counted> {
  const { rows } = await system.sql.query<Counted>(
    `select status, created, skipped,
       (select count(*)::int from import_rows where import_id = i.id) as left,
       (select count(*)::int from cases) as cases,
       (select count(distinct intake_mac)::int from cases) as rows
     from imports i where id = $1`,
    [id],
  );
  return rows[0]!;
}
