import { Belongs, RowId, Sealed } from '#access';
import { Column, Entity } from 'typeorm';

/** One question or answer between a mission and whoever holds the case, about a notification. */
@Entity('consular_messages')
@Belongs('of-case')
export class ConsularMessage {
  @RowId() id: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'uuid' }) notificationId: string;
  @Column({ type: 'uuid' }) missionId: string;
  @Column({ type: 'boolean' }) byMission: boolean;
  @Column({ type: 'uuid' }) authorId: string;
  @Sealed('identity') body: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
}
