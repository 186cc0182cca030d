import { Belongs, RowId } from '#access';
import { Column, Entity } from 'typeorm';

/** What somebody asked to have outside. Nothing of its content is kept: it is made when it is fetched. */
@Entity('exports')
@Belongs('user')
export class Export {
  @RowId() id: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'uuid' }) userId: string;
  /** Of a case or of a journey: one of the two. */
  @Column({ type: 'uuid', nullable: true }) caseId: string | null;
  @Column({ type: 'uuid', nullable: true }) movementId: string | null;
  /** The mission that a manifest is for: it holds what that mission may read, of those whom it may see. */
  @Column({ type: 'uuid', nullable: true }) missionId: string | null;
  /** Of a case that a letter is to go along with. */
  @Column({ type: 'uuid', nullable: true }) referralId: string | null;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
}
