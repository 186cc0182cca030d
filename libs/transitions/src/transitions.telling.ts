import { Handles, type Work } from '#access';
import { DeadlinesService } from '#deadlines';
import { Messages } from '#messaging';
import { Inject, Injectable } from '@nestjs/common';
import { told, unanswered } from './transitions.data.js';
import { type MovedOn, transitionMoved } from './transitions.jobs.js';
import { movedTransition } from './transitions.queries.js';

/** Both organisations hear of it: in the app, and by e-mail with the case number alone. */
@Injectable()
export class TransitionsTelling {
  constructor(
    @Inject(Messages) private readonly messages: Messages,
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
  ) {}

  @Handles(transitionMoved)
  async tell({ transitionId: subjectId, status, by, also }: MovedOn, work: Work): Promise<void> {
    const moved = await movedTransition(work, subjectId);
    // It went on meanwhile: that is told by itself.
    if (!moved || moved.status !== status) return;
    const { kind, caseId, caseNumber: reference, deadlineId } = moved;
    if (deadlineId && status !== 'pending')
      await this.deadlines.settled(work, caseId, deadlineId, unanswered.includes(status) ? 'cancelled' : 'done');
    const sides = { sender: moved.senders, receiver: moved.receivers, both: [...moved.senders, ...moved.receivers] };
    const userIds = [...new Set([...sides[told[status]], ...(also ? [also] : [])])].filter((id) => id !== by);
    await this.messages.tell(work, {
      userIds,
      kind: `${kind}_${status}`,
      caseId,
      subjectId,
      key: `${subjectId}:${status}`,
    });
    for (const userId of userIds)
      await this.messages.mail(work, { template: 'transition', to: { userId }, caseId, reference });
  }
}
