import { Belongs, RowId, Sealed, Seen } from '#access';
import { Column, Entity } from 'typeorm';
import type { ErasureState } from './erasure.lifecycle.js';

/** That somebody is to be forgotten: asked for by one, approved by another; or announced by the clock of retention. */
@Entity('erasures')
@Belongs('organisation')
export class Erasure {
  @RowId() id: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'text' }) caseNumber: string;
  @Column({ type: 'text' }) cause: 'request' | 'retention';
  @Column({ type: 'text' }) state: ErasureState;
  /** Gone once it is done: it may name her. */
  @Sealed('legal', { nullable: true }) reason: string | null;
  /** From when the clock of retention asks. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) dueAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) askedBy: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) askedAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) decidedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) doneAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}

/** While it stands nobody is forgotten, whoever asks and however old the case: a court or the person needs it kept. */
@Entity('legal_holds')
@Belongs('of-case')
export class LegalHold {
  @RowId() id: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Sealed('legal') reason: string;
  @Seen('team') @Column({ type: 'uuid' }) setBy: string;
  @Column({ type: 'timestamptz', precision: 3 }) setAt: Date;
  @Seen('team') @Column({ type: 'uuid', nullable: true }) liftedBy: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) liftedAt: Date | null;
}
