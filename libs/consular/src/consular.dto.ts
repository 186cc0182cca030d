import {
  Code,
  Codes,
  Country,
  type ReportingChannel,
  reportingChannels,
  Id,
  Instant,
  missionChannels,
  notificationStatuses,
  One,
  PageQuery,
  Text,
  Texts,
} from '#platform';

/** Nothing needs saying: routing names the mission, and what she decided is on the case. */
export class RequestNotification {
  @Country({
    optional: true,
    description: 'Which of her countries, where she agreed to several; otherwise the first of her nationalities',
  })
  mission?: string;
}

export class Respond {
  @Text({ max: 4000, multiline: true }) text: string;
}
export class Acknowledge {}

export class GaveByHand {
  @Code(reportingChannels) channel: ReportingChannel;
  @Text({ max: 200, optional: true, description: 'Whom at the mission' }) whom?: string;
  @Instant({ optional: true, description: 'When; now where not given' }) at?: string;
}

export class ListConsular extends PageQuery {
  @Code(notificationStatuses, { optional: true }) status?: string;
  @Id({ optional: true, description: 'Those that were asked for together' }) batchId?: string;
}

export class NotifiedMission {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
  @Country() country: string;
  @Codes(missionChannels, { description: 'By which ways it is told' }) channels: string[];
}
export class ConsularNotificationView {
  @Id() id: string;
  @Id() caseId: string;
  @Text({ max: 20 }) caseNumber: string;
  @Code(notificationStatuses) status: string;
  @One(() => NotifiedMission) mission: NotifiedMission;
  @Code(reportingChannels, {
    nullable: true,
    description: 'How somebody told the mission by hand; null where the system did',
  })
  channel: string | null;
  @Text({ max: 200, nullable: true }) toldWhom: string | null;
  @Text({ max: 4000, nullable: true, multiline: true }) response: string | null;
  @Text({ max: 60, nullable: true, description: 'Which rule kept it back or recalled it' }) reason: string | null;
  @Id({ nullable: true, description: 'What it was asked for together with' }) batchId: string | null;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) sentAt: string | null;
  @Instant({ nullable: true }) acknowledgedAt: string | null;
  @Instant({ nullable: true }) respondedAt: string | null;
  @Instant({ nullable: true }) cancelledAt: string | null;
  @Texts({ length: 60 }) can: string[];
}
