import { Code, deadlineKinds, deadlineStates, Id, Instant, Int, PageQuery, Text, Texts } from '#platform';
import type { DeadlineKind, DeadlineState } from '#platform';
import { deadlineParties } from './templates.data.js';

export class ListDeadlines extends PageQuery {
  @Id({ optional: true }) caseId?: string;
  @Code(deadlineStates, { optional: true, description: '`open` includes overdue ones' }) state?: DeadlineState;
  @Id({ optional: true }) assigneeId?: string;
  @Code(deadlineKinds, { optional: true }) kind?: DeadlineKind;
  @Instant({ optional: true }) dueBefore?: string;
  @Instant({ optional: true, description: 'Only what is due then or later' }) dueAfter?: string;
}
export class OpenDeadline {
  @Code(deadlineKinds) kind: DeadlineKind;
  @Text({ max: 200, optional: true, nullable: true }) title?: string | null;
  @Instant() dueAt: string;
  @Id({ optional: true, nullable: true }) assigneeId?: string | null;
}
export class ExtendDeadline {
  @Instant() dueAt: string;
  @Text({ max: 2000, min: 3, multiline: true }) reason: string;
}
export class SnoozeDeadline {
  @Instant({
    description:
      'Nobody is reminded before then; then whoever must act is, once. Not after it is due, unless a supervisor asks',
  })
  until: string;
  @Text({ max: 2000, min: 3, multiline: true }) reason: string;
}
export class CancelDeadline {
  @Text({ max: 2000, min: 3, multiline: true }) reason: string;
}

export class DeadlineView {
  @Id() id: string;
  @Id() caseId: string;
  @Text({ max: 20 }) caseNumber: string;
  @Text({ max: 200, optional: true, description: 'The first of her names, in a list' }) name?: string;
  @Code(deadlineKinds) kind: string;
  @Code(deadlineParties, { description: 'Who must act' }) party: string;
  /** Words of whoever opened it; no mission reads them. */
  @Text({ max: 200, optional: true, nullable: true }) title?: string | null;
  @Instant() dueAt: string;
  @Instant({ nullable: true, description: 'Nobody is reminded before then' }) snoozedUntil: string | null;
  @Code(deadlineStates) state: DeadlineState;
  @Id({ optional: true, nullable: true }) assigneeId?: string | null;
  @Int() version: number;
  /** The rule or practice that it comes from. */
  @Text({ max: 200, nullable: true }) basis: string | null;
  @Texts({ length: 60 }) can: string[];
}
