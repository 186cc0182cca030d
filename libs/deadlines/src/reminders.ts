import { Desk, Every, Handles, system, type Work } from '#access';
import { Messages } from '#messaging';
import { Inject, Injectable } from '@nestjs/common';
import { Digests } from './digest/digests.js';
import { remind } from './deadlines.jobs.js';
import { dueReminder, handOverDue, settleReminder, whoIsAbove, whoMustAct } from './reminders.queries.js';

const BATCH = 2000;

/**
 * What is said, by the kind of reminder: to whom, as what it stands in the inbox, whether it leaves by an e-mail of its own,
 * and what the organisation's endpoint is told.
 */
const telling = {
  remind: { to: whoMustAct, as: 'deadline.reminder', byMail: false, event: null },
  escalate: { to: whoIsAbove, as: 'deadline.escalation', byMail: true, event: 'deadline.escalated' },
} as const;

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
    const { to, as, byMail, event } = telling[kind];
    const told = await to(work, due);
    const { caseId, deadlineId, caseNumber, organisationId } = due;
    const about = { caseId, subjectId: deadlineId, key: reminderId };
    // What is coming up is gathered; what has passed goes out by itself.
    if (!byMail) work.soon(this.digests.gather(work, told, due.dueAt));
    await this.messages.tell(work, { ...about, userIds: told, kind: as });
    if (event) await this.messages.hook(work, { ...about, to: { organisationId }, event });
    for (const userId of byMail ? told : [])
      await this.messages.mail(work, { template: 'deadline', to: { userId }, caseId, reference: caseNumber });
    work.record('reminder.fire', {
      caseIds: [due.caseId],
      subjectId: due.deadlineId,
      detail: { kind, deadline: due.kind, told: told.length },
    });
  }
}
