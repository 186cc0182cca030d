import { Belongs, RowId } from '#access';
import { Column, Entity } from 'typeorm';

/** One sign-in on one device, until it is ended or runs out. */
@Entity('sessions')
@Belongs('shared')
export class Session {
  @RowId() id: string;
  @Column({ type: 'uuid' }) userId: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) expiresAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) endedAt: Date | null;
  @Column({ type: 'text', nullable: true }) endedBecause: string | null;
}

/** A refresh token, of which only the hash is kept. Used once; used twice, it ends the session. */
@Entity('refresh_tokens')
@Belongs('shared')
export class RefreshToken {
  @RowId() id: string;
  @Column({ type: 'uuid' }) sessionId: string;
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) expiresAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) usedAt: Date | null;
}
