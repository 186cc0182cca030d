import { Desk, Every, system } from '#access';
import { standingChanged } from '#cases';
import { Inject, Injectable } from '@nestjs/common';
import { lapseAll, outlastedReferrals } from './transitions.queries.js';
import { haveLapsed } from './transitions.service.js';

const AT_ONCE = 500;
const SWEEP_SECONDS = 10;

/** What ends because time has passed: an offer that nobody answered, a referral that she agreed to for a time. */
@Injectable()
export class TransitionsLapsing {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  @Every(SWEEP_SECONDS)
  findLapsed(): Promise<void> {
    return this.desk.do(system('notifier'), async (work) => {
      haveLapsed(work, await lapseAll(work, AT_ONCE));
      // Nothing was shown any more from that very moment; that it ended, and why, is written and told now.
      for (const { caseId, until } of await outlastedReferrals(work, AT_ONCE))
        work.later(standingChanged, { caseId }, { key: `${caseId}:referral:${until}` });
    });
  }
}
