import { Flag, Id, Instant, PageQuery, Text } from '#platform';

export class ListNotifications extends PageQuery {
  @Flag({ optional: true, description: 'Only what was not read yet' }) unread?: boolean;
}

/** One message in the inbox. Whom it is about is behind the link to the case, for those who may see it. */
export class NotificationView {
  @Id() id: string;
  @Text({ max: 60 }) kind: string;
  @Text({ max: 200 }) title: string;
  @Id({ nullable: true }) caseId: string | null;
  @Text({ max: 20, optional: true, description: 'Only while the reader may see the case' }) caseNumber?: string;
  @Id({ nullable: true }) subjectId: string | null;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) readAt: string | null;
}
