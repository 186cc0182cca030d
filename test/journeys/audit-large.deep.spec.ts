import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Desk, readCheckpoints, Sealer, verifyRecord } from '#access';
import { Clock, openSource } from '#platform';
import { startSystem, type System } from '../support/system.js';

import.meta.jest.setTimeout(1_200_000);

const lines = 1_000_000;

const perSecond = (since: number) => Math.round((lines * 1000) / (Date.now() - since));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are in use, and not only kept: how much garbage lies about is told by how busy the machine is. */
function alive(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Seconds that the first and the last twenty full batches took. */
async function paceOf({ sql }: System): Promise<{ first: number; last: number }> {
  const { rows } = await sql.query<{ at: string }>(
    'select at from audit_checkpoints where size - first = 4999 order by number',
  );
  const at = rows.map((row) => Date.parse(row.at) / 1000);
  return { first: at[20]! - at[0]!, last: at.at(-1)! - at.at(-21)! };
}

it('a record of a million lines, all of one transaction, is sealed at an even pace and verified in under a minute and bounded memory, and what was done to one is named', async () => {
  const system = await startSystem();
  await system.app.close();
  const source = await openSource(system.config.databaseUrl, []).initialize();
  const desk = new Desk(source, system.vault, new Clock(), system.config);
  // In one transaction: whatever the sealer did again for each batch of it, it would do two hundred times.
  await system.sql.query(
    `with made as (
       insert into audit_events (id, at, actor_id, actor_role, organisation_id, session_id, request_id, action, subject_id, outcome, subjects)
       select uuidv7(), now(), md5((n % 300)::text)::uuid, 'caseworker', md5('o')::uuid, md5((n % 900)::text)::uuid,
         md5(n::text), 'case.read', md5((n % 90000)::text)::uuid, 'done', array[md5((n % 90000)::text)::uuid]
       from generate_series(1, $1::int) n returning id, subjects
     ) insert into audit_subjects (case_id, event_id) select subjects[1], id from made`,
    [lines],
  );
  await system.sql.query('analyze audit_events, audit_subjects');
  const sealer = new Sealer(desk, system.vault, new Clock(), system.config);
  const sealing = Date.now();
  await sealer.seal();
  const pace = await paceOf(system);
  process.stdout.write(`sealed: ${perSecond(sealing)} lines a second, ${JSON.stringify(pace)}\n`);
  expect(pace.last / pace.first).toBeLessThan(3);
  await system.sql.query('analyze audit_leaves');
  const anchors = await readCheckpoints(system.config.checkpointFile);
  const timed = async (kept = anchors) => {
    const [before, begun, cpu] = [alive(), Date.now(), process.cpuUsage()];
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, alive())), 3_000);
    const verdict = await verifyRecord(desk, system.vault, kept);
    clearInterval(watch);
    const { user, system: kernel } = process.cpuUsage(cpu);
    const [seconds, ours] = [(Date.now() - begun) / 1000, (user + kernel) / 1e6];
    return { verdict, seconds, ours, grewBy: Math.round((most - before) / 1e6) };
  };

  const whole = await timed();
  process.stdout.write(`verified: ${Math.round(lines / whole.seconds)} lines a second, ${JSON.stringify(whole)}\n`);
  expect(whole.verdict).toMatchObject({ ok: true });
  expect((whole.verdict as { events: number }).events).toBeGreaterThanOrEqual(lines);
  // Where others work on the machine too, the clock tells of them: then what this process needed counts, twice, as the
  // database does as much for it at the same time.
  expect(Math.min(whole.seconds, 2 * whole.ours)).toBeLessThan(60);
  expect(whole.grewBy).toBeLessThan(100);

  const position = lines * 0.9 + 1;
  const { rows } = await system.sql.query<{ id: string }>(
    'select event_id as id from audit_leaves where position = $1',
    [position],
  );
  const eventId = rows[0]!.id;
  await system.sql.query(`update audit_events set action = 'case.list' where id = '${eventId}'`);
  expect((await timed()).verdict).toMatchObject({ ok: false, kind: 'altered', position, eventId });
  await system.sql.query(
    `update audit_events set action = 'case.read' where id = '${eventId}'; delete from audit_leaves where position = ${position};
     delete from audit_subjects where event_id = '${eventId}'; delete from audit_events where id = '${eventId}'`,
  );
  const removed = await timed();
  process.stdout.write(`removed: ${JSON.stringify(removed)}\n`);
  expect(removed.verdict).toMatchObject({ ok: false, kind: 'missing', position, eventId });
  await source.destroy();
  await system.sql.end();
});
