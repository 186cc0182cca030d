import { Belongs, RowId, Sealed } from '#access';
import type { ReportingChannel, NotificationStatus } from '#platform';
import { Column, Entity } from 'typeorm';

/** Telling a mission that a national asks for help (Vienna Convention on Consular Relations, art. 36). */
@Entity('consular_notifications')
@Belongs('of-case')
export class ConsularNotification {
  @RowId() id: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'uuid' }) missionId: string;
  @Column({ type: 'text', default: 'queued' }) status: NotificationStatus;
  @Column({ type: 'uuid' }) requestedBy: string;
  /** What the mission answered. */
  @Sealed('identity', { nullable: true }) response: string | null;
  /** What it was asked for together with; null where it was asked for alone. */
  @Column({ type: 'uuid', nullable: true }) batchId: string | null;
  /** Where somebody told the mission outside the system: how, whom, and who says so. */
  @Column({ type: 'text', nullable: true }) channel: ReportingChannel | null;
  @Sealed('staff', { nullable: true }) toldWhom: string | null;
  @Column({ type: 'uuid', nullable: true }) recordedBy: string | null;
  /** Why it was not sent, or was recalled: the slug of the rule. */
  @Column({ type: 'text', nullable: true }) failure: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) sentAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) acknowledgedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) respondedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) cancelledAt: Date | null;
  @Column({ type: 'int', default: 1 }) version: number;
}
