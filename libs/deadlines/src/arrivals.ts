import { Handles, type Work } from '#access';
import { Injectable } from '@nestjs/common';
import { dayIn } from './calendar.js';
import type { ActingMission, KnownDeadline, OfCase } from './clocks.facts.js';
import { type ClosedDeadline, isOfMission } from './clocks.plan.js';
import { applyPlan, arrivalOf, openOf } from './clocks.queries.js';
import { plan } from './clocks.starting.js';
import { arrivalMoved } from './deadlines.jobs.js';
import { closeDeadlines, openDeadlines } from './deadlines.queries.js';

const HALF_A_DAY = 12 * 3_600_000;

/** The clocks behind an arrival: that she came safely, and the talks that follow. A mission reads the first alone. */
@Injectable()
export class Arrivals {
  /**
   * She arrived. A mission that says so starts its own clock; those that it does not read are started by whoever does.
   * @param on the day, `YYYY-MM-DD`
   */
  async arrived(work: Work, row: OfCase, on: string, mission: ActingMission | null): Promise<void> {
    const planned = plan(work.now, row, 'arrival', begun(on, mission?.zone, work.now), mission);
    const isWhole = work.sees('team');
    await openDeadlines(work, isWhole ? planned : planned.filter(isOfMission));
    if (!isWhole) work.later(arrivalMoved, { caseId: row.id });
  }

  /** She has not arrived after all: what her arrival started ends, likewise. */
  async takenBack(work: Work, { id }: Pick<OfCase, 'id'>): Promise<void> {
    await closeDeadlines(work, [id], 'cancelled', ['safe_arrival', 'follow_up']);
    if (!work.sees('team')) work.later(arrivalMoved, { caseId: id });
  }

  /** Goes by what stands by now, so that it does not matter in which order two of these come. */
  @Handles(arrivalMoved)
  async follow({ caseId }: { caseId: string }, work: Work): Promise<void> {
    const row = await arrivalOf(work, caseId);
    if (!row) return;
    const from = row.on === null ? null : begun(row.on, row.zone, work.now);
    const ends = (await openOf(work, [caseId])).filter(
      ({ kind, template, countedFrom }) =>
        // Talks that somebody set by hand are not of this arrival, unless there was none.
        kind === 'follow_up' && (from === null || (template !== null && !isNear(countedFrom, from))),
    );
    const begins = from ? plan(work.now, row, 'arrival', from).filter((one) => !isOfMission(one)) : [];
    await applyPlan(work, caseId, { close: ends.map(withdrawn), move: [], open: begins });
  }
}

/** Noon of the day where her mission is, and never a time to come. */
function begun(on: string, zone: string | null | undefined, now: Date): Date {
  const noon = dayIn(zone ?? 'utc', on);
  return noon > now ? now : noon;
}

const isNear = (one: Date | null, other: Date): boolean => one !== null && Math.abs(+one - +other) < HALF_A_DAY;
const withdrawn = ({ id, kind }: KnownDeadline): ClosedDeadline => ({ id, kind, state: 'cancelled', closedFor: 'act' });
