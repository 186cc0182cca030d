import { Country, Id, Ids, Int, Many, Text } from '#platform';

export const mostAtOnce = 1000;

export class RequestNotifications {
  @Ids({ min: 1, max: mostAtOnce, description: 'Cases within reach, for instance those of one release' })
  caseIds: string[];
  @Country({ optional: true, description: 'Which of their countries, where somebody agreed to several' })
  mission?: string;
}
export class KeptBackCase {
  @Id() caseId: string;
  @Text({ max: 60, description: 'Which rule kept it back, as it would answer alone' }) reason: string;
}
export class NotificationBatch {
  @Id({ description: 'By which the list can be narrowed: `GET /consular-notifications?batchId=…`' }) id: string;
  @Int({ description: 'Notifications that were asked for' }) queued: number;
  @Int({ description: 'Cases whose mission was told already, or is about to be' }) standing: number;
  @Many(() => KeptBackCase) keptBack: KeptBackCase[];
}
