import { Belongs, RowId } from '#access';
import { Column, Entity } from 'typeorm';

/** One gathering of reminders for one person: of a morning, or of a moment where it is urgent. It leaves once. */
@Entity('digests')
@Belongs('user')
export class Digest {
  @RowId() id: string;
  @Column({ type: 'uuid' }) userId: string;
  /** The instant at which it was to leave: there is one of each. */
  @Column({ type: 'text' }) slot: string;
  @Column({ type: 'timestamptz', precision: 3 }) leavesAt: Date;
  @Column({ type: 'boolean' }) isUrgent: boolean;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) sentAt: Date | null;
}
