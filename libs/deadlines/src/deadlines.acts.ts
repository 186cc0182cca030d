import { type Actor, Desk, type Verb, type Work } from '#access';
import { conflict, decodeCursor, isTimeAndId, invalidField, notFound, type Page, pageOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { remindersFor } from './calendar.js';
import { toCome } from './ladder.js';
import { Deadline } from './deadline.entity.js';
import { type DeadlineRecord, listDeadlines, namesOf, readDeadline } from './deadline-list.queries.js';
import {
  calendarOf,
  caseToOpenOn,
  dropReminders,
  isColleague,
  lockCaseOf,
  replanReminders,
} from './deadlines.acts.queries.js';
import type { CancelDeadline, ExtendDeadline, ListDeadlines, OpenDeadline, SnoozeDeadline } from './deadlines.dto.js';
import { refreshNextDeadline } from './deadlines.queries.js';
import { isOfMission } from './clocks.plan.js';
import { DeadlinesService } from './deadlines.service.js';
import { type DeadlineVerb, refusalOf } from './deadlines.view.js';
import { afterRest, snoozeFault } from './snoozing.js';
import { kindsOfMission, partyOf, remindingOf } from './templates.data.js';

/** What people do with deadlines: look, open by hand, complete, extend, snooze, cancel. Reminders follow. */
@Injectable()
export class DeadlineActs {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
  ) {}

  list(actor: Actor, { limit, cursor, ...filters }: ListDeadlines): Promise<Page<DeadlineRecord>> {
    const after = cursor ? decodeCursor(cursor, isTimeAndId) : null;
    return this.desk.do(actor, async (work) => {
      const rows = await listDeadlines(work, { limit, ...filters }, after, limit + 1);
      const page = pageOf(rows, limit, ({ dueAt, id }) => [dueAt.toISOString(), id]);
      const caseIds = [...new Set(page.items.map(({ caseId }) => caseId))];
      const names = await namesOf(work, caseIds);
      work.record('deadline.list', { caseIds });
      const items = page.items.map((one) => {
        const name = names.get(one.caseId);
        return name === undefined ? one : { ...one, name };
      });
      return { ...page, items };
    });
  }

  read(actor: Actor, id: string): Promise<DeadlineRecord> {
    return this.desk.do(actor, async (work) => {
      const row = await read(work, 'deadline.list', id);
      work.record('deadline.list', { subjectId: id, caseIds: [row.caseId] });
      return row;
    });
  }

  open(actor: Actor, caseId: string, { kind, title, dueAt, assigneeId }: OpenDeadline): Promise<DeadlineRecord> {
    return this.desk.do(actor, async (work) => {
      work.attempt('deadline.open', caseId, caseId);
      const row = await caseToOpenOn(work, caseId);
      if (!row) throw notFound('Case');
      if (row.status !== 'active' && row.status !== 'follow_up')
        throw conflict('case-status', 'The case is closed: reopen it first');
      requireToCome(work, dueAt);
      if (row.onHold && isOfMission({ kind, party: partyOf(kind) }))
        throw conflict('protection-hold', 'A protection hold stands: nothing that concerns a mission is to be done');
      const byMission = actor.role === 'consular_officer';
      if (byMission && !kindsOfMission.includes(kind))
        throw invalidField('/kind', 'not-your-party', `Your party opens: ${kindsOfMission.join(', ')}`);
      if (byMission && title) throw invalidField('/title', 'unexpected', 'A deadline of yours is known by its kind');
      if (assigneeId && (byMission || row.excluded?.includes(assigneeId) || !(await isColleague(work, assigneeId))))
        throw invalidField('/assigneeId', 'unknown', 'Name an active caseworker or supervisor of your organisation');
      const party = byMission ? 'consular_officer' : partyOf(kind);
      const forMission = party === 'consular_officer';
      const opened = await work.add(Deadline, 'deadline.open', {
        caseId,
        organisationId: row.organisationId,
        missionId: forMission ? row.missionId : null,
        kind,
        party,
        title: title ?? null,
        dueAt: new Date(dueAt),
        assigneeId: assigneeId ?? (forMission ? null : (row.assigneeId ?? null)),
      });
      await this.#planAgain(work, 'deadline.open', opened);
      await refreshNextDeadline(work, [caseId]);
      return read(work, 'deadline.open', opened.id);
    });
  }

  complete(actor: Actor, id: string): Promise<DeadlineRecord> {
    return this.#close(actor, 'deadline.complete', id, 'done', {});
  }

  cancel(actor: Actor, id: string, { reason }: CancelDeadline): Promise<DeadlineRecord> {
    return this.#close(actor, 'deadline.cancel', id, 'cancelled', { reason });
  }

  extend(actor: Actor, id: string, { dueAt, reason }: ExtendDeadline): Promise<DeadlineRecord> {
    return this.desk.do(actor, async (work) => {
      const row = await this.#take(work, 'deadline.extend', id);
      requireToCome(work, dueAt);
      if (new Date(dueAt) <= row.dueAt) throw invalidField('/dueAt', 'not-later', 'Name a time after the present one');
      Object.assign(row, { dueAt: new Date(dueAt), extended: true, snoozedUntil: null });
      await work.keep(row, { reason });
      await this.#planAgain(work, 'deadline.extend', row);
      await refreshNextDeadline(work, [row.caseId]);
      return read(work, 'deadline.extend', id);
    });
  }

  snooze(actor: Actor, id: string, { until, reason }: SnoozeDeadline): Promise<DeadlineRecord> {
    return this.desk.do(actor, async (work) => {
      const row = await this.#take(work, 'deadline.snooze', id);
      const snoozedUntil = new Date(until);
      const problem = snoozeFault(actor, row.dueAt, work.now, snoozedUntil);
      if (problem) throw problem;
      await work.keep(Object.assign(row, { snoozedUntil }), { reason, until });
      await this.#planAgain(work, 'deadline.snooze', row);
      return read(work, 'deadline.snooze', id);
    });
  }

  #close(
    actor: Actor,
    verb: 'deadline.complete' | 'deadline.cancel',
    id: string,
    state: 'done' | 'cancelled',
    detail: object,
  ): Promise<DeadlineRecord> {
    return this.desk.do(actor, async (work) => {
      const row = await this.#take(work, verb, id);
      await work.keep(Object.assign(row, { state, closedAt: work.now, closedBy: actor.id, closedFor: 'hand' }), detail);
      await dropReminders(work, verb, id);
      // The next day to ask her stands behind the one that was handled.
      if (work.sees('legal') && row.kind === 'consent_review') await this.deadlines.follow(work, { id: row.caseId });
      await refreshNextDeadline(work, [row.caseId]);
      return read(work, verb, id);
    });
  }

  async #take(work: Work, verb: DeadlineVerb, id: string): Promise<Deadline> {
    work.attempt(verb, id);
    await lockCaseOf(work, verb, id);
    // What a mission does not read is not there for it.
    const { role, missionId } = work.actor;
    const row = await work.take(Deadline, verb, role === 'consular_officer' ? { id, seenBy: missionId } : id);
    const problem = refusalOf(work.actor, verb, row);
    if (problem?.kind === 'refused') throw problem;
    if (row.state !== 'open') throw conflict('deadline-state', `This deadline is ${row.state} already`);
    if (problem) throw problem;
    return row;
  }

  async #planAgain(work: Work, verb: Verb, row: Deadline): Promise<void> {
    const party = await calendarOf(work, verb, row);
    const planned = toCome(remindersFor(remindingOf(row.template), row.dueAt, party), work.now, party);
    await replanReminders(
      work,
      verb,
      row,
      afterRest(planned, row.snoozedUntil).map(({ at, kind }) => ({ id: uuid(), kind, fireAt: at })),
    );
  }
}

async function read(work: Work, verb: Verb, id: string): Promise<DeadlineRecord> {
  work.attempt(verb, id);
  const row = await readDeadline(work, verb, id);
  if (!row) throw notFound('Deadline');
  return row;
}

function requireToCome(work: Work, dueAt: string): void {
  if (new Date(dueAt) <= work.now) throw invalidField('/dueAt', 'past', 'Name a time that is still to come');
}
