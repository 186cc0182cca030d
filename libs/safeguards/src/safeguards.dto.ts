import { Flag, Id, Instant, One, PageQuery, Text } from '#platform';

class Named {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

/** Exactly one of the three. */
export class ExclusionInput {
  @Id({ optional: true, description: 'A user of any organisation' }) user?: string;
  @Id({ optional: true, description: 'Another organisation, with everybody in it' }) organisation?: string;
  @Id({ optional: true, description: 'A mission: it is not told, and loses its view' }) mission?: string;
  @Text({ max: 2000, multiline: true }) reason: string;
}
export class WhyLifted {
  @Text({ max: 2000, multiline: true }) reason: string;
}
export class ExclusionView {
  @Id() id: string;
  @One(() => Named, { nullable: true }) user: Named | null;
  @One(() => Named, { nullable: true }) organisation: Named | null;
  @One(() => Named, { nullable: true }) mission: Named | null;
  @Text({ max: 2000, multiline: true }) reason: string;
  @Instant() createdAt: string;
  @One(() => Named) createdBy: Named;
  @Instant({ nullable: true }) liftedAt: string | null;
  @One(() => Named, { nullable: true }) liftedBy: Named | null;
  @Text({ max: 2000, multiline: true, nullable: true }) liftedBecause: string | null;
}

export class ListExclusions extends PageQuery {}
export class StandingExclusionView extends ExclusionView {
  @Id() caseId: string;
  @Text({ max: 20 }) caseNumber: string;
}

export class WhyBroken {
  @Text({ min: 10, max: 2000, multiline: true, description: 'Why it cannot wait; name nobody' }) reason: string;
}
export class WhyBrokenByNumber extends WhyBroken {
  @Text({ max: 20, description: 'As it stands on a paper: HW-7K2M9-QX4TD' }) caseNumber: string;
}
export class Finding {
  @Text({ max: 2000, multiline: true, description: 'What the review found; name nobody' }) finding: string;
}
export class ListGlass extends PageQuery {
  @Flag({ optional: true, description: 'Reviewed, or still to be reviewed' }) reviewed?: boolean;
}
class Breaker extends Named {
  @One(() => Named, { nullable: true }) organisation: Named | null;
}
class Review {
  @Text({ max: 2000, multiline: true }) finding: string;
  @Instant() at: string;
  @One(() => Named) by: Named;
}
export class GlassBreakView {
  @Id() id: string;
  @Id() caseId: string;
  @One(() => Named, { description: 'Whose case it is' }) organisation: Named;
  @One(() => Breaker) by: Breaker;
  @Text({ max: 2000, multiline: true }) reason: string;
  @Instant() at: string;
  @Instant({ description: 'One hour after, at the latest' }) until: string;
  @Flag() open: boolean;
  @Instant({ nullable: true, description: 'Where somebody ended it before' }) endedAt: string | null;
  @One(() => Review, { nullable: true }) review: Review | null;
}
