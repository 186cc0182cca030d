import { Code, Day, Id, Ids, Many, One, payers, repatriationStatuses, Text } from '#platform';
import type { Payer, StepState } from '#platform';
import { ReportedByInput, settable } from './repatriation.dto.js';

/** At most so many of one release go on one list. */
export const mostAtOnce = 500;
const outcomes = ['done', 'unchanged', 'refused'] as const;

export class BulkStepInput {
  @Ids({ min: 1, max: mostAtOnce, description: 'Whom it is said of; each stands for herself' }) caseIds: string[];
  @Code(settable) state: StepState;
  @Day({ optional: true, description: 'When it was so; today where nothing is said' }) on?: string;
  @Text({ max: 200, optional: true, nullable: true, description: 'Number of the paper or file that lists them' })
  reference?: string | null;
  @Text({ max: 500, optional: true, description: 'For blocked a code of the block reasons, for the others words' })
  reason?: string;
  @One(() => ReportedByInput, { optional: true, nullable: true }) reportedBy?: ReportedByInput | null;
  @Code(payers, { optional: true, nullable: true }) payer?: Payer | null;
}

export class BulkResult {
  @Id() caseId: string;
  @Code(outcomes, { description: '`unchanged`: it stood so already' }) outcome: (typeof outcomes)[number];
  @Text({ max: 60, nullable: true, description: 'The slug of the rule that refused it' }) problem: string | null;
  @Text({ max: 500, nullable: true }) detail: string | null;
  @Code(repatriationStatuses, { nullable: true }) status: string | null;
}
export class BulkView {
  @Many(() => BulkResult, { max: mostAtOnce }) results: BulkResult[];
}
