import { Belongs, RowId, Sealed } from '#access';
import { Column, Entity } from 'typeorm';

/** One decision, never changed: a later one takes its place. Per purpose and recipient. */
@Entity('consents')
@Belongs('of-case')
export class Consent {
  @RowId() id: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'text' }) purpose: string;
  @Column({ type: 'text', nullable: true }) recipientKind: string | null;
  @Column({ type: 'text', nullable: true }) recipientCountry: string | null;
  @Column({ type: 'uuid', nullable: true }) recipientOrganisationId: string | null;
  @Column({ type: 'text' }) decision: string;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) obtainedAt: Date | null;
  /** Server time: which decision is the latest is not for a client to say. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'clock_timestamp()' }) recordedAt: Date;
  @Column({ type: 'uuid' }) recordedBy: string;
  @Column({ type: 'text', nullable: true }) method: string | null;
  @Column({ type: 'text', nullable: true }) language: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) expiresAt: Date | null;
  @Column({ type: 'date', nullable: true }) askAgainOn: string | null;
  /** The text that was read out to her: `consular_notification.am.1`. */
  @Column({ type: 'text', nullable: true }) wordingVersion: string | null;
  /** Who put it into her language, by name. */
  @Sealed('legal', { nullable: true }) interpreter: string | null;
  @Sealed('legal', { nullable: true }) note: string | null;
}
