import { Belongs, type PersonRole, RowId, Sealed, Seen } from '#access';
import { Column, Entity } from 'typeorm';

/** Somebody who signs in. Name and address lie in the vault: caseworkers are hunted too. */
@Entity('users')
@Belongs('organisation')
export class User {
  @RowId() id: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'uuid' }) teamId: string;
  @Column({ type: 'text' }) role: PersonRole;
  @Seen('credential') @Column({ type: 'bytea' }) emailToken: Buffer;
  @Sealed('staff') profile: { name: string; email: string };
  @Seen('credential') @Column({ type: 'text' }) passwordHash: string;
  @Sealed('credential', { nullable: true }) totp: { secret: string; next?: string } | null;
  @Seen('credential') @Column({ type: 'timestamptz', precision: 3, nullable: true }) totpConfirmedAt: Date | null;
  @Seen('credential') @Column({ type: 'bigint', default: 0 }) totpLastStep: number;
  /** Wrong passwords in a row. */
  @Seen('credential') @Column({ type: 'int', default: 0 }) passwordFailures: number;
  @Column({ type: 'boolean', default: true }) active: boolean;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}
