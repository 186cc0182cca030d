import { Id, Ids, Int, One, Text } from '#platform';

export class HandOver {
  @Id({ description: 'The colleague who holds them from now on' }) to: string;
  @Ids({ optional: true, description: 'Only these; all her open cases where left out' }) caseIds?: string[];
}
class Holder {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
  @Int({ min: 0, description: 'Open cases that she holds now' }) openCases: number;
}
/** How it stands between the two, after it. */
export class HandOverView {
  @Id({ description: 'Of the colleague who took them on' }) id: string;
  @One(() => Holder) from: Holder;
  @One(() => Holder) to: Holder;
}
