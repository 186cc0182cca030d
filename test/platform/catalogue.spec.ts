import type pg from 'pg';
import { startSystem, type System } from '../support/system.js';
import { lints } from './catalogue.data.js';

let system: System;
let client: pg.PoolClient;
beforeAll(async () => {
  system = await startSystem({ role: 'api' });
  client = await system.sql.connect();
  await client.query('begin');
});
afterAll(async () => {
  await client.query('rollback');
  client.release();
  await system.stop();
});

const found = async (sql: string): Promise<string[]> =>
  (await client.query<{ name: string }>(`select distinct name from (${sql}) as found order by 1`)).rows.map(({ name }) => name); // prettier-ignore

describe('the catalogue says', () => {
  it.each(Object.entries(lints))('that %s', async (_, { find, plant }) => {
    expect(await found(find)).toEqual([]);
    // A search that finds nothing where there is something to find says nothing.
    await client.query('savepoint planted');
    await client.query(plant);
    const planted = await found(find);
    await client.query('rollback to savepoint planted');
    expect(planted).toHaveLength(1);
  });

  it('at least what 25 searches can tell', () => {
    expect(Object.keys(lints).length).toBeGreaterThanOrEqual(25);
  });
});
