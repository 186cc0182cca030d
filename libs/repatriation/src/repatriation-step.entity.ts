import { Belongs, RowId, Sealed } from '#access';
import type { Payer, RepatriationStep, ReportingChannel, StepState } from '#platform';
import { Column, Entity } from 'typeorm';
import type { Escort } from './travel.js';

/** Who told us that a party without an account has done its step, and how. */
export interface ReportedBy {
  party: string;
  channel: ReportingChannel;
  on: string;
}

/** What was said about a step. `reason` is a code of `blockReasons` where it stands still, words where it was set aside. */
export interface StepDetail {
  reference: string | null;
  reason: string | null;
  reportedBy: ReportedBy | null;
  /** Absent in what was said before these were asked for. */
  payer?: Payer | null;
  escort?: Escort | null;
  /** Ids of files kept with the case. */
  attachments?: string[];
}

/** A step of one way home that was touched. One without a row has not started. */
@Entity('repatriation_steps')
@Belongs('of-case')
export class TouchedStep {
  @RowId() id: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'text' }) key: RepatriationStep;
  @Column({ type: 'text' }) state: StepState;
  @Column({ type: 'date', nullable: true }) startedOn: string | null;
  @Column({ type: 'date', nullable: true }) doneOn: string | null;
  @Sealed('journey', { nullable: true }) detail: StepDetail | null;
  /** Absent where the step followed another act of the system: then nobody's words are about its present state. */
  @Column({ type: 'uuid', nullable: true }) recordedBy: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) updatedAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}
