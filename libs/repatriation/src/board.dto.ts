import {
  blockReasons,
  Code,
  Codes,
  Country,
  Day,
  deadlineKinds,
  Flag,
  Id,
  Instant,
  Int,
  Many,
  PageQuery,
  repatriationStatuses,
  repatriationSteps,
  stepStates,
  Text,
} from '#platform';

export class BoardQuery extends PageQuery {
  @Code(repatriationStatuses, { optional: true }) repatriationStatus?: string;
  @Country({ optional: true }) nationality?: string;
  @Flag({ optional: true, description: 'Only who stands still at some step' }) blocked?: boolean;
  @Flag({ optional: true, description: 'Only on whose way something is overdue' }) overdue?: boolean;
  @Int({ optional: true, min: 1, max: 3650, description: 'Only whose way has not moved for so many days' })
  stuckForDays?: number;
}

export class BoardCount {
  @Code(repatriationStatuses) status: string;
  @Int() cases: number;
}
export class BoardStep {
  @Code(repatriationSteps) key: string;
  @Code(stepStates) state: string;
  @Code(blockReasons, { nullable: true }) blockReason: string | null;
  @Day({ description: 'Since when it stands so' }) since: string;
  @Int({ description: 'Days since then' }) days: number;
}
export class BoardDue {
  @Code(deadlineKinds) kind: string;
  @Instant() dueAt: string;
}
export class BoardItem {
  @Id({ description: 'Of the case' }) id: string;
  @Text({ max: 20 }) caseNumber: string;
  @Text({ max: 400, description: 'The first of her names' }) name: string;
  @Code(repatriationStatuses) status: string;
  @Instant({ description: 'When a step of hers last moved' }) movedAt: string;
  @Int({ description: 'Days since then' }) days: number;
  /** Begun, or standing still. */
  @Many(() => BoardStep) current: BoardStep[];
  @Codes(repatriationSteps, { description: 'What the reader may begin now' }) next: string[];
  @Many(() => BoardDue, { description: 'The three that are due first' }) due: BoardDue[];
}
export class BoardView {
  /** Of all open cases within reach; only on the first page. */
  @Many(() => BoardCount, { optional: true }) counts?: BoardCount[];
  @Many(() => BoardItem, { max: 100 }) items: BoardItem[];
  @Text({ max: 400, nullable: true }) nextCursor: string | null;
}
