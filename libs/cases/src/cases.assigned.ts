import { Handles, type Work } from '#access';
import { Messages } from '#messaging';
import { Inject, Injectable } from '@nestjs/common';
import { Case } from './case.entity.js';
import { caseAssigned } from './cases.jobs.js';

/** Whoever holds a case now is told so; one that went on to somebody else meanwhile is not announced. */
@Injectable()
export class AssignmentNews {
  constructor(@Inject(Messages) private readonly messages: Messages) {}

  @Handles(caseAssigned)
  async tell({ caseId, assigneeId }: { caseId: string; assigneeId: string }, work: Work): Promise<void> {
    const row = await work.see(Case, 'case.read', caseId);
    if (row.assigneeId !== assigneeId) return;
    await this.messages.tell(work, {
      userIds: [assigneeId],
      kind: 'case_assigned',
      caseId,
      subjectId: caseId,
      // Handed to her, away and back again is news twice: each version of the case is one hand-over at most.
      key: `${caseId}:${row.version}`,
    });
  }
}
