import type { Mailbox } from '../support/mailbox.js';
import type { System } from '../support/system.js';

/** What was found in one place. */
export interface Piece {
  name: string;
  bytes: Buffer;
}

/** Every place where something of a person could come to lie, and a word by which one sees that it was looked at. */
export const sinks: readonly [sink: string, pieces: RegExp, holds: RegExp][] = [
  ['log of API and worker', /^log of the API/u, /"sqlstate":"23514"/u],
  ['log of PostgreSQL', /^postgres\.log/u, /duration: /u],
  ['rows of every table', /stolen-public\./u, /HW-/u],
  ['rows of the record', /stolen-public\.audit_events/u, /case\.open/u],
  ['job data', /stolen-public\.outbox/u, /caseId/u],
  ['queue', /^Redis|stolen-bullmq/u, /homeward|bull/u],
  ['data files', /\/base\/\d+\//u, /\S/u],
  ['write-ahead log', /pg_wal/u, /HW-/u],
  ['mail', /^mail$/u, /Subject: /u],
  ['inboxes', /^inboxes$/u, /"items":\[\{/u],
  ['metrics', /^metrics$/u, /homeward_http_request/u],
  ['addresses', /^addresses$/u, /\/api\/v1\/cases\//u],
  ['answers to those who may not see', /^answers$/u, /\/problems\/not-found/u],
  ['what auditors and administrators read', /^overseers$/u, /"action":"[a-z_]+\.[a-z_]+"/u],
  ['reports', /^reports$/u, /"rows"/u],
  ['statements that PostgreSQL shows', /^activity$/u, /select|commit|listen/iu],
];

/** Whatever leaves the house or is seen by those who look after it, as bytes. */
export async function lookedAtFromOutside(
  system: System,
  { mailbox, cases, names, addresses }: { mailbox: Mailbox; cases: string[]; names: string[]; addresses: string[] },
): Promise<Piece[]> {
  const said: Record<string, string[]> = { mail: mailbox.received.map(({ source }) => source), addresses };
  const hear = async (piece: string, which: string, path: string, body?: object) => {
    const person = await system.as(which);
    const answer = body ? await person.post(path, body) : await person.get(path);
    (said[piece] ??= []).push(JSON.stringify([answer.status, answer.body, [...answer.headers]]));
  };
  const outsiders = ['caseworker Safe', 'supervisor Safe', 'coordinator', 'administrator', 'auditor'];
  const rooms = ['', '/testimonies', '/notes', '/consents', '/timeline', '/repatriation', '/access-log'];
  await Promise.all([
    ...[...outsiders, 'caseworker Border', 'supervisor Border', 'consular_officer ET', 'consular_officer KE'].map((one) => hear('inboxes', one, '/notifications?limit=100')),
    ...outsiders.flatMap((one) => cases.slice(0, 4).flatMap((id) => rooms.filter((room) => one !== 'auditor' || room !== '/access-log').map((room) => hear('answers', one, `/cases/${id}${room}`)))),
    ...outsiders.flatMap((one) => names.slice(0, 3).map((q) => hear('answers', one, '/cases/search', { q }))),
    hear('overseers', 'auditor', '/audit/events?limit=100'),
    hear('overseers', 'auditor', `/cases/${cases[0]}/access-log`),
    hear('overseers', 'administrator', '/outbox?limit=100'),
    ...['nationality', 'sex', 'month'].map((by) => hear('reports', 'supervisor Border', `/reports/cases?groupBy=${by}`)),
    hear('reports', 'coordinator', '/reports/cases?groupBy=nationality'),
  ]); // prettier-ignore
  said['metrics'] = [await (await fetch(`${system.url}/api/metrics`)).text()];
  const { rows } = await system.sql.query<{ query: string }>('select query from pg_stat_activity');
  said['activity'] = rows.map(({ query }) => query);
  return Object.entries(said).map(([name, all]) => ({ name, bytes: Buffer.from(all.join('\n')) }));
}
