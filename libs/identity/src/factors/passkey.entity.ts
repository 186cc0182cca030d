import { Belongs, RowId, Sealed } from '#access';
import { Column, Entity } from 'typeorm';

/** A key pair on somebody's device or security key, of which we know the public half. */
@Entity('passkeys')
@Belongs('shared')
export class Passkey {
  @RowId() id: string;
  @Column({ type: 'uuid' }) userId: string;
  @Column({ type: 'bytea' }) credentialId: Buffer;
  /** COSE. */
  @Column({ type: 'bytea' }) publicKey: Buffer;
  /** How often it signed, as it says: one that counts backwards was copied. */
  @Column({ type: 'bigint', default: 0 }) counter: number;
  @Column({ type: 'text', array: true, default: [] }) transports: string[];
  /** What its owner calls it. */
  @Sealed('credential') name: string;
  @Column({ type: 'boolean', default: false }) backedUp: boolean;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) lastUsedAt: Date | null;
}

/** `sign_in` is for whoever comes; the others are bound to one user. */
export type ChallengePurpose = 'register' | 'sign_in' | 'step_up';

/** What a passkey has to sign: kept as a hash, good once and for one purpose. */
@Entity('passkey_challenges')
@Belongs('shared')
export class PasskeyChallenge {
  @RowId() id: string;
  @Column({ type: 'uuid', nullable: true }) userId: string | null;
  @Column({ type: 'text' }) purpose: ChallengePurpose;
  @Column({ type: 'bytea' }) challengeHash: Buffer;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) expiresAt: Date;
}
