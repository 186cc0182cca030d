import { setTimeout as pause } from 'node:timers/promises';
import { becomeDue } from './load.mjs';

const secondsToWait = 400;

/**
 * How long after its time a reminder is in the hands of its channel, where so many come due at the same moment: from when
 * it was due until the work that told its people began to be kept.
 * @param {'redis' | 'postgres'} store where the queue is
 * @returns {Promise<{ store: string, reminders: number, p50: number, p99: number, last: number, within: number }>} seconds;
 * `within`: the share of them within a minute
 */
export async function timeliness(house, { store, reminders }) {
  const live = await house.open({ store });
  try {
    const { rows: cases } = await live.sql.query('select id from cases order by id');
    await becomeDue(
      live.sql,
      cases.map(({ id }) => id),
      reminders,
      0,
    );
    const until = Date.now() + secondsToWait * 1000;
    for (let left = 1; left > 0 && Date.now() < until; await pause(500)) {
      const { rows } = await live.sql.query(
        'select count(*)::int as left from reminders where fire_at <= now() and done_at is null and dropped_at is null',
      );
      left = rows[0].left;
    }
    const { rows } = await live.sql.query(`
      with told as (
        select extract(epoch from coalesce(r.done_at, r.dropped_at, 'infinity') - r.fire_at)::float8 as lag
        from reminders r join deadlines d on d.id = r.deadline_id where d.kind = 'other' and d.title is null
      )
      select count(*)::int as reminders, percentile_disc(0.5) within group (order by lag) as p50,
        percentile_disc(0.99) within group (order by lag) as p99, max(lag) as last,
        (count(*) filter (where lag <= 60))::float8 / count(*) as within from told`);
    return { store, ...rows[0] };
  } finally {
    await live.close();
  }
}
