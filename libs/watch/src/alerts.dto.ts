import { Code, Flag, Id, Instant, Int, One, PageQuery, Text } from '#platform';
import { ruleNames } from './unusual-reading.data.js';

export class ListAlerts extends PageQuery {
  @Flag({ optional: true, description: 'Only those that were reviewed, or only those that were not' })
  reviewed?: boolean;
}
export class ReviewAlert {
  @Text({ max: 2000, multiline: true, description: 'What came of asking' }) note: string;
}

export class WatchedReader {
  @Id() id: string;
  @Text({ max: 40 }) role: string;
  @Id() organisationId: string;
}
/** That somebody read in an unusual way. It says how much and when, and nothing of what was read. */
export class AlertView {
  @Id() id: string;
  @Code(ruleNames) rule: string;
  @Text({ max: 100 }) title: string;
  @One(() => WatchedReader) user: WatchedReader;
  @Instant({ description: 'When the threshold was reached' }) at: string;
  @Int() count: number;
  @Int() threshold: number;
  @Id({ nullable: true, description: 'Only where it is about one case that nobody has a reason to open' })
  caseId: string | null;
  @Id({ nullable: true }) reviewedBy: string | null;
  @Instant({ nullable: true }) reviewedAt: string | null;
  @Text({ max: 2000, multiline: true, nullable: true }) note: string | null;
}
