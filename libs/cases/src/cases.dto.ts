import {
  Amount, birthDatePrecisions, caseStatuses, Changes, closeOutcomes, Code, Codes, consentDecisions, consentMethods, consentPurposes, Countries, Country, Day, Flag, Id,
  identityDocumentKinds, identityDocumentStatuses, Instant, Int, Language, Languages, Many, nameKinds, nationalityStatuses, One, PageQuery, Phones, protectionHoldReasons,
  recipientKinds, repatriationStatuses, rescueMethods, riskLevels, scripts, sexes, Text, Texts, vulnerabilities,
} from '#platform'; // prettier-ignore

export class NameInput {
  @Text({ max: 400 }) full: string;
  @Text({ max: 400, optional: true }) given?: string;
  @Text({ max: 400, optional: true }) family?: string;
  @Code(scripts, { optional: true }) script?: string;
  @Code(nameKinds, { optional: true }) kind?: string;
}
export class DocumentInput {
  @Code(identityDocumentKinds) kind: string;
  @Text({ max: 60, optional: true }) number?: string;
  @Country({ optional: true }) country?: string;
  @Code(identityDocumentStatuses) status: string;
  @Day({ optional: true, nullable: true }) issuedOn?: string | null;
  @Day({ optional: true, nullable: true, description: 'Opens the deadlines of a paper that she holds' })
  expiresOn?: string | null;
}
export class PersonInput {
  @Many(() => NameInput, { min: 1, max: 20 }) names: NameInput[];
  @Code(sexes) sex: string;
  @Day({ optional: true, nullable: true }) birthDate?: string | null;
  @Code(birthDatePrecisions, { optional: true, nullable: true }) birthDatePrecision?: string | null;
  @Countries({ max: 4 }) nationalities: string[];
  @Code(nationalityStatuses, { optional: true }) nationalityStatus?: string;
  @Languages({ optional: true, max: 20 }) languages?: string[];
  @Phones({ optional: true, max: 20 }) phones?: string[];
  @Many(() => DocumentInput, { optional: true, max: 20 }) identityDocuments?: DocumentInput[];
}
export class PersonChanges extends Changes(PersonInput) {}

/** A rescue by its id, or by date, method, country and place. */
export class RescueInput {
  @Id({ optional: true }) id?: string;
  @Day({ optional: true }) date?: string;
  @Code(rescueMethods, { optional: true }) method?: string;
  @Country({ optional: true }) country?: string;
  @Text({ max: 200, optional: true, nullable: true }) place?: string | null;
}
export class HoldInput {
  @Code(protectionHoldReasons) reason: string;
}
export class RecipientInput {
  @Code(recipientKinds) kind: string;
  @Country({ optional: true }) country?: string;
  @Id({ optional: true }) organisationId?: string;
}
export class ConsentInput {
  @Code(consentPurposes) purpose: string;
  @One(() => RecipientInput, { optional: true, nullable: true }) recipient?: RecipientInput | null;
  @Code(consentDecisions) decision: string;
  @Instant({ optional: true, nullable: true }) obtainedAt?: string | null;
  @Code(consentMethods, { optional: true, nullable: true }) method?: string | null;
  @Language({ optional: true, nullable: true }) language?: string | null;
  @Instant({ optional: true, nullable: true }) expiresAt?: string | null;
  /** With `not_asked`: when to ask again. */
  @Day({ optional: true, nullable: true }) askAgainOn?: string | null;
  @Text({
    max: 60,
    optional: true,
    nullable: true,
    description:
      'The id of the text that was read out to her, from GET /consent-wordings; of this purpose and language',
  })
  wordingVersion?: string | null;
  @Text({
    max: 200,
    optional: true,
    nullable: true,
    description: 'Who interpreted, by name. A yes to a text that no native speaker has reviewed needs one',
  })
  interpreter?: string | null;
  @Text({ max: 2000, multiline: true, optional: true, nullable: true }) note?: string | null;
}
export class OpenCase {
  @One(() => PersonInput) person: PersonInput;
  @One(() => RescueInput) rescue: RescueInput;
  @Country({ optional: true }) hostCountry?: string;
  @Id({ optional: true, nullable: true }) compoundId?: string | null;
  @Text({ max: 200, optional: true, nullable: true }) compoundName?: string | null;
  @Codes(vulnerabilities, { optional: true, max: 20 }) vulnerabilities?: string[];
  @Code(riskLevels, { optional: true }) riskLevel?: string;
  @One(() => HoldInput, { optional: true, nullable: true }) protectionHold?: HoldInput | null;
  @Many(() => ConsentInput, { optional: true, max: 50 }) consents?: ConsentInput[];
}
export class CorrectCase {
  @One(() => PersonChanges, { optional: true }) person?: PersonChanges;
  @One(() => RescueInput, { optional: true }) rescue?: RescueInput;
  @Country({ optional: true }) hostCountry?: string;
  @Id({ optional: true, nullable: true }) compoundId?: string | null;
  @Text({ max: 200, optional: true, nullable: true }) compoundName?: string | null;
  @Codes(vulnerabilities, { optional: true, max: 20 }) vulnerabilities?: string[];
  @Code(riskLevels, { optional: true }) riskLevel?: string;
  @One(() => HoldInput, { optional: true, nullable: true }) protectionHold?: HoldInput | null;
  @Many(() => ConsentInput, { optional: true, max: 50 }) consents?: ConsentInput[];
}
export class AssignCase {
  @Id() assigneeId: string;
}
export class CloseCase {
  @Text({ max: 2000, min: 3, multiline: true }) reason: string;
  @Code(closeOutcomes) outcome: string;
}
export class ReopenCase {
  @Text({ max: 2000, min: 3, multiline: true }) reason: string;
}
export class ShelterInput {
  @Text({ max: 200, optional: true }) name?: string;
  @Text({ max: 1000, multiline: true }) address: string;
  @Text({ max: 40, optional: true }) phone?: string;
}

