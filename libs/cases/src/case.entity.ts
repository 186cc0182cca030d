import { Belongs, RowId, Sealed, Seen } from '#access';
import { Column, Entity } from 'typeorm';
import type { CaseStatus } from './case.lifecycle.js';

export interface ProtectionHold {
  reason: string;
  since: string;
  setBy: string;
  /** When a supervisor last looked whether it is still needed. */
  reviewed?: { at: string; by: string };
}
export interface Shelter {
  name?: string;
  address: string;
  phone?: string;
}

/** The work that one organisation does for a person. */
@Entity('cases')
@Belongs('case')
export class Case {
  @RowId() id: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'text' }) caseNumber: string;
  @Column({ type: 'text', default: 'active' }) status: CaseStatus;
  @Seen('profile') @Column({ type: 'text', nullable: true }) outcome: string | null;
  @Seen('team') @Column({ type: 'uuid', nullable: true }) assigneeId: string | null;
  @Seen('team') @Column({ type: 'uuid', nullable: true }) teamId: string | null;
  @Seen('origin') @Column({ type: 'uuid' }) rescueId: string;
  // Copied from the rescue, so that lists and counts need no second table.
  @Seen('profile') @Column({ type: 'date' }) rescuedOn: string;
  @Seen('origin') @Column({ type: 'text' }) rescueMethod: string;
  @Seen('profile') @Column({ type: 'text' }) rescueCountry: string;
  /** Where she is now: it decides mission, steps and deadlines. */
  @Column({ type: 'text' }) hostCountry: string;
  @Seen('origin') @Column({ type: 'uuid', nullable: true }) compoundId: string | null;
  @Seen('origin') @Column({ type: 'text', default: 'none' }) riskLevel: string;
  @Seen('profile') @Column({ type: 'text' }) sex: string;
  @Seen('profile') @Column({ type: 'text' }) ageBand: string;
  @Column({ type: 'text', array: true }) nationalities: string[];
  @Seen('profile') @Column({ type: 'text' }) nationalityStatus: string;
  @Seen('safety') @Column({ type: 'boolean', default: false }) onHold: boolean;
  @Sealed('legal', { nullable: true }) hold: ProtectionHold | null;
  @Sealed('medical', { nullable: true }) medical: { vulnerabilities: string[] } | null;
  @Sealed('location', { nullable: true }) location: Shelter | null;
  @Seen('origin') @Column({ type: 'boolean', default: false }) statisticsRefused: boolean;
  @Column({ type: 'text', default: 'identified' }) repatriationStatus: string;
  /** The edition of the way home that she began with; a new one begins with the newest. */
  @Column({ type: 'int', default: 2 }) repatriationVersion: number;
  /** When a step of hers last moved: who waits for longest is shown first. */
  @Seen('profile') @Column({ type: 'timestamptz', precision: 3 }) wayMovedAt: Date;
  /** Of all parties: a mission is told the next of those that it reads, from the deadlines themselves. */
  @Seen('due') @Column({ type: 'timestamptz', precision: 3, nullable: true }) nextDeadlineAt: Date | null;
  // Consular reach, written by sec.refresh_mission_reach and by nothing else.
  @Column({ type: 'uuid', nullable: true }) missionId: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) missionSeesUntil: Date | null;
  /** Whom exclusions keep away: users, organisations, missions. Written by sec.refresh_exclusions and by nothing else. */
  @Column({ type: 'uuid', array: true, nullable: true }) excluded: string[] | null;
  /** Which row of which sheet it came from, as a keyed hash: reading a sheet twice makes nobody twice. */
  @Seen('origin') @Column({ type: 'bytea', nullable: true }) intakeMac: Buffer | null;
  @Seen('origin') @Column({ type: 'uuid' }) createdBy: string;
  /** When it was closed for the last time: the clock of retention counts from it. */
  @Seen('origin') @Column({ type: 'timestamptz', precision: 3, nullable: true }) closedAt: Date | null;
  /** Her key was destroyed then; what is left here is counted. */
  @Seen('origin') @Column({ type: 'timestamptz', precision: 3, nullable: true }) erasedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) updatedAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}
