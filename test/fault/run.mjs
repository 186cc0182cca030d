import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../apps/cli/prepare/index.mjs';
import { check } from './checker.mjs';
import { aHouse } from './house/house.mjs';
import { kinds } from './kinds.data.mjs';
import { becomeDue, load } from './load.mjs';
import { planted } from './planted.data.mjs';
import { drawFrom } from './seed.mjs';
import { settle, wellAgain } from './settle.mjs';
import { timeliness } from './timely.mjs';

const { values } = parseArgs({
  options: {
    share: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    patient: { type: 'boolean', default: false },
    only: { type: 'string' },
    runs: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    notifications: { type: 'string' },
    reminders: { type: 'string' },
    timely: { type: 'boolean', default: false },
  },
});
const isShort = values.share || values.short;
const size = {
  notifications: Number(values.notifications ?? (isShort ? 10 : 2_000)),
  reminders: Number(values.reminders ?? (isShort ? 40 : 10_000)),
  seconds: isShort ? 2 : 20,
};
const seed = Number(values.seed);
const asked = values.only?.split(',');
const named = kinds.filter(
  ({ kind, name, share }) =>
    (!values.share || share) && (!asked || asked.some((word) => word === kind || word === name)),
);
const unknown = asked?.filter((word) => !kinds.some(({ kind, name }) => word === kind || word === name)) ?? [];
if (unknown.length) {
  process.stderr.write(
    `No such fault: ${unknown.join(', ')}. There are ${[...new Set(kinds.map(({ kind }) => kind))].join(', ')}\n`,
  );
  process.exit(2);
}
const wanted = named.filter(({ needs }) => needs?.() ?? true);
// A short share takes another order each time: where the machine is slow and time runs out, others are left out than last time.
const mostInShare = 6;
const chosen = values.share ? inOrderOf(wanted, drawFrom(`order ${seed}`)).slice(0, mostInShare) : wanted;
const secondsToBegin = values.share ? 40 : Infinity;
const say = (line) => process.stdout.write(`${line}\n`);

/**
 * `npm run test:fault`: every fault of the list, under load, each followed by the same check. `--share`: the short run that
 * is part of `npm test`; `--short`: every fault for a moment. `--only F-4,F-10`, `--runs 3`, `--seed 7` (repeats a run), `--notifications`, `--reminders`;
 * `--timely`: how late many reminders are, and nothing else; `--patient`: waits out every minute, instead of telling the database that it went by.
 */
