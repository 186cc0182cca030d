import {
  blockReasons,
  closeOutcomes,
  Code,
  Codes,
  Day,
  escortKinds,
  fitnessesToTravel,
  Id,
  Ids,
  Int,
  Many,
  One,
  payers,
  repatriationStatuses,
  repatriationSteps,
  reportingChannels,
  stepDocuments,
  stepStates,
  Text,
  Texts,
} from '#platform';
import type { EscortKind, Payer, ReportingChannel, StepState } from '#platform';
import { OverstayView } from './overstay.dto.js';
import { EndingView } from './endings.dto.js';
import { stepParties } from './steps.data.js';

/** Nobody puts a step back to not started. */
export const settable = stepStates.filter((state) => state !== 'not_started');

export class ReportedByInput {
  @Text({ max: 200, description: 'Who told us that it was done' }) party: string;
  @Code(reportingChannels) channel: ReportingChannel;
  @Day() on: string;
}
export class EscortInput {
  @Code(escortKinds) kind: EscortKind;
  @Text({ max: 200 }) name: string;
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
  @Code(payers, { optional: true, nullable: true, description: 'Who pays for the paper, the fine or the ticket' })
  payer?: Payer | null;
  @One(() => EscortInput, {
    optional: true,
    nullable: true,
    description: 'Who travels with her; a minor does not leave without',
  })
  escort?: EscortInput | null;
  @Ids({ optional: true, max: 20, description: 'Attachments of the case that show it' }) attachments?: string[];
}

export class RecorderView {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
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
  @Text({ max: 2000, multiline: true, optional: true, nullable: true }) reason?: string | null;
  @One(() => ReportedByInput, { nullable: true }) reportedBy: ReportedByInput | null;
  @Code(payers, { nullable: true }) payer: string | null;
  /** No mission reads who travels with her, which files show it, or who recorded it. */
  @One(() => EscortInput, { optional: true, nullable: true }) escort?: EscortInput | null;
  @Ids({ optional: true }) attachments?: string[];
  @One(() => RecorderView, { optional: true, nullable: true }) recordedBy?: RecorderView | null;
  @Codes(repatriationSteps, { description: 'What comes first' }) after: string[];
  @Codes(stepDocuments, { description: 'The papers that show that it is done' }) documents: string[];
  @Codes(stepStates, { description: 'What the reader may set it to now' }) allowed: string[];
}
export class FitnessSaidView {
  @Text({ max: 200 }) confirmedBy: string;
  @Text({ max: 2000, multiline: true, nullable: true }) note: string | null;
}
export class RepatriationView {
  @Id({ description: 'Of the case' }) id: string;
  @Code(repatriationStatuses) status: string;
  @Code(closeOutcomes, { nullable: true }) outcome: string | null;
  /** How it ended elsewhere than at home; no mission reads it. */
  @One(() => EndingView, { optional: true, nullable: true }) ending?: EndingView | null;
  @Int() version: number;
  @Int({ description: 'The edition of the way that she began with; it stays hers' }) wayVersion: number;
  @One(() => OverstayView, { nullable: true }) overstay: OverstayView | null;
  @Code(fitnessesToTravel, { description: 'The one thing about her health that a mission reads' }) fitToTravel: string;
  @Day({ nullable: true }) fitToTravelOn: string | null;
  /** Who found her fit or not; no mission reads it. */
  @One(() => FitnessSaidView, { optional: true, nullable: true }) fitness?: FitnessSaidView | null;
  @Many(() => StepView) steps: StepView[];
  @Texts({ length: 60 }) can: string[];
}
