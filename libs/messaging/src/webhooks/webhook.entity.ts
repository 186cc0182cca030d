import { Belongs, RowId, Sealed } from '#access';
import { Column, Entity } from 'typeorm';

/** Where a mission or an organisation is told that something waits for it, by its own software. */
@Entity('webhooks')
@Belongs('shared')
export class Webhook {
  @RowId() id: string;
  @Column({ type: 'uuid', nullable: true }) missionId: string | null;
  @Column({ type: 'uuid', nullable: true }) forOrganisationId: string | null;
  /** Some carry a secret in their path. */
  @Sealed('staff') url: string;
  @Column({ type: 'boolean', default: true }) active: boolean;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}

/** What signs the calls. Two are good while a receiver changes from one to the next. */
@Entity('webhook_secrets')
@Belongs('shared')
export class WebhookSecret {
  @RowId() id: string;
  @Column({ type: 'uuid' }) webhookId: string;
  @Sealed('hook') secret: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  /** From then on it signs nothing; null for the one that is current. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) endsAt: Date | null;
}
