import { Belongs, RowId, Sealed, Seen } from '#access';
import { Column, Entity } from 'typeorm';

/**
 * Why a deadline is closed. `hand`: somebody said so of the deadline itself. `act`: what had to be done was done, or set
 * aside, where it is done. `hold`, `case_closed`, `standing`: nobody had to act any more; it runs again when somebody must.
 */
export type ClosedFor = 'hand' | 'act' | 'hold' | 'case_closed' | 'standing';

/** A date by which a named party must act. */
@Entity('deadlines')
@Belongs('of-case')
export class Deadline {
  @RowId() id: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'uuid', nullable: true }) missionId: string | null;
  /** The mission that may read it: see docs/decisions/0006. The database writes it, and nothing else does. */
  @Column({ type: 'uuid', nullable: true }) seenBy: string | null;
  @Column({ type: 'text' }) kind: string;
  /** The template that opened it; absent where a person did. */
  @Column({ type: 'text', nullable: true }) template: string | null;
  @Column({ type: 'text' }) party: string;
  @Sealed('legal', { nullable: true }) title: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) dueAt: Date;
  /** The instant that its template counts from; absent where a person set the date, and on some of the oldest. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) countedFrom: Date | null;
  /** A person gave more time: no template takes it back. */
  @Column({ type: 'boolean', default: false }) extended: boolean;
  /** Somebody asked that nobody be reminded before then. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) snoozedUntil: Date | null;
  @Column({ type: 'uuid', nullable: true }) assigneeId: string | null;
  @Column({ type: 'text', default: 'open' }) state: 'open' | 'done' | 'cancelled';
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) closedAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) closedBy: string | null;
  @Seen('safety') @Column({ type: 'text', nullable: true }) closedFor: ClosedFor | null;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}

/** A message before or after a deadline; fired once, dropped when the deadline is handled. */
@Entity('reminders')
@Belongs('of-case')
export class Reminder {
  @RowId() id: string;
  @Column({ type: 'uuid' }) deadlineId: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'text' }) kind: 'remind' | 'escalate';
  @Column({ type: 'timestamptz', precision: 3 }) fireAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) handedOverAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) doneAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) droppedAt: Date | null;
}
