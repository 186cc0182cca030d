import { Belongs, RowId } from '#access';
import { Column, Entity } from 'typeorm';

/** One message in somebody's inbox. It says of what kind it is and which case it is about, and nothing of anyone. */
@Entity('notifications')
@Belongs('user')
export class Notification {
  @RowId() id: string;
  @Column({ type: 'uuid' }) userId: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'uuid', nullable: true }) caseId: string | null;
  @Column({ type: 'uuid', nullable: true }) subjectId: string | null;
  @Column({ type: 'text' }) dedupeKey: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) readAt: Date | null;
}
