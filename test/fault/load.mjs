import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { canary, yes } from './house/house.mjs';

const atOnce = 8;

/**
 * What is asked of the house while a fault befalls it: a notification for each case, of which some say no before it is sent
 * and some after; reminders that come due meanwhile, some of a deadline that was handled before; and somebody of another
 * organisation, who must see nothing.
 * @param {object} options
 * @param {string[]} options.cases
 * @param {string[]} options.due deadlines with a reminder each, as `becomeDue` made them
 * @param {() => number} options.random
 * @returns what was acknowledged, to be held against what is there afterwards
 */
export async function load(live, { cases, due, random, shareOfNoes = 0.2 }) {
  const [writer, stranger] = [live.caller('caseworker', 'Border'), live.caller('caseworker', 'Safe')];
  const asked = new Map();
  const noes = new Map();
  let isOver = false;

  const askFor = async (caseId) => {
    const says = random() < shareOfNoes ? 'no' : 'nothing';
    const before = says === 'no' && random() < 0.3;
    const ask = async () => {
      const answer = await writer.send('POST', `/cases/${caseId}/consular-notifications`, {}, randomUUID());
      if (answer.status === 202) asked.set(caseId, answer.body.id);
      else if (answer.status !== 409) throw new Error(`Asked, and answered ${answer.status}: ${answer.text}`);
    };
    const sayNo = async () => {
      const answer = await writer.send(
        'POST',
        `/cases/${caseId}/consents`,
        { ...yes, decision: 'withdrawn' },
        randomUUID(),
      );
      if (answer.status !== 201) throw new Error(`She said no, and was answered ${answer.status}: ${answer.text}`);
      noes.set(caseId, Date.now());
    };
    if (says === 'nothing') return ask();
    if (before) return Promise.all([ask(), sayNo()]);
    await ask();
    await pause(random() * 400);
    return sayNo();
  };

  const queue = [...cases];
  const writers = Array.from({ length: atOnce }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) await askFor(next);
  });
  const watching = (async () => {
    while (!isOver) {
      const id = cases[Math.floor(random() * cases.length)];
      for (const path of [`/cases/${id}`, '/cases?limit=100', `/cases/${id}/consular-notifications`]) {
        const answer = await stranger.try('GET', path).catch(() => null);
        if (answer && (answer.text.includes(canary) || answer.text.includes(id))) stranger.told.leaked++;
      }
      await pause(100);
    }
  })();
  await Promise.all(writers).finally(() => (isOver = true));
  await watching;
  writer.close();
  stranger.close();
  return { cases, asked, noes, due, writer: writer.told, stranger: stranger.told };
}

/** Deadlines on these cases, each with a reminder. One in ten was handled before it came due: nobody is reminded of it. */
export async function becomeDue(sql, cases, reminders, seconds) {
  const { rows } = await sql.query(
    `with drawn as (
       select uuidv7() as id, ($1::uuid[])[1 + n % cardinality($1::uuid[])] as case_id, n % 10 = 0 as handled,
         clock_timestamp() + make_interval(secs => $3::float8 * n / $2) as fire_at from generate_series(1, $2) as n
     ), opened as (
       insert into deadlines (id, case_id, organisation_id, kind, party, due_at, assignee_id, state, closed_at)
       select d.id, c.id, c.organisation_id, 'other', 'caseworker', now() + interval '1 day', c.assignee_id,
         case when d.handled then 'done' else 'open' end, case when d.handled then now() end
       from drawn d join cases c on c.id = d.case_id returning id
     )
     insert into reminders (id, deadline_id, case_id, kind, fire_at)
     select uuidv7(), d.id, d.case_id, 'remind', d.fire_at from drawn d join opened o on o.id = d.id
     returning id, deadline_id as deadline`,
    [cases, reminders, seconds],
  );
  return rows.map((row) => row.deadline);
}
