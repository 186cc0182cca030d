import {
  appealStatuses,
  claimKinds,
  claimStates,
  Code,
  Country,
  Currency,
  Day,
  Id,
  Instant,
  Money,
  One,
  Text,
} from '#platform';
import { Named } from './cases.dto.js';

const remark = { max: 10_000, multiline: true, optional: true } as const;

/** An order to leave: another legal act than a return, whatever becomes of it. */
export class DeportationInput {
  @Text({ max: 200, description: 'Who ordered it' }) authority: string;
  @Country() country: string;
  @Day({ description: 'When it was ordered' }) on: string;
  @Day({ optional: true, nullable: true, description: 'When it was carried out' }) carriedOutOn?: string | null;
  @Text({ max: 2000, multiline: true, optional: true }) basis?: string;
  @Text({ max: 200, optional: true }) reference?: string;
  @Code(appealStatuses, { optional: true }) appeal?: string;
  @Text(remark) note?: string;
}
export class DeportationView extends DeportationInput {
  @Id() id: string;
  @Instant() createdAt: string;
  @One(() => Named) createdBy: Named;
}

/** Money that somebody says is owed. It is written down as it was said: that it is claimed makes it no debt. */
export class ClaimInput {
  @Code(claimKinds) kind: string;
  @Money({ description: 'In units of the currency, as decimal digits' }) amount: string;
  @Currency() currency: string;
  @Code(claimStates, { optional: true, description: '`claimed` where nothing is said' }) state?: string;
  @Text({ max: 200, optional: true, description: 'Who claims it, or withheld it' }) claimedBy?: string;
  @Text({ max: 200, optional: true, description: 'Who paid it, where somebody did' }) paidBy?: string;
  @Day({ optional: true }) on?: string;
  @Id({ optional: true, description: 'The line that this one puts right, or says what became of' }) about?: string;
  @Text(remark) note?: string;
}
export class ClaimView extends ClaimInput {
  @Id() id: string;
  @Instant() createdAt: string;
  @One(() => Named) createdBy: Named;
}
