import { Id, Instant, Text } from '#platform';

export class CalendarAddress {
  @Id() id: string;
  @Text({
    max: 500,
    optional: true,
    description:
      'Only in the answer to the call that made it, and never again. Whoever has it reads what is due: give it to your calendar and to nobody',
  })
  url?: string;
  @Instant() createdAt: string;
}
