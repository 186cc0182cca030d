import { Belongs, RowId, Sealed } from '#access';
import { Column, Entity } from 'typeorm';

/** How and when people left a compound: one event, of one person or of thousands. */
@Entity('rescues')
@Belongs('organisation')
export class Rescue {
  @RowId() id: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'date' }) date: string;
  @Column({ type: 'text' }) method: string;
  @Column({ type: 'text' }) country: string;
  @Sealed('location', { nullable: true }) place: string | null;
  /** Keyed hash of date, method, country and place: the same four of one organisation are the same rescue. */
  @Column({ type: 'bytea' }) sameAs: Buffer;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}
