import { Belongs, RowId, Sealed } from '#access';
import type { ReferralPart, TransitionStatus } from '#platform';
import { Column, Entity } from 'typeorm';

export type TransitionKind = 'referral' | 'transfer';

/** What the other organisation is told of a person before it answers: enough to say whether it can, and no name. */
export interface Preview {
  nationalities: string[];
  sex: string;
  ageBand: string;
  hostCountry: string;
  riskLevel?: string;
  /** How many, never which. */
  vulnerabilities?: number;
}

/** A case on its way to another organisation: to help (`referral`), or to keep (`transfer`). */
@Entity('transitions')
@Belongs('organisation')
export class Transition {
  @RowId() id: string;
  @Column({ type: 'text' }) kind: TransitionKind;
  @Column({ type: 'uuid' }) caseId: string;
  /** Stands here too: whoever gave a case away still knows which it was. */
  @Column({ type: 'text' }) caseNumber: string;
  /** Who sent it; what is sealed lies under its key, which both sides can use. */
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'uuid' }) toOrganisationId: string;
  /** The team of whoever accepted. */
  @Column({ type: 'uuid', nullable: true }) teamId: string | null;
  @Column({ type: 'text', default: 'pending' }) status: TransitionStatus;
  @Column({ type: 'text', array: true, default: [] }) parts: ReferralPart[];
  @Column({ type: 'text', nullable: true }) service: string | null;
  @Column({ type: 'text', nullable: true }) response: string | null;
  @Sealed('staff') preview: Preview;
  @Sealed('staff', { nullable: true }) note: string | null;
  /** Why it was rejected or taken back. */
  @Sealed('staff', { nullable: true }) reason: string | null;
  /** Why it ended by itself. */
  @Column({ type: 'text', nullable: true }) endedBecause: string | null;
  /** Written by sec.refresh_referrals and by nothing else. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) seesUntil: Date | null;
  /** By when the other organisation must have answered. */
  @Column({ type: 'uuid', nullable: true }) deadlineId: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) respondBy: Date | null;
  @Column({ type: 'uuid' }) createdBy: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) expiresAt: Date;
  @Column({ type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) decidedAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) endedBy: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) endedAt: Date | null;
  @Column({ type: 'int', default: 1 }) version: number;
}
