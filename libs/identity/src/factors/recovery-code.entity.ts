import { Belongs, RowId } from '#access';
import { Column, Entity } from 'typeorm';

/** One of ten codes for the day when the second factor is lost. Kept as a keyed hash; good once. */
@Entity('recovery_codes')
@Belongs('shared')
export class RecoveryCode {
  @RowId() id: string;
  @Column({ type: 'uuid' }) userId: string;
  @Column({ type: 'bytea' }) codeHash: Buffer;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) usedAt: Date | null;
}
