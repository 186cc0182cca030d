import pg from 'pg';
import { problemOf } from './error-problem.js';

describe('What was thrown', () => {
  it('by a connection that is lost is told as being busy, and so is what was asked of it after', async () => {
    const client = new pg.Client({ host: '127.0.0.1', port: 1 });
    client.on('error', () => undefined);
    const lost: unknown = await client.connect().catch((error: unknown) => error);
    const asked = (): Promise<unknown> => client.query('select 1').catch((error: unknown) => error);
    const after = await asked();
    void client.end().catch(() => undefined);
    const broken = new Error('Client has encountered a connection error and is not queryable');
    for (const error of [lost, after, await asked(), broken])
      expect(problemOf(error)).toMatchObject({ status: 503, slug: 'unavailable', retryAfter: 1 });
  });

  it('by a database that ends the connection for a reason of its own is told as being busy, by one that does not as a defect', () => {
    const said = (severity: string) =>
      Object.assign(new Error('could not write init file'), { code: 'XX000', severity });
    expect([said('FATAL'), said('ERROR')].map((error) => problemOf(error).status)).toEqual([503, 500]);
  });

  it('by nobody foreseen is a defect, and says nothing of what it was', () => {
    const problem = problemOf(new Error('Abeba Tesfaye'));
    expect([problem.status, problem.message]).toEqual([500, expect.not.stringContaining('Abeba')]);
  });
});