async function run() {
  buildIfStale();
  const folder = mkdtempSync(join(process.env.HOMEWARD_TEST_FOLDER ?? tmpdir(), 'homeward-fault-'));
  const house = await aHouse(folder);
  try {
    const times = Number(values.runs);
    // In a short run all share one house; in a whole one each has a copy of its own.
    const slices = isShort ? chosen.length * times + 1 : 1;
    await house.prepare(values.timely ? 100 : size.notifications * slices);
    if (values.timely) return (await inTime(house)) ? 0 : 1;
    const table = [];
    const leftOut = [];
    const isLate = () => performance.now() > secondsToBegin * 1000;
    // What judges is looked at first: what it says of the others counts only then.
    const controls = [];
    for (const one of controlsToRun()) controls.push(await control(house, one));
    for (let n = 0; n < times; n++)
      for (const one of chosen) {
        if (isLate() && table.length > 0) leftOut.push(one);
        else table.push(await suffer(house, one, seed + n));
      }
    await closeShared();
    const isTimely = isShort || asked || (await inTime(house));
    for (const one of named)
      if (!wanted.includes(one)) say(`left out, since nobody here may mount a disk: ${one.kind} ${one.name}`);
    for (const { kind, name } of leftOut) say(`left out, since its time was up: ${kind} ${name}`);
    return report(table, controls) || (isTimely ? 0 : 1);
  } finally {
    await closeShared();
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

let shared = null;
async function closeShared() {
  await shared?.close();
  shared = null;
}

/** One fault, on a house under load. */
async function suffer(house, { kind, name, set, isCertain, inject }, seed) {
  const random = drawFrom(`${kind} ${name} ${seed}`);
  const long = (seconds) => (isShort ? Math.min(seconds, 1.5) : seconds);
  const live = isShort && !set ? (shared ??= await house.open({})) : await house.open(set ?? {});
  const row = { kind, name, seed };
  try {
    await Promise.all(live.all.map((one) => one.ready()));
    const cases = await someCases(live, size.notifications);
    house.mail.received.length = house.hook.received.length = 0;
    for (const one of live.all) one.base = one.holds()?.files;
    const due = await becomeDue(live.sql, cases, size.reminders, size.seconds);
    const begun = Date.now();
    let healedAt = 0;
    const fault = inject(live, { random, long }).finally(() => {
      house.heal();
      healedAt = Date.now();
    });
    const asking = load(live, { cases, due, random });
    // Both are waited for, so that neither goes on when the other failed.
    const [done, made] = await Promise.allSettled([asking, fault]);
    if (made.status === 'rejected') throw made.reason;
    if (done.status === 'rejected') throw done.reason;
    row.well = await wellAgain(live, healedAt);
    await settle(live, { patient: values.patient, seconds: isShort ? 40 : 900 });
    const verdict = await check(live, done.value);
    // Only where an outcome could have been left unknown may anything be handed over again.
    if (isCertain && verdict.repeated)
      verdict.doubled.push(`${verdict.repeated} handed over again, though all outcomes were known`);
    Object.assign(row, verdict, {
      unanswered: done.value.writer.unanswered + done.value.writer.refused,
      slowest: Math.max(...done.value.writer.answers),
      took: (Date.now() - begun) / 1000,
    });
  } catch (error) {
    Object.assign(row, { messages: 0, lost: [], doubled: [], leaked: [], repeated: 0, broken: [error.message] });
  } finally {
    if (live !== shared) await live.close();
  }
  tell(row);
  // What a fault left behind is not the next one's affair.
  if (isShort && live === shared && isRed(row)) await closeShared();
  return row;
}

/** All reminders due at once, on each of the stores that a queue may have. The promise is of Redis. */
async function inTime(house) {
  const lags = [];
  for (const store of ['redis', 'postgres']) {
    const lag = await timeliness(house, { store, reminders: size.reminders });
    lags.push(lag);
    say(
      `${lag.reminders} reminders due at once, queue in ${store}: half told after ${lag.p50.toFixed(1)} s, 99 % after ${lag.p99.toFixed(1)} s, the last after ${lag.last.toFixed(1)} s; ${(100 * lag.within).toFixed(1)} % within a minute`,
    );
  }
  return lags[0].within >= 0.99;
}

/** The same, with one guard taken out: whoever judges must see it. */
async function control(house, { name, fault: under, sees }) {
  const random = drawFrom(`${name} ${seed}`);
  const { inject } = kinds.find((one) => one.name === under);
  const live = await house.open({ without: name });
  try {
    const cases = await someCases(live, Math.min(40, size.notifications));
    house.mail.received.length = house.hook.received.length = 0;
    const due = await becomeDue(live.sql, cases, Math.min(200, size.reminders), size.seconds);
    const fault = inject(live, { random, long: () => 1.5 }).finally(() => house.heal());
    const [done] = await Promise.all([load(live, { shareOfNoes: 0.9, cases, due, random }), fault]);
    await settle(live, { patient: false, seconds: sees === 'lost' ? 6 : 20 }).catch(() => undefined);
    const verdict = await check(live, done);
    return { name, sees, isFound: verdict[sees].length > 0, first: verdict[sees][0] };
  } finally {
    await live.close();
  }
}

const taken = new Map();
async function someCases(live, most) {
  const from = taken.get(live.name) ?? 0;
  taken.set(live.name, from + most);
  const { rows } = await live.sql.query('select id from cases order by id offset $1 limit $2', [from, most]);
  return rows.map(({ id }) => id);
}

/** A short share takes one of them, another each time. */
function controlsToRun() {
  if (asked) return [];
  return values.share ? [planted[seed % planted.length]] : planted;
}

function inOrderOf(list, random) {
  return list
    .map((one) => ({ one, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

const isRed = (row) => [row.lost, row.doubled, row.leaked, row.broken].some((found) => found.length > 0);

function tell(row) {
  const times = `${(row.took ?? 0).toFixed(0)} s, well after ${((row.well ?? 0) / 1000).toFixed(1)} s`;
  say(`${isRed(row) ? '✗' : '✓'} ${row.kind} ${row.name} (seed ${row.seed}, ${times})`);
  for (const what of ['lost', 'doubled', 'leaked', 'broken'])
    for (const one of row[what].slice(0, 8)) say(`    ${what}: ${one}`);
}

const columns = {
  kind: ['fault', 5, (row) => row.kind],
  name: ['', 62, (row) => row.name],
  seed: ['seed', 7, (row) => row.seed],
  messages: ['messages', 8, (row) => row.messages],
  lost: ['lost', 5, (row) => row.lost.length],
  doubled: ['doubled', 7, (row) => row.doubled.length],
  leaked: ['leaked', 6, (row) => row.leaked.length],
  repeated: ['repeated', 8, (row) => row.repeated],
  unanswered: ['asked again', 11, (row) => row.unanswered ?? '-'],
  slowest: ['slowest s', 9, (row) => (row.slowest === undefined ? '-' : (row.slowest / 1000).toFixed(1))],
  well: ['well after s', 12, (row) => (row.well === undefined ? '-' : (row.well / 1000).toFixed(1))],
  broken: ['broken', 6, (row) => row.broken.length],
};

function report(table, controls) {
  const line = (cells) =>
    cells.map(([text, width], n) => (n < 2 ? String(text).padEnd(width) : String(text).padStart(width))).join(' ');
  say('');
  say(line(Object.values(columns).map(([title, width]) => [title, width])));
  for (const row of table) say(line(Object.values(columns).map(([, width, of]) => [of(row), width])));
  for (const { name, sees, isFound, first } of controls)
    say(`${isFound ? 'found' : 'NOT FOUND'}, as it must be ${sees}: ${name}${isFound ? ` (${first})` : ''}`);
  const sum = (what) => table.reduce((total, row) => total + row[what].length, 0);
  const all = (what) => table.reduce((total, row) => total + row[what], 0);
  const broken = sum('broken');
  if (broken) say(`broken ${broken}`);
  say(
    `faults ${new Set(table.map((row) => row.kind)).size} runs ${table.length} messages ${all('messages')} lost ${sum('lost')} doubled ${sum('doubled')} leaked ${sum('leaked')} repeated ${all('repeated')}`,
  );
  return table.some(isRed) || controls.some(({ isFound }) => !isFound) || table.length === 0 ? 1 : 0;
}

// Each process that we start ends with us.
process.setMaxListeners(200);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
await pause(0);
process.exit(await run());
