import { Code, Id, Instant, Text } from '#platform';

export const sides = ['mission', 'organisation'] as const;

export class SayToOther {
  @Text({ max: 4000, multiline: true }) text: string;
}
export class ConversationMessage {
  @Id() id: string;
  @Id() notificationId: string;
  @Code(sides) from: string;
  @Text({ max: 4000, multiline: true }) text: string;
  @Id({ nullable: true, description: 'Who wrote it, of one’s own side; the other side speaks as one' })
  authorId: string | null;
  @Instant() createdAt: string;
}
