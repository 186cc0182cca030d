import { Handles, type Work } from '#access';
import { zoneOf } from '#platform';
import { Injectable } from '@nestjs/common';
import { dayAt } from './calendar.js';
import { applyPlan, lockCase, readFacts } from './clocks.queries.js';
import { departureMoved, journeyMoved } from './deadlines.jobs.js';
import { leavesFirst, peopleOfJourney } from './departures.queries.js';
import { planDay } from './papers.js';

/**
 * The clocks before a departure: what must be done so many days before she leaves. Whoever lays out a journey need not see
 * everybody on it: what follows for each is written by a job that goes by what stands by then.
 */
@Injectable()
export class Departures {
  /** She was written on the list of a journey, or off it. */
  moved(work: Work, caseId: string): void {
    work.later(departureMoved, { caseId });
  }

  /** A journey leaves at another time, has left, or does not leave at all. */
  journeyMoved(work: Work, movementId: string): void {
    work.later(journeyMoved, { movementId });
  }

  @Handles(journeyMoved)
  async spread({ movementId }: { movementId: string }, work: Work): Promise<void> {
    for (const { caseId } of await peopleOfJourney(work, movementId)) this.moved(work, caseId);
  }

  @Handles(departureMoved)
  async follow({ caseId }: { caseId: string }, work: Work): Promise<void> {
    if (!(await lockCase(work, caseId)).length) return;
    const facts = await readFacts(work, caseId, { isNew: false });
    const at = await leavesFirst(work, caseId);
    const day = at && dayAt(at, zoneOf(facts.hostCountry));
    await applyPlan(work, caseId, planDay(facts, 'departure_planned', day, work.now));
  }
}
