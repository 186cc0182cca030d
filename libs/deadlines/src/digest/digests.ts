import { Desk, Every, system, type Work } from '#access';
import { Messages, nextMorning, type Reader, readersOf } from '#messaging';
import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { digest } from './digest.data.js';
import { countHers, type Gathering, openGatherings, takeLeaving } from './digests.queries.js';

const AT_ONCE = 100;

/** What somebody is reminded of comes by e-mail once a day, and at once only where the next morning would be too late. */
@Injectable()
export class Digests {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Messages) private readonly messages: Messages,
  ) {}

  /** They are reminded of something that is due then. */
  async gather(work: Work, userIds: readonly string[], dueAt: Date): Promise<void> {
    const readers = await readersOf(work, userIds);
    const gatherings = readers.map((reader) => gatheringOf(reader, work.now, dueAt));
    if (gatherings.length) work.soon(openGatherings(work, gatherings));
  }

  @Every(5)
  async send(): Promise<void> {
    let sent: number;
    do sent = await this.desk.do(system('reminder'), (work) => this.#some(work));
    while (sent > 0);
  }

  async #some(work: Work): Promise<number> {
    const leaving = await takeLeaving(work, AT_ONCE);
    const readers = leaving.length ? await readersOf(work, leaving.map(({ userId }) => userId)) : []; // prettier-ignore
    for (const { id, userId, isUrgent } of leaving) {
      const reader = readers.find((one) => one.id === userId);
      if (!reader) continue;
      const counted = await countHers(work, userId, daysOf(reader, work.now));
      const { overdue, today, soon } = counted;
      // All of it was handled meanwhile: there is nothing to say.
      if (overdue + today + soon === 0) continue;
      const template = isUrgent ? 'digest_urgent' : 'digest';
      const reference = [overdue, today, soon].join(' ');
      await this.messages.mail(work, { template, to: { userId }, caseId: null, reference });
      work.record('digest.send', { subjectId: id, detail: { userId, ...counted } });
    }
    return leaving.length;
  }
}

function gatheringOf(reader: Reader, now: Date, dueAt: Date): Gathering {
  const morning = nextMorning(now, reader);
  const isUrgent = dueAt < morning;
  const within = digest.urgentWithinSeconds * 1000;
  const leavesAt = isUrgent ? new Date((Math.floor(now.getTime() / within) + 1) * within) : morning;
  // By the moment, not by the day: whoever travels west has the same morning twice.
  return { userId: reader.id, slot: leavesAt.toISOString(), leavesAt, isUrgent };
}

function daysOf({ zone }: Reader, now: Date): { tonight: Date; until: Date } {
  const tomorrow = DateTime.fromJSDate(now, { zone }).startOf('day').plus({ days: 1 });
  return { tonight: tomorrow.toJSDate(), until: tomorrow.plus({ days: digest.aheadDays }).toJSDate() };
}
