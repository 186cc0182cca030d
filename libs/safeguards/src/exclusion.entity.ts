import { Belongs, RowId, Sealed } from '#access';
import { Column, Entity } from 'typeorm';

/** Somebody whom a conflict of interest keeps from a case: one user, an organisation or a mission. Never undone, lifted. */
@Entity('case_exclusions')
@Belongs('of-case')
export class Exclusion {
  @RowId() id: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'uuid', nullable: true }) excludedUserId: string | null;
  @Column({ type: 'uuid', nullable: true }) excludedOrganisationId: string | null;
  @Column({ type: 'uuid', nullable: true }) excludedMissionId: string | null;
  @Sealed('legal') reason: { text: string; lifted?: string };
  @Column({ type: 'uuid' }) createdBy: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) liftedAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) liftedBy: string | null;
  @Column({ type: 'int', default: 1 }) version: number;
}
