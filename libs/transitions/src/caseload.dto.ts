import { Flag, Id, Ids, Int, One, Text } from '#platform';

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

class Worker {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
  @Text({ max: 200, nullable: true, description: 'Of her team' }) team: string | null;
  @Flag({ description: 'false: she works here no more, and what she holds is in nobody’s hands' }) active: boolean;
}
/** How much somebody carries, counted at this moment. */
export class LoadView {
  @One(() => Worker, { nullable: true, description: 'null: cases that nobody holds' }) worker: Worker | null;
  @Int({ min: 0, description: 'Open cases that she holds' }) openCases: number;
  @Int({ min: 0, description: 'Of these, with a deadline that is over' }) overdue: number;
  @Int({ min: 0, description: 'Of these, with a step of the way home that is blocked' }) blocked: number;
}
