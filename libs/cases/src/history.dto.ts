import { Id, Instant, Keyed, One, PageQuery, Text } from '#platform';
import { Named } from './cases.dto.js';

export class HistoryQuery extends PageQuery {}
export class HistoryActor {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
  @Text({ max: 40 }) role: string;
  @One(() => Named, { nullable: true }) organisation: Named | null;
}
export class HistoryItem {
  @Instant() at: string;
  @One(() => HistoryActor) actor: HistoryActor;
  @Text({ max: 60 }) action: string;
  @Text({ max: 20 }) outcome: string;
  @Text({ max: 60, optional: true }) slug?: string;
  /** What changed, with the values before. */
  @Keyed({ optional: true, nullable: true, values: 'any' }) detail?: object | null;
}
