import { Belongs, type PersonRole, RowId } from '#access';
import { Column, Entity } from 'typeorm';

/** What of somebody's rights is to be another: only what is named changes. */
export interface Wanted {
  role?: PersonRole;
  organisationId?: string;
  teamName?: string;
  active?: true;
}
export const changeKinds = ['rights', 'factor_reset'] as const;
export const changeStates = ['pending', 'approved', 'applied', 'rejected'] as const;

/**
 * A change of what somebody may do, or of how she signs in: one administrator asks, another one decides. Where nobody
 * has to, `decidedBy` is absent.
 */
@Entity('user_changes')
@Belongs('organisation')
export class UserChange {
  @RowId() id: string;
  @Column({ type: 'uuid' }) userId: string;
  /** Of the user when it was asked for: its supervisors may see it. */
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) kind: (typeof changeKinds)[number];
  @Column({ type: 'jsonb' }) wanted: Wanted;
  @Column({ type: 'text', default: 'pending' }) state: (typeof changeStates)[number];
  @Column({ type: 'uuid' }) askedBy: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'uuid', nullable: true }) decidedBy: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) decidedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) takesEffectAt: Date | null;
  @Column({ type: 'int', default: 1 }) version: number;
}
