import { Belongs, RowId } from '#access';
import { Column, Entity } from 'typeorm';

/** A way in for somebody who has no password yet, or lost it. Of the token only the hash is kept; it works once. */
@Entity('invitations')
@Belongs('shared')
export class Invitation {
  @RowId() id: string;
  @Column({ type: 'uuid' }) userId: string;
  /** An administrator's, or one that she asked for herself because she forgot her password. */
  @Column({ type: 'text', default: 'invitation' }) kind: 'invitation' | 'reset';
  @Column({ type: 'bytea' }) tokenHash: Buffer;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) expiresAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) usedAt: Date | null;
}
