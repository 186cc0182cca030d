import { setTimeout as pause } from 'node:timers/promises';

const secondsToBeWell = 60;
// What nobody can handle ends dead, and is left so.
const poison = `coalesce(dedupe_key, '') like 'poison:%'`;

/** I7: without a human. @returns milliseconds from when the fault was over until API, database and queue answered */
export async function wellAgain({ api, workers }, since) {
  await Promise.all(workers.map((one) => one.ready()));
  for (;;) {
    const answer = await fetch(`${api.url}/api/health/ready`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
    if (answer?.status === 200) return Date.now() - since;
    if (Date.now() - since > secondsToBeWell * 1000) throw new Error(`not well again after ${secondsToBeWell} s`);
    await pause(100);
  }
}

/**
 * Until nothing waits. Minutes are told to the database instead of waited out: what was handed over and not done counts as
 * lost, also what is just being done; what failed is tried again; what is dead an administrator tries again.
 */
export async function settle(live, { patient, seconds }) {
  const administrator = live.caller('administrator');
  const until = Date.now() + seconds * 1000;
  try {
    for (let round = 0; ; round++) {
      const left = await stateOf(live);
      if (left.undone === 0 && left.due === 0 && left.gathered === 0 && left.poison === 0) return;
      if (Date.now() > until)
        throw new Error(
          `after ${seconds} s still undone: ${JSON.stringify(left)}; workers said ${live.workers.map((one) => one.said.slice(-300))}`,
        );
      if (!patient) await aMinuteLater(live, round);
      for (const id of left.dead) await administrator.send('POST', `/outbox/${id}/retry`);
      await pause(300);
    }
  } finally {
    administrator.close();
  }
}

async function stateOf({ sql }) {
  const { rows } = await sql.query(`select
    (select count(*)::int from outbox where done_at is null and not ${poison}) as undone,
    (select count(*)::int from outbox where dead_at is null and done_at is null and ${poison}) as poison,
    (select count(*)::int from reminders where fire_at <= now() and done_at is null and dropped_at is null) as due,
    (select count(*)::int from digests where leaves_at < now() + interval '1 minute' and sent_at is null) as gathered,
    array(select id from outbox where dead_at is not null and not ${poison} limit 500) as dead`);
  return rows[0];
}

async function aMinuteLater({ sql }, round) {
  await sql.query(
    `update outbox set not_before = now() where id in (select id from outbox
       where done_at is null and dead_at is null and last_error is not null and not_before > now() for update skip locked)`,
  );
  if (round % 10 === 0)
    await sql.query(
      `update outbox set handed_over_at = now() - interval '2 minutes' where id in (select id from outbox
         where done_at is null and dead_at is null and handed_over_at is not null for update skip locked)`,
    );
}
