import {
  blockReasons,
  closeOutcomes,
  Code,
  Codes,
  Day,
  Id,
  Int,
  Many,
  One,
  repatriationStatuses,
  repatriationSteps,
  reportingChannels,
  stepDocuments,
  stepStates,
  Text,
  Texts,
} from '#platform';
import type { ReportingChannel, StepState } from '#platform';
import { stepParties } from './steps.data.js';

/** Nobody puts a step back to not started. */
const settable = stepStates.filter((state) => state !== 'not_started');

export class ReportedByInput {
  @Text({ max: 200, description: 'Who told us that it was done' }) party: string;
  @Code(reportingChannels) channel: ReportingChannel;
  @Day() on: string;
}
export class StepInput {
  @Code(settable) state: StepState;
  @Day({ optional: true, description: 'When it was so; today where nothing is said' }) on?: string;
  @Text({ max: 200, optional: true, nullable: true, description: 'Number of a paper, a ticket, a file' })
  reference?: string | null;
  @Text({ max: 500, optional: true, description: 'For blocked a code of the block reasons, for the others words' })
  reason?: string;
  @One(() => ReportedByInput, { optional: true, nullable: true, description: 'For a step that another party must do' })
  reportedBy?: ReportedByInput | null;
}

export class StepView {
  @Id({ optional: true, description: 'Of a step that was touched' }) id?: string;
  @Code(repatriationSteps) key: string;
  @Code(stepStates) state: string;
  @Code(stepParties, { description: 'Who must act' }) actor: string;
  @Day({ nullable: true }) dueOn: string | null;
  @Day({ nullable: true }) startedOn: string | null;
  @Day({ nullable: true }) doneOn: string | null;
  @Text({ max: 200, nullable: true }) reference: string | null;
  @Code(blockReasons, { nullable: true }) blockReason: string | null;
  /** Why it was set aside, in the words of whoever did; no mission reads them. */
  @Text({ max: 500, optional: true, nullable: true }) reason?: string | null;
  @One(() => ReportedByInput, { nullable: true }) reportedBy: ReportedByInput | null;
  @Codes(repatriationSteps, { description: 'What comes first' }) after: string[];
  @Codes(stepDocuments, { description: 'The papers that show that it is done' }) documents: string[];
  @Codes(stepStates, { description: 'What the reader may set it to now' }) allowed: string[];
}
export class RepatriationView {
  @Id({ description: 'Of the case' }) id: string;
  @Code(repatriationStatuses) status: string;
  @Code(closeOutcomes, { nullable: true }) outcome: string | null;
  @Int() version: number;
  @Int({ description: 'The edition of the way that she began with; it stays hers' }) wayVersion: number;
  @Many(() => StepView) steps: StepView[];
  @Texts({ length: 60 }) can: string[];
}
