import { Belongs, RowId } from '#access';
import { Column, Entity } from 'typeorm';

/** What somebody asked to have outside. Nothing of its content is kept: it is made when it is fetched. */
@Entity('exports')
@Belongs('user')
export class Export {
  @RowId() id: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'uuid' }) userId: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
}
