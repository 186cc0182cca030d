import { type Lane, laneNames } from '#access';
import { Code, Id, Instant, Int, One, PageQuery, Text } from '#platform';

/** `waiting`: not tried yet. `failed`: tried, and it will be tried again. `dead`: given up, until somebody retries it. */
export const outboxStates = ['waiting', 'sent', 'failed', 'dead'] as const;
export type OutboxState = (typeof outboxStates)[number];

export class ListOutbox extends PageQuery {
  @Code(outboxStates, { optional: true }) state?: OutboxState;
  @Text({ max: 80, optional: true }) kind?: string;
}
export class KeptMail {
  @Text({ max: 254 }) to: string;
  @Text({ max: 200 }) subject: string;
  @Text({ max: 2000, multiline: true }) text: string;
}
/** A message that leaves, or left, without anything of anyone in it. */
export class OutboxView {
  @Id() id: string;
  @Text({ max: 80 }) kind: string;
  @Code(outboxStates) state: OutboxState;
  @Code(laneNames) lane: Lane;
  @Int() tries: number;
  @Text({ max: 80, nullable: true }) lastError: string | null;
  @Instant() notBefore: string;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) doneAt: string | null;
  @One(() => KeptMail, {
    optional: true,
    description: 'In a demo without a mail server: the mail as it would have gone',
  })
  mail?: KeptMail;
}
