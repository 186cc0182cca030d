import { Belongs, RowId, Sealed } from '#access';
import { Column, Entity } from 'typeorm';

/** A look beyond one's reach: who, at what, why, for how long, and what a reviewer found. Sealed under the owner's key. */
@Entity('glass_breaks')
@Belongs('organisation')
export class GlassBreak {
  @RowId() id: string;
  @Column({ type: 'uuid' }) caseId: string;
  /** Whose case it is. */
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'uuid' }) brokenBy: string;
  @Column({ type: 'uuid' }) brokenByOrganisationId: string;
  @Sealed('staff') reason: string;
  @Column({ type: 'timestamptz', precision: 3 }) brokenAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) until: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) endedAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) endedBy: string | null;
  @Sealed('staff', { nullable: true }) finding: string | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) reviewedAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) reviewedBy: string | null;
  @Column({ type: 'int', default: 1 }) version: number;
}
