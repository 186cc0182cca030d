import { Belongs, RowId } from '#access';
import { Column, Entity } from 'typeorm';

/** How somebody wants to be written to: what is null, she said nothing of. */
@Entity('mail_preferences')
@Belongs('user')
export class MailPreference {
  @RowId() id: string;
  @Column({ type: 'uuid' }) userId: string;
  @Column({ type: 'text', nullable: true }) language: string | null;
  @Column({ type: 'text', nullable: true }) timeZone: string | null;
  /** `HH:MM` in her zone; both or neither. */
  @Column({ type: 'text', nullable: true }) quietFrom: string | null;
  @Column({ type: 'text', nullable: true }) quietUntil: string | null;
  @Column({ type: 'int', default: 1 }) version: number;
}
