import { Handles, type Work } from '#access';
import { DeadlinesService } from '#deadlines';
import { Messages } from '#messaging';
import { Inject, Injectable } from '@nestjs/common';
import { told, unanswered } from './transitions.data.js';
import { type MovedOn, transitionMoved } from './transitions.jobs.js';
import { movedTransition } from './transitions.queries.js';

/** Both organisations hear of it: in the app, by e-mail with the case number alone, and by webhook. */
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
    const { to, as } = told[status];
    const sides = [
      ...(to === 'receiver' ? [] : [{ users: moved.senders, organisationId: moved.organisationId }]),
      ...(to === 'sender' ? [] : [{ users: moved.receivers, organisationId: moved.toOrganisationId }]),
    ];
    const known = [...sides.flatMap(({ users }) => users), ...(also ? [also] : [])];
    const userIds = [...new Set(known)].filter((id) => id !== by);
    const about = { caseId, subjectId, key: `${subjectId}:${status}` };
    await this.messages.tell(work, { ...about, userIds, kind: `${kind}_${status}` });
    for (const userId of userIds)
      await this.messages.mail(work, { template: 'transition', to: { userId }, caseId, reference });
    for (const { organisationId } of sides)
      await this.messages.hook(work, { ...about, to: { organisationId }, event: `${kind}.${as}` });
  }
}
