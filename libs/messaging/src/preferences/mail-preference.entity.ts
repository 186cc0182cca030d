import { Belongs, RowId } from '#access';
import { Column, Entity } from 'typeorm';

/** In which language somebody wants to be written to. */
@Entity('mail_preferences')
@Belongs('user')
export class MailPreference {
  @RowId() id: string;
  @Column({ type: 'uuid' }) userId: string;
  @Column({ type: 'text' }) language: string;
  @Column({ type: 'int', default: 1 }) version: number;
}
