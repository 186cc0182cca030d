import { Desk, Every, Handles, job, system, type Work } from '#access';
import { Messages } from '#messaging';
import { Clock, zoneOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import {
  concernedBy,
  lastTold,
  listedBy,
  looksOf,
  mayWatch,
  raise,
  type Reading,
  readersSince,
} from './alerts.queries.js';
import { unusual } from './unusual.js';
import { lists, looksInto, searches } from './unusual-reading.data.js';

const announceAlert = job<{ alertId: string }>('watch.announce', 'notifier', { lane: 'urgent' });

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A line is written before it is seen: each sweep goes back this far. What was told already is not told again. */
const OVERLAP = 5 * 60_000;
const actions = [...looksInto, ...searches];
const pages = lists.filter((verb) => !actions.includes(verb));

/** Looks through the record for unusual reading, once a minute: only at those who read since the last time. */
@Injectable()
export class Watcher {
  // Remembered only here: after a start the last day is looked through once.
  #until: Date | null = null;

  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Messages) private readonly messages: Messages,
  ) {}

  /** @returns how many alerts were raised */
  @Every(60)
  async watch(): Promise<number> {
    const now = this.clock.now();
    const since = new Date((this.#until?.getTime() ?? now.getTime() - DAY) - OVERLAP);
    const raised = await this.desk.do(system('watcher'), async (work) => {
      if (!(await mayWatch(work))) return null;
      let count = 0;
      for (const reader of await readersSince(work, since, [...actions, ...lists]))
        count += await this.#judge(work, reader, since);
      return count;
    });
    if (raised !== null) this.#until = now;
    return raised ?? 0;
  }

  async #judge(work: Work, reader: Reading, since: Date): Promise<number> {
    // What was looked at before may count towards what was looked at since: as long as the longest window, which of lists
    // is an hour.
    const [looks, listed, told] = await Promise.all([
      looksOf(work, reader.userId, new Date(since.getTime() - DAY), actions),
      listedBy(work, reader.userId, new Date(since.getTime() - HOUR), pages),
      lastTold(work, reader.userId),
    ]);
    const who = { role: reader.role, zone: zoneOf(reader.country) };
    const findings = unusual(
      who,
      [...looks, ...listed].toSorted((one, other) => one.at.getTime() - other.at.getTime()),
      told,
    );
    for (const finding of findings) {
      const alertId = await raise(work, reader, finding);
      work.record('alert.raise', { subjectId: alertId });
      work.later(announceAlert, { alertId }, { key: alertId });
    }
    return findings.length;
  }

  @Handles(announceAlert)
  async announce({ alertId }: { alertId: string }, work: Work): Promise<void> {
    const userIds = await concernedBy(work, alertId);
    await this.messages.tell(work, {
      userIds,
      kind: 'unusual_reading',
      caseId: null,
      subjectId: alertId,
      key: alertId,
    });
  }
}
