import { canary } from './house/house.mjs';

const mostMegabytes = 450;
const mostNewFiles = 60;

/**
 * The one judge of every run. Holds what was acknowledged and what arrived against what the database says, and says:
 * - lost (I1, I2): acknowledged or due, and had no effect
 * - doubled (I2, I3): had its effect more than once; a second key, id or receipt of another identity counts
 * - leaked (I4, I6): left after a no was acknowledged, was shown to somebody who may not see the case, or carries a name
 * - repeated: a mail or a call whose outcome a fault left unknown, handed over again under the same id
 * - broken (I5, I7, I8): sentences about the record, health, memory and handles
 * @param {object} live
 * @param {Awaited<ReturnType<import('./load.mjs').load>>} done
 */
export async function check(live, done) {
  const seen = await lookAt(live, done.cases);
  const verdict = { messages: 0, lost: [], doubled: [], leaked: [], repeated: 0, broken: [] };
  const judge = {
    /** One message that must have had its effect exactly once. */
    once: (what, id, times) => {
      verdict.messages++;
      if (times < 1) verdict.lost.push(`${what} ${id}`);
      if (times > 1) verdict.doubled.push(`${what} ${id}: ${times} times`);
    },
    never: (what, id, times) => times > 0 && verdict.leaked.push(`${what} ${id}`),
  };
  notificationsWere(judge, seen, done);
  remindersWere(judge, seen, done);
  verdict.repeated += sinkWas(judge, verdict, seen, done);
  verdict.leaked.push(...(await names(live)));
  if (done.stranger.leaked) verdict.leaked.push(`a stranger was shown something ${done.stranger.leaked} times`);
  verdict.broken.push(...(await standing(live, seen)));
  return verdict;
}

function notificationsWere(judge, seen, { asked, noes }) {
  for (const [caseId, id] of asked) {
    const rows = seen.notifications.filter((row) => row.case_id === caseId);
    judge.once('notification', id, rows.length);
    const row = rows.find((one) => one.id === id);
    if (!row) continue;
    const inboxes = (kind) => seen.inbox.filter((one) => one.subject_id === id && one.kind === kind);
    const mails = (template) => seen.mails.filter((one) => one.case_id === caseId && one.template === template);
    const calls = (event) => seen.calls.filter((one) => one.subject === id && one.event === event);
    const wasTold = row.sent_at !== null;
    if (wasTold) {
      judge.once('inbox of', id, inboxes('notification_received').length / seen.officers);
      judge.once('mail of', id, mails('consular_notification').length);
      judge.once('call of', id, calls('notification.received').length);
    } else {
      judge.never('told, though never sent', id, inboxes('notification_received').length);
      if (!noes.has(caseId)) judge.once('sending of', id, 0);
    }
    if (noes.has(caseId) && wasTold) {
      judge.once('recall in the inbox of', id, inboxes('recall').length / seen.officers);
      // A mail that was still waiting is kept back, and needs no recall.
      const hasArrived = (mail) => seen.mailSink.some(({ messageId }) => messageId.includes(mail.id));
      if (mails('consular_notification').some((mail) => mail.state === 'sent' || hasArrived(mail)))
        judge.once('recall by mail of', id, mails('recall').length);
      judge.once('recall by call of', id, calls('notification.recalled').length);
    }
    const mustBe = noes.has(caseId) ? 'cancelled' : 'sent';
    if (row.status !== mustBe) judge.once(`${mustBe} state of`, id, 0);
  }
}

function remindersWere(judge, seen, { due }) {
  const ours = new Set(due);
  for (const row of seen.reminders) {
    const kind = row.kind === 'remind' ? 'deadline.reminder' : 'deadline.escalation';
    const told = seen.inbox.filter((one) => one.kind === kind && one.subject_id === row.deadline_id);
    if (!ours.has(row.deadline_id)) {
      judge.once('reminder', row.id, Number(Boolean(row.done_at)) + Number(Boolean(row.dropped_at)));
    } else if (row.handled) {
      judge.never('reminder of a handled deadline', row.id, told.length);
      judge.once('dropping of', row.id, Number(Boolean(row.dropped_at)));
    } else {
      judge.once('reminder', row.id, told.length);
      judge.once('record of the reminder', row.id, seen.fired.get(row.deadline_id) ?? 0);
    }
  }
}

