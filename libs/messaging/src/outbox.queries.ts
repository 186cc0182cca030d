import { type Lane, laneNames, lanes, type Work } from '#access';
import type { Mail } from './mail.entity.js';
import type { OutboxState } from './outbox.dto.js';

export interface OutboxRow {
  id: string;
  kind: string;
  state: OutboxState;
  lane: Lane;
  tries: number;
  lastError: string | null;
  notBefore: Date;
  createdAt: Date;
  doneAt: Date | null;
  mailId: string | null;
}

const stateOf: Record<OutboxState, string> = {
  sent: 'o.done_at is not null',
  dead: 'o.done_at is null and o.dead_at is not null',
  failed: 'o.done_at is null and o.dead_at is null and o.tries > 0',
  waiting: 'o.done_at is null and o.dead_at is null and o.tries = 0',
};
const state = `case ${Object.entries(stateOf)
  .map(([name, holds]) => `when ${holds} then '${name}'`)
  .join(' ')} end`;
const lane = `case o.lane ${laneNames.map((name) => `when ${lanes[name].rank} then '${name}'`).join(' ')} end`;
const columns = `o.id, o.kind, ${state} as state, ${lane} as lane, o.tries, o.last_error as "lastError", o.not_before as "notBefore",
  o.created_at as "createdAt", o.done_at as "doneAt", o.data->>'mailId' as "mailId"`;

export interface OutboxFilter {
  state?: OutboxState;
  kind?: string;
  before?: readonly [createdAt: string, id: string];
}

/** Messages, the newest first. */
export function listOutbox(work: Work, filter: OutboxFilter, most: number): Promise<OutboxRow[]> {
  work.require('outbox.read');
  const values: unknown[] = [];
  const where = ['true'];
  if (filter.state) where.push(stateOf[filter.state]);
  if (filter.kind) where.push(`o.kind = $${values.push(filter.kind)}`);
  if (filter.before)
    where.push(`(o.created_at, o.id) < ($${values.push(filter.before[0])}, $${values.push(filter.before[1])})`);
  return work.rows<OutboxRow>(
    `select ${columns} from outbox o where ${where.join(' and ')} order by o.created_at desc, o.id desc limit ${Number(most)}`,
    values,
  );
}

export async function oneOfOutbox(work: Work, id: string, lock = ''): Promise<OutboxRow | null> {
  work.require('outbox.read');
  const [row] = await work.rows<OutboxRow>(`select ${columns} from outbox o where o.id = $1 ${lock && 'for update'}`, [
    id,
  ]);
  return row ?? null;
}

/** It waits again, as if it had never been tried. */
export const waitAgain = (work: Work, id: string): Promise<object[]> => {
  work.require('outbox.retry');
  return work.rows(
    `update outbox set tries = 0, last_error = null, dead_at = null, handed_over_at = null, not_before = now()
     where id = $1 and done_at is null`,
    [id],
  );
};

/** The mails behind some messages. */
export const mailsOf = (work: Work, ids: readonly string[]) => {
  work.require('outbox.read');
  return work.rows<Pick<Mail, 'id' | 'template' | 'reference' | 'caseId' | 'recipientUserId' | 'recipientMissionId'>>(
    `select id, template, reference, case_id as "caseId", recipient_user_id as "recipientUserId",
       recipient_mission_id as "recipientMissionId" from mails where id = any($1) and state = 'kept'`,
    [ids],
  );
};
