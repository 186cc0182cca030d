import type { Socket } from 'node:net';
import { DataSource } from 'typeorm';
import { Desk, system as systemActor } from '#access';
import { poolOf, withRequest } from '#platform';
import { Pool, leftOn } from './pool.js';

let pool: Pool;
beforeAll(async () => {
  pool = await Pool.open();
});
afterAll(() => pool.system.stop());

describe('five connections for everybody', () => {
  it.each([
    ['nok', ['Berhan ET', 'Berhan CN'], ['Sawit']],
    ['safe', ['Sawit ET', 'Sawit CN'], ['Berhan']],
    ['selam', ['Berhan ET', 'Sawit ET'], ['Berhan CN', 'Sawit CN']],
    ['lin', ['Berhan CN', 'Sawit CN'], ['Berhan ET', 'Sawit ET']],
    ['ines', [], ['Berhan', 'Sawit']],
  ] as const)('show %s alone what is hers, and nothing else', (by, hers, others) => {
    const shown = pool.shown(by);
    expect(hers.filter((name) => !shown.includes(`"${name}"`))).toEqual([]);
    expect(others.filter((name) => shown.includes(name))).toEqual([]);
  });

  it('give nobody a row of another, and keep nothing of one for the next, also where one in a hundred fails midway', async () => {
    expect(await pool.ask(600)).toEqual([]);
  });

  it('give up one that lives and is not heard any more, and none besides', async () => {
    const desk = pool.system.app.get(Desk);
    const connections = poolOf(pool.system.app.get(DataSource));
    const clients = await Promise.all(Array.from({ length: 5 }, () => connections.connect()));
    const [deaf, ...busy] = clients as [(typeof clients)[number], ...typeof clients];
    const { stream } = (deaf as unknown as { connection: { stream: Socket } }).connection;
    const gone = new Promise((closed) => stream.once('close', closed));
    // The others are busy: whoever comes next is given this one.
    deaf.release();
    stream.pause();
    const time = { until: performance.now() + 100, late: false, keeping: false };
    const asked = withRequest({ requestId: 'silent', time }, () =>
      desk.do(systemActor('relay'), (work) => work.rows('select 1')),
    );
    try {
      await expect(asked).rejects.toThrow('The database did not answer');
      await gone;
    } finally {
      for (const client of busy) client.release();
    }
    expect(await desk.do(systemActor('relay'), (work) => work.rows('select 1 as one'))).toEqual([{ one: 1 }]);
  });

  it('would show what is left: a context that outlives its transaction is found, and so is what the next one sees by it', async () => {
    const { sql } = pool.system;
    const { rows } = await sql.query<{ def: string }>(
      `select pg_get_functiondef('sec.enter(text)'::regprocedure) as def`,
    );
    const planted = rows[0]!.def.replace(
      `perform set_config('homeward.actor', context, true);`,
      `if current_setting('homeward.actor', true) <> '' and current_setting('role') = 'homeward_' || split_part(current_setting('homeward.actor', true), '|', 1)
       then return; end if; perform set_config('homeward.actor', context, false);`,
    );
    expect(planted).not.toBe(rows[0]!.def);
    await sql.query(planted);
    const found = { left: 0, seen: 0 };
    // Who comes after whom on a connection is chance.
    for (let round = 0; round < 6 && !(found.left && found.seen); round++) {
      const faults = await pool.ask(200);
      found.left += faults.filter((fault) => fault.startsWith('left on a connection')).length;
      found.seen += faults.filter((fault) => /^(nok|safe|selam|lin) /.test(fault)).length;
    }
    expect({ left: found.left > 0, seen: found.seen > 0 }).toEqual({ left: true, seen: true });
    await sql.query(rows[0]!.def);
    expect((await leftOn(pool.system)).filter(Boolean).length).toBeGreaterThan(0);
  });
});