/** What the mail server and the endpoint had, by identity. @returns how many were handed over again */
function sinkWas(judge, verdict, seen, { cases, noes }) {
  let repeated = 0;
  const of = new Set(cases);
  const each = (received, idOf, known, about) => {
    const times = new Map();
    for (const one of received) {
      const id = idOf(one);
      const entry = known.get(id);
      if (!entry) verdict.doubled.push(`${about} ${id} that nobody wrote`);
      // Of another run on this house, and judged there.
      if (!entry || !of.has(entry.case_id)) continue;
      times.set(id, (times.get(id) ?? 0) + 1);
      const no = noes.get(entry.case_id);
      if (no && one.at > no && !entry.anyway) verdict.leaked.push(`${about} ${id} left after a no`);
    }
    for (const [id, entry] of known)
      if (of.has(entry.case_id) && entry.gone)
        judge.once(`${about} at its receiver`, id, Math.min(1, times.get(id) ?? 0));
    for (const count of times.values()) repeated += count - 1;
  };
  each(
    seen.mailSink,
    ({ messageId }) => /[0-9a-f-]{36}/u.exec(messageId)?.[0],
    new Map(
      seen.mails.map((one) => [
        one.id,
        { ...one, gone: one.state === 'sent', anyway: one.template !== 'consular_notification' },
      ]),
    ),
    'mail',
  );
  each(
    seen.hookSink,
    ({ delivery }) => delivery,
    // A call that was kept back because of a no is done as well, and nobody can tell it from one that left.
    new Map(
      seen.calls.map((one) => [
        one.delivery,
        { ...one, gone: one.done && !noes.has(one.case_id), anyway: one.event !== 'notification.received' },
      ]),
    ),
    'call',
  );
  return repeated;
}

async function lookAt({ sql, house }, cases) {
  const rows = async (text) => (await sql.query(text, [cases])).rows;
  const [notifications, inbox, mails, calls, reminders, fired, officers] = await Promise.all([
    rows('select id, case_id, status, sent_at from consular_notifications where case_id = any($1)'),
    rows('select kind, subject_id, user_id from notifications where case_id = any($1)'),
    sql.query('select id, case_id, template, state from mails').then((all) => all.rows),
    sql
      .query(
        `select id, data->>'caseId' as case_id, data->>'subjectId' as subject, data->>'event' as event,
         data->>'deliveryId' as delivery, done_at is not null as done from outbox
         where kind = 'webhook.call' and data ? 'deliveryId'`,
      )
      .then((all) => all.rows),
    rows(`select r.*, d.state <> 'open' as handled from reminders r join deadlines d on d.id = r.deadline_id
       where r.case_id = any($1) and r.handed_over_at is not null`),
    rows(`select e.subject_id, count(*)::int as times from audit_events e join audit_subjects s on s.event_id = e.id
       where s.case_id = any($1) and e.action = 'reminder.fire' and e.outcome = 'done' group by 1`),
    sql.query(`select count(*)::int as n from users u join missions m on m.organisation_id = u.organisation_id
       where m.country = 'ET' and u.role = 'consular_officer' and u.active`),
  ]);
  return {
    notifications,
    inbox,
    mails,
    calls,
    reminders,
    fired: new Map(fired.map((row) => [row.subject_id, row.times])),
    officers: officers.rows[0].n,
    mailSink: house.mail.received,
    hookSink: house.hook.received,
  };
}

/** Where a name turns up that only the vault may hold. */
async function names({ house, all }) {
  const places = {
    'the mail server': Buffer.from(house.mail.received.map(({ source }) => source).join('\n')),
    'the endpoint': Buffer.from(house.hook.received.map(({ source }) => source).join('\n')),
    Redis: await house.redis.dump(),
    'the log of PostgreSQL': house.postgres.log(),
    ...Object.fromEntries(all.map((one, n) => [`what the ${one.app} ${n} said`, Buffer.from(one.said)])),
  };
  return Object.entries(places).flatMap(([where, bytes]) =>
    bytes.includes(canary) ? [`a name stands in ${where}`] : [],
  );
}

async function standing(live, { notifications }) {
  const broken = [];
  const { code, said } = await live.verify();
  if (code !== 0) broken.push(`the record does not verify: ${said.trim().split('\n')[0]}`);
  const ids = notifications.map(({ id }) => id);
  const { rows } = await live.sql.query(
    `select count(*)::int as n from unnest($1::uuid[]) as asked(id) where not exists (select 1 from audit_events e where e.subject_id = asked.id)`,
    [ids],
  );
  if (rows[0].n) broken.push(`${rows[0].n} notifications have no line on the record`);
  for (const one of live.all) {
    const now = one.holds();
    if (!now) broken.push(`the ${one.app} is dead`);
    else if (now.megabytes > mostMegabytes) broken.push(`the ${one.app} holds ${Math.round(now.megabytes)} MB`);
    else if (now.files > (one.base ?? now.files) + mostNewFiles) broken.push(`the ${one.app} holds ${now.files} files`);
  }
  return broken;
}
