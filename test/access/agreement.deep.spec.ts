import { startSystem } from '../support/system.js';
import { columnsAgainst, compare } from './readings.js';
import { aWorld, rawRows } from './world.js';

it.each([1, 2, 3, 4, 5, 6])(
  'all readings agree in a large world, seed %i',
  async (seed) => {
    const system = await startSystem();
    const actors = await aWorld(system, seed, 1000);
    const client = await system.sql.connect();
    // The system is at work, and ends referrals of whoever was excluded meanwhile. One snapshot, so that all readings
    // read the same; nobody else holds a case until then, since what is changed behind a snapshot cannot be changed.
    await client.query('begin isolation level repeatable read; lock table cases in exclusive mode');
    const raw = await rawRows(client);
    // The moment at which the database looks: that of its transaction. What ends between it and ours is no difference.
    const now = (await client.query<{ now: Date }>('select now() as now')).rows[0]!.now.getTime();
    const { compared, differences } = await compare({ system, client, actors, raw, now });
    await client.query('rollback');
    client.release();
    await system.stop();
    expect(differences).toEqual([]);
    expect(columnsAgainst(raw, now)).toEqual([]);
    expect(compared).toBeGreaterThan(300_000);
  },
  600_000,
);
