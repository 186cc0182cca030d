import { Flag, Id, Instant, Int, Many, Text, Texts } from '#platform';

export class AddWebhook {
  @Text({ max: 500, description: 'By https, on port 443 or 8443, in the open internet; in a demo this machine too' })
  url: string;
  @Id({ optional: true, description: 'The mission that it is for, or else `organisationId`' }) missionId?: string;
  @Id({ optional: true, description: 'The organisation that it is for, or else `missionId`' }) organisationId?: string;
}
export class CorrectWebhook {
  @Text({ max: 500, optional: true }) url?: string;
  @Flag({ optional: true, description: 'Whether it is called' }) active?: boolean;
}
export class RotateSecret {}

export class SecretRecord {
  @Id() id: string;
  @Instant() createdAt: string;
  @Instant({ nullable: true, description: 'Until when it signs as well; null for the current one' })
  endsAt: string | null;
}
export class WebhookRecord {
  @Id() id: string;
  @Int() version: number;
  @Text({ max: 500 }) url: string;
  @Id({ nullable: true }) missionId: string | null;
  @Id({ nullable: true }) organisationId: string | null;
  @Flag() active: boolean;
  @Many(() => SecretRecord) secrets: SecretRecord[];
  @Text({
    max: 100,
    optional: true,
    description: 'Only in the answer to the call that made it, and never again: give it to the receiver',
  })
  secret?: string;
  @Instant() createdAt: string;
  @Texts({ length: 60 }) can: string[];
}
