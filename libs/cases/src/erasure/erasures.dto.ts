import { Code, Id, Instant, Int, PageQuery, Text, Texts } from '#platform';

const states = ['announced', 'asked', 'approved', 'done', 'rejected', 'cancelled'] as const;

export class AskErasure {
  @Text({ max: 2000, multiline: true, description: 'Why; it goes with what is erased' }) reason: string;
}
export class ListErasures extends PageQuery {
  @Code(states, { optional: true }) state?: (typeof states)[number];
}
export class ErasureView {
  @Id() id: string;
  @Int() version: number;
  @Id() caseId: string;
  @Text({ max: 20 }) caseNumber: string;
  @Code(['request', 'retention'], { description: 'Asked for by a supervisor, or by the clock of retention' })
  cause: string;
  @Code(states) state: string;
  @Text({
    max: 2000,
    multiline: true,
    optional: true,
    nullable: true,
    description: 'For supervisors, until it is done',
  })
  reason?: string | null;
  @Instant({ nullable: true, description: 'When the clock of retention asks' }) dueAt: string | null;
  @Id({ nullable: true }) askedBy: string | null;
  @Instant({ nullable: true }) askedAt: string | null;
  @Id({ nullable: true }) decidedBy: string | null;
  @Instant({ nullable: true }) decidedAt: string | null;
  @Instant({ nullable: true }) doneAt: string | null;
  @Texts({ length: 60 }) can: string[];
}

export class LegalHoldInput {
  @Text({ max: 2000, multiline: true }) reason: string;
}
export class LegalHoldView {
  @Id() id: string;
  @Id() caseId: string;
  @Text({ max: 2000, multiline: true }) reason: string;
  @Id() setBy: string;
  @Instant() setAt: string;
}
export class ListLegalHolds extends PageQuery {}
export class StandingLegalHoldView extends LegalHoldView {
  @Text({ max: 20 }) caseNumber: string;
  @Text({ max: 200, description: 'The name of who set it' }) setByName: string;
}
