import { eventually, startSystem } from '../support/system.js';
import { startWorker } from '../support/worker.js';

const people = 10_000;
/** Of the whole process that makes cases of the rows, with all that is loaded. */
const mostMegabytes = 300;

it(`a list of ${people} people becomes cases within ${mostMegabytes} MB`, async () => {
  const system = await startSystem({ role: 'api' });
  const worker = await startWorker(system);
  try {
    const nok = await system.as('caseworker Border');
    const headings = 'full_name,sex,nationality,rescue_date,rescue_method,rescue_country,host_country,external_id';
    const lines = Array.from({ length: people }, (_, n) => `Many ${n},female,ET,2025-02-12,raid,MM,TH,many-${n}`);
    const form = new FormData();
    form.append('format', 'intake_csv');
    form.append('file', new Blob([[headings, ...lines].join('\n')]), 'list.csv');
    const headers = { authorization: `Bearer ${nok.token}` };
    const sent = await fetch(`${system.url}/api/v1/imports`, { method: 'POST', body: form, headers });
    const { id } = (await sent.json()) as { id: string };
    await nok.post(`/imports/${id}/commit`);
    let most = 0;
    const done = await eventually(
      async () => {
        most = Math.max(most, worker.megabytes());
        const { rows } = await system.sql.query<object>('select status, created from imports where id = $1', [id]);
        return rows[0];
      },
      (row) => (row as { status: string }).status === 'committed',
      600,
    );
    expect(done).toEqual({ status: 'committed', created: people });
    expect(most).toBeLessThan(mostMegabytes);
  } finally {
    await worker.kill();
    await system.stop();
  }
}, 660_000);
