import { Belongs, RowId, Sealed, Seen } from '#access';
import type { EndingOutcome, FitToTravel, RepatriationStep, StepState } from '#platform';
import { Column, Entity } from 'typeorm';
import type { Overstay } from './overstays.js';
import type { StepDetail } from './repatriation-step.entity.js';

export interface Fitness {
  fitToTravel: FitToTravel;
  /** YYYY-MM-DD */
  on: string;
}
/** Who found her fit or unfit, and what she said of it. */
export interface FitnessSaid {
  confirmedBy: string;
  note: string | null;
}

/** A step that an ending set aside, as it was before. */
export interface SetAside {
  key: RepatriationStep;
  was: StepState;
  detail: StepDetail | null;
}
/** How a way ended that did not end at home. */
export interface HowItEnded {
  outcome: EndingOutcome;
  /** YYYY-MM-DD */
  on: string;
  country: string | null;
  reason: string;
  by: string;
  setAside: SetAside[];
}

/** What is said once of a way home and not of one of its steps. A case without one has had nothing said. */
@Entity('journeys')
@Belongs('of-case')
export class Journey {
  @RowId() id: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Sealed('journey', { nullable: true }) fitness: Fitness | null;
  @Sealed('medical', { nullable: true }) fitnessSaid: FitnessSaid | null;
  @Sealed('journey', { nullable: true }) overstay: Overstay | null;
  @Sealed('legal', { nullable: true }) ending: HowItEnded | null;
  /** How it ended ends what a mission sees: read by sec.mission_consent. */
  @Seen('safety') @Column({ type: 'boolean', default: false }) endsMissionView: boolean;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) updatedAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}
