import { Pool } from './pool.js';

it('five connections give nobody a row of another in 3,000 requests, thirty of which fail midway', async () => {
  const pool = await Pool.open();
  const faults: string[] = [];
  // Every connection is looked at six times on the way.
  for (let part = 0; part < 6; part++) faults.push(...(await pool.ask(500)));
  await pool.system.stop();
  expect(faults).toEqual([]);
}, 300_000);
