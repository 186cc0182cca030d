import { Desk, Every, Handles, system, type Work } from '#access';
import { Messages } from '#messaging';
import { Inject, Injectable } from '@nestjs/common';
import { Digests } from './digest/digests.js';
import { remind } from './deadlines.jobs.js';
import { climbsAt } from './calendar.js';
import { calendarOf } from './deadlines.acts.queries.js';
import { rungAfter } from './ladder.js';
import {
  type DueReminder,
  dueReminder,
  handOverDue,
  planNextRung,
  settleReminder,
  whoIsAbove,
  whoMustAct,
} from './reminders.queries.js';

const BATCH = 2000;

/** Reminders go out once each, while their deadline is open. Only what is due becomes a job. */
@Injectable()
export class Reminders {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Messages) private readonly messages: Messages,
    @Inject(Digests) private readonly digests: Digests,
  ) {}

  @Every(1)
  async handOver(): Promise<void> {
    let claimed: number;
    do claimed = await this.desk.do(system('relay'), (work) => handOverDue(work, BATCH));
    while (claimed === BATCH);
  }

  @Handles(remind)
  async remind({ reminderId }: { reminderId: string }, work: Work): Promise<void> {
    const due = await dueReminder(work, reminderId);
    if (!due) return;
    const kind = await settleReminder(work, reminderId, due.state === 'open' ? 'done_at' : 'dropped_at');
    if (!kind || due.state !== 'open') return;
    const told = kind === 'remind' ? await this.#warn(work, reminderId, due) : await this.#climb(work, reminderId, due);
    work.record('reminder.fire', {
      caseIds: [due.caseId],
      subjectId: due.deadlineId,
      detail: { kind, deadline: due.kind, told: told.length },
    });
  }

  /** What is coming up stands in the inbox, and is gathered. */
  async #warn(work: Work, key: string, due: DueReminder): Promise<string[]> {
    const { caseId, deadlineId: subjectId } = due;
    const told = await whoMustAct(work, due);
    work.soon(this.digests.gather(work, told, due.dueAt));
    await this.messages.tell(work, { userIds: told, kind: 'deadline.reminder', caseId, subjectId, key });
    return told;
  }

  /** What has passed goes out by itself, and goes higher while nobody handles it. */
  async #climb(work: Work, key: string, due: DueReminder): Promise<string[]> {
    const { caseId, deadlineId: subjectId, caseNumber: reference, organisationId } = due;
    const rung = rungAfter(due.climbed);
    const { readers, others } = await whoIsAbove(work, due, rung);
    const kind = 'deadline.escalation';
    await this.messages.tell(work, { userIds: readers, kind, caseId, subjectId, key });
    // A case that she may not open would be a link into nothing.
    await this.messages.tell(work, { userIds: others, kind, caseId: null, subjectId: null, key });
    await this.messages.hook(work, { to: { organisationId }, event: 'deadline.escalated', caseId, subjectId, key });
    for (const userId of readers)
      await this.messages.mail(work, { template: 'deadline', to: { userId }, caseId, reference });
    for (const userId of others)
      await this.messages.mail(work, { template: 'deadline_above', to: { userId }, caseId, reference });
    const party = await calendarOf(work, 'reminder.fire', due);
    await planNextRung(work, key, climbsAt(work.now, rung.nextAfterDays, party));
    return [...readers, ...others];
  }
}
