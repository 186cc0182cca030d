import {
  Code, Codes, Countries, Country, Id, Instant, Int, One, PageQuery, referralParts, riskLevels, serviceResponses, services, sexes, Text,
  transitionStatuses,
} from '#platform'; // prettier-ignore

class Named {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}

export const directions = ['received', 'sent'];
/** Why one ended by itself. */
export const endings = ['case_closed', 'exclusion', 'protection_hold', 'consent'];

export class ReferralInput {
  @Id({ description: 'Who is asked to help; a mission is told by a consular notification' }) organisationId: string;
  @Code(services) service: string;
  @Code(serviceResponses, { description: 'Within which time it must answer; opens a deadline' }) response: string;
  @Codes(referralParts, { description: 'What it sees of the case once it accepts, beside who she is' }) parts: string[];
  @Text({ max: 2000, multiline: true, optional: true, description: 'What is asked for; name nobody: it is read before the answer' })
  note?: string; // prettier-ignore
}
export class NoWords {}
export class WithReason {
  @Text({ max: 2000, multiline: true, description: 'Why; name nobody' }) reason: string;
}
export class ListTransitions extends PageQuery {
  @Code(directions, { optional: true, description: 'Received by one’s organisation (as when left out), or sent by it' })
  direction?: 'received' | 'sent';
  @Code(transitionStatuses, { optional: true }) status?: string;
}

class PreviewView {
  @Countries() nationalities: string[];
  @Code(sexes) sex: string;
  @Text({ max: 20 }) ageBand: string;
  @Country() hostCountry: string;
  @Code(riskLevels, { optional: true }) riskLevel?: string;
  @Int({ optional: true, description: 'How many, never which' }) vulnerabilities?: number;
}

/** What a referral and a transfer have in common. */
class TransitionView {
  @Id() id: string;
  @Id() caseId: string;
  @Text({ max: 40 }) caseNumber: string;
  @Code(directions) direction: string;
  @Code(transitionStatuses) status: string;
  @One(() => Named) from: Named;
  @One(() => Named) to: Named;
  @One(() => PreviewView, { description: 'What the other organisation is told before it answers' })
  preview: PreviewView;
  @Text({ max: 2000, multiline: true, nullable: true }) note: string | null;
  @Text({ max: 2000, multiline: true, nullable: true, description: 'Why it was rejected or taken back' }) reason:
    string | null;
  @Instant() createdAt: string;
  @One(() => Named) createdBy: Named;
  @Instant({ description: 'Until when it can be answered' }) expiresAt: string;
  @Instant({ nullable: true }) decidedAt: string | null;
  @One(() => Named, { nullable: true }) decidedBy: Named | null;
  @Instant({ nullable: true }) endedAt: string | null;
}
export class ReferralView extends TransitionView {
  @Code(services) service: string;
  @Code(serviceResponses) response: string;
  @Instant({ nullable: true, description: 'By when an answer is due' }) respondBy: string | null;
  @Codes(referralParts) parts: string[];
  @Code(endings, { nullable: true, description: 'Why it ended by itself' }) endedBecause: string | null;
  @Instant({ nullable: true, description: 'Where she agreed for a time' }) seesUntil: string | null;
  @Codes(['referral.accept', 'referral.reject', 'referral.revoke', 'referral.complete']) can: string[];
}

export class TransferInput {
  @Id({ description: 'Who is asked to keep the case' }) organisationId: string;
  @Text({ max: 2000, multiline: true, optional: true, description: 'Why; name nobody: it is read before the answer' })
  note?: string;
}
export class TakeOver {
  @Id({ optional: true, description: 'Who holds it from now on; oneself where left out' }) assigneeId?: string;
}
export class TransferView extends TransitionView {
  @Codes(['transfer.accept', 'transfer.reject', 'transfer.revoke', 'transfer.complete']) can: string[];
}
