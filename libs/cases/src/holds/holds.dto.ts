import { Code, Day, Id, Instant, One, PageQuery, protectionHoldReasons, Text } from '#platform';

export class ListHolds extends PageQuery {}
class Colleague {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}
class HoldReview {
  @Instant() at: string;
  @One(() => Colleague) by: Colleague;
}
/** A case that nothing of may go to a mission, and why; nothing of who it is about. */
export class HeldCaseView {
  @Id({ description: 'Of the case' }) id: string;
  @Text({ max: 20 }) caseNumber: string;
  @Code(protectionHoldReasons) reason: string;
  @Instant() since: string;
  @One(() => Colleague, { nullable: true }) setBy: Colleague | null;
  @One(() => Colleague, { nullable: true, description: 'Who holds the case' }) assignee: Colleague | null;
  @One(() => HoldReview, { nullable: true, description: 'When somebody last looked whether it is still needed' })
  reviewed: HoldReview | null;
  @Day({ description: 'By when a supervisor looks again whether it is still needed' }) reviewOn: string;
}
