import { Belongs, RowId, Seen } from '#access';
import { Column, Entity } from 'typeorm';

/** The address under which somebody's own calendar reads her deadlines: one each, of which only the hash is kept. */
@Entity('calendar_feeds')
@Belongs('user')
export class CalendarFeed {
  @RowId() id: string;
  @Column({ type: 'uuid' }) userId: string;
  @Seen('credential') @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
}
