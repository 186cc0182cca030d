import type { Work } from '#access';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { PartyCalendar } from './calendar.js';
import { closeDeadlines, handOverDeadlines, openDeadlines, type PlannedDeadline } from './deadlines.queries.js';
import { adopt } from './deadlines.jobs.js';
import { type DeadlineEvent, templatesFrom } from './templates.data.js';
import { begunIn, MINUTE, QUARTER, timesOf } from './times.js';
import { zoneOf } from './zones.data.js';

/** What a deadline needs to know of the case it hangs on. */
export interface OfCase {
  id: string;
  organisationId: string;
  assigneeId?: string | null;
  hostCountry: string;
}

/** The mission that must act, and its calendar. */
export interface ActingMission {
  id: string;
  zone: string;
  country: string;
}

interface Decided {
  purpose: string;
  decision: string;
  recipient?: { kind: string; country?: string; organisationId?: string } | null;
}
const toMissions: ReadonlySet<string> = new Set(['any', 'mission']);

/** Opens deadlines from the templates and closes them when they are handled. Reminders follow by themselves. */
@Injectable()
export class DeadlinesService {
  /** Something happened from which clocks run. Templates go by where she is now. @param from the instant of the event */
  async happened(
    work: Work,
    row: OfCase,
    event: DeadlineEvent,
    from: Date,
    mission: ActingMission | null = null,
  ): Promise<void> {
    await openDeadlines(work, plan(work, row, event, from, mission));
    if (!work.sees('team')) work.later(adopt, { caseId: row.id });
  }

  /** Consents start clocks: to notify the mission, and to ask again in a year. A no stops the first. */
  async consented(work: Work, row: OfCase, consents: readonly Decided[]): Promise<void> {
    const consular = consents.filter(
      ({ purpose, recipient }) => purpose === 'consular_notification' && toMissions.has(recipient?.kind ?? 'any'),
    );
    const isAny = consents.some(({ decision }) => decision === 'granted');
    const last = consular.findLast(({ decision }) => decision !== 'not_asked');
    const wish = last?.decision;
    // A no to one mission leaves the clock of another running; what was sent to that one is recalled apart.
    const isToAll = !last?.recipient?.country && !last?.recipient?.organisationId;
    await openDeadlines(work, [
      ...(isAny ? plan(work, row, 'consent_recorded', begunIn(QUARTER, work.now)) : []),
      ...(wish === 'granted' ? plan(work, row, 'consent_granted', begunIn(MINUTE, work.now)) : []),
    ]);
    if (wish && wish !== 'granted' && isToAll)
      await closeDeadlines(work, row.id, 'cancelled', ['consular_notification', 'consular_acknowledgement']);
    if (wish) await closeDeadlines(work, row.id, 'done', ['consular_rights']);
  }

  done(work: Work, caseId: string, kinds: readonly string[]): Promise<void> {
    return closeDeadlines(work, caseId, 'done', kinds);
  }

  cancel(work: Work, caseId: string, kinds: readonly string[]): Promise<void> {
    return closeDeadlines(work, caseId, 'cancelled', kinds);
  }

  cancelAll(work: Work, caseId: string): Promise<void> {
    return closeDeadlines(work, caseId, 'cancelled', null);
  }

  async handOver(work: Work, caseId: string, assigneeId: string): Promise<void> {
    await handOverDeadlines(work, caseId, assigneeId);
  }
}

function plan(
  work: Work,
  row: OfCase,
  event: DeadlineEvent,
  from: Date,
  mission: ActingMission | null = null,
): PlannedDeadline[] {
  return templatesFrom(event, row.hostCountry).map((template) => {
    const forMission = template.party === 'consular_officer';
    const calendar: PartyCalendar =
      forMission && mission ? mission : { zone: zoneOf(row.hostCountry), country: row.hostCountry };
    const { due, reminders } = timesOf(template, from, calendar);
    return {
      id: uuid(),
      caseId: row.id,
      organisationId: row.organisationId,
      missionId: forMission ? (mission?.id ?? null) : null,
      kind: template.kind,
      template: template.key,
      party: template.party,
      dueAt: due,
      assigneeId: forMission ? null : (row.assigneeId ?? null),
      // What would have fired before the deadline was opened is past its use.
      reminders: reminders.filter(({ at }) => at > work.now).map(({ at, kind }) => ({ id: uuid(), kind, fireAt: at })),
    };
  });
}