/** `null` where nobody said where she stays. */
export class ShelterView {
  @One(() => ShelterInput, { nullable: true }) shelter: ShelterInput | null;
}

export class CaseFilters extends PageQuery {
  @Country({ optional: true }) nationality?: string;
  @Id({ optional: true }) compoundId?: string;
  @Code(caseStatuses, { optional: true }) status?: string;
  @Code(repatriationStatuses, { optional: true }) repatriationStatus?: string;
  @Id({ optional: true }) assigneeId?: string;
  @Code(riskLevels, { optional: true }) riskLevel?: string;
  @Day({ optional: true }) rescuedFrom?: string;
  @Day({ optional: true }) rescuedTo?: string;
  @Country({ optional: true }) hostCountry?: string;
  @Flag({ optional: true }) overdue?: boolean;
  @Instant({ optional: true }) updatedSince?: string;
}
export const caseSorts = ['-updatedAt', '-rescuedOn', 'nextDeadline'] as const;
export type CaseSort = (typeof caseSorts)[number];
export class ListCases extends CaseFilters {
  @Code(caseSorts, { optional: true }) sort: CaseSort = '-updatedAt';
}
export class FindCases extends CaseFilters {
  @Text({ max: 400 }) q: string;
}

export class Named {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}
export class PersonView {
  @Many(() => NameInput) names: NameInput[];
  @Code(sexes) sex: string;
  @Day({ nullable: true }) birthDate: string | null;
  @Code(birthDatePrecisions, { nullable: true }) birthDatePrecision: string | null;
  @Int({ nullable: true }) age: number | null;
  @Countries() nationalities: string[];
  @Code(nationalityStatuses) nationalityStatus: string;
  @Languages() languages: string[];
  @Texts({ length: 40, optional: true }) phones?: string[];
  @Many(() => DocumentInput) identityDocuments: DocumentInput[];
}
export class RescueView {
  @Id({ optional: true }) id?: string;
  @Day() date: string;
  @Code(rescueMethods, { optional: true }) method?: string;
  @Country() country: string;
  @Text({ max: 200, optional: true, nullable: true }) place?: string | null;
}
export class HoldView {
  @Code(protectionHoldReasons) reason: string;
  @Instant() since: string;
}
export class ConsentView {
  @Id() id: string;
  @Code(consentPurposes) purpose: string;
  @One(() => RecipientInput, { nullable: true }) recipient: RecipientInput | null;
  @Code(consentDecisions) decision: string;
  @Instant({ nullable: true }) obtainedAt: string | null;
  @Instant() recordedAt: string;
  @Code(consentMethods, { nullable: true }) method: string | null;
  @Language({ nullable: true }) language: string | null;
  @Instant({ nullable: true }) expiresAt: string | null;
  @Day({ nullable: true }) askAgainOn: string | null;
  @Text({ max: 60, nullable: true, description: 'The text that was read out to her' }) wordingVersion: string | null;
  @Text({ max: 200, nullable: true, optional: true }) interpreter?: string | null;
  @Text({ max: 2000, multiline: true, nullable: true, optional: true }) note?: string | null;
}
/** Somebody who is about to be logged, as far as it tells who she is. */
export class PersonToCompare {
  @Many(() => NameInput, { min: 1, max: 20 }) names: NameInput[];
  @Day({ optional: true, nullable: true }) birthDate?: string | null;
  @Many(() => DocumentInput, { optional: true, max: 20 }) identityDocuments?: DocumentInput[];
}
export class ComparePeople {
  @Many(() => PersonToCompare, { min: 1, max: 100 }) people: PersonToCompare[];
}
export class LikelyCase {
  @Int({ description: 'Place in the list that was sent, from 0' }) n: number;
  @Text({ max: 40, description: '`name`, `birth_date` or `document_number`: what speaks most for it' }) reason: string;
  @Id({ optional: true, description: 'Only where the case is within reach' }) id?: string;
  @Text({ max: 20, optional: true, description: 'Only where the case is within reach' }) caseNumber?: string;
}
export class LikelyCases {
  @Many(() => LikelyCase, { max: 100 }) items: LikelyCase[];
}
export class RepatriationSummary {
  @Code(repatriationStatuses) status: string;
}
export class PossibleDuplicate {
  @Text({ max: 20, optional: true }) caseNumber?: string;
  @Id({ optional: true }) id?: string;
  /** 0 to 1. */
  @Amount() score: number;
  @Texts({ length: 40 }) reasons: string[];
}
/** A case as one person may see it: what her role may not see is not there. */
export class CaseView {
  @Id() id: string;
  @Text({ max: 20 }) caseNumber: string;
  @Int() version: number;
  @Code(caseStatuses) status: string;
  @Code(closeOutcomes, { nullable: true }) outcome: string | null;
  @One(() => Named, { optional: true }) organisation?: Named;
  @One(() => Named, { optional: true, nullable: true }) assignee?: Named | null;
  @Country() hostCountry: string;
  @One(() => PersonView) person: PersonView;
  @One(() => RescueView) rescue: RescueView;
  @One(() => Named, { optional: true, nullable: true }) compound?: Named | null;
  @Code(riskLevels, { optional: true }) riskLevel?: string;
  @Codes(vulnerabilities, { optional: true }) vulnerabilities?: string[];
  @One(() => HoldView, { optional: true, nullable: true }) protectionHold?: HoldView | null;
  @One(() => ShelterInput, { optional: true, nullable: true }) shelter?: ShelterInput | null;
  /** What is there and is not shown here, since it asks for a factor of the last minutes: `shelter`. */
  @Texts({ length: 40, optional: true }) withheld?: string[];
  @Many(() => ConsentView, { optional: true }) consents?: ConsentView[];
  @One(() => RepatriationSummary) repatriation: RepatriationSummary;
  @Many(() => PossibleDuplicate, { optional: true }) possibleDuplicates?: PossibleDuplicate[];
  @Instant({ nullable: true }) nextDeadlineAt: string | null;
  @Instant() createdAt: string;
  @Instant() updatedAt: string;
  @Texts({ length: 60 }) can: string[];
}
export class FoundCase extends CaseView {
  /** 0 to 1, best match first. */
  @Amount() score: number;
}
