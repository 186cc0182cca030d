import { Belongs, RowId, Seen } from '#access';
import { Column, Entity } from 'typeorm';

/** One sign-in on one device, until it is ended, is left alone too long, or runs out. */
@Entity('sessions')
@Belongs('shared')
export class Session {
  @RowId() id: string;
  @Column({ type: 'uuid' }) userId: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) expiresAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) endedAt: Date | null;
  @Column({ type: 'text', nullable: true }) endedBecause: string | null;
  /** To the minute. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' }) lastUsedAt: Date;
  @Column({ type: 'int', default: 30 }) idleMinutes: number;
  @Column({ type: 'text', default: '' }) device: string;
  /** By which the same device in the same network is known again: a keyed hash. */
  @Seen('credential') @Column({ type: 'bytea', nullable: true }) deviceMark: Buffer | null;
  /** When a factor was last shown. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) freshAt: Date | null;
  /** Signed in by password alone where a second factor is needed: may set one up and do nothing else. */
  @Column({ type: 'boolean', default: false }) enrolling: boolean;
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
