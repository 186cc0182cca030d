import { Belongs, RowId } from '#access';
import { Column, Entity } from 'typeorm';
import type { MailTemplate } from './mail-templates.data.js';

/**
 * `leaving`: it is being handed over, or was by a worker that died: nobody knows whether it left. `kept`: there is no mail
 * server, it stands on the outbox page. `dropped`: its mission may no longer be told.
 */
export type MailState = 'waiting' | 'leaving' | 'sent' | 'kept' | 'dropped';

/** An e-mail to a user or a mission. Its text is fixed by its template: it carries a reference and a link. */
@Entity('mails')
@Belongs('shared')
export class Mail {
  @RowId() id: string;
  @Column({ type: 'uuid', nullable: true }) recipientUserId: string | null;
  @Column({ type: 'uuid', nullable: true }) recipientMissionId: string | null;
  @Column({ type: 'text' }) template: MailTemplate;
  /** What both sides call it by: the case number, or what its template says. */
  @Column({ type: 'text' }) reference: string;
  @Column({ type: 'uuid', nullable: true }) caseId: string | null;
  @Column({ type: 'text', default: 'waiting' }) state: MailState;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) sentAt: Date | null;
}
