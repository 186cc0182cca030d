import type {
  BirthDatePrecision,
  ConsentDecision,
  IdentityDocumentKind,
  IdentityDocumentStatus,
  NationalityStatus,
  ProtectionHoldReason,
  RescueMethod,
  RiskLevel,
  Script,
  Sex,
  Vulnerability,
} from '#platform/codes';

/** What an imported row becomes: the body of `POST /cases`, and the list's own id of the person. */
export interface CaseIntake {
  externalId?: string;
  person: {
    names: { full: string; given?: string; family?: string; script?: Script; kind: 'legal' | 'alias' }[];
    sex: Sex;
    /** YYYY-MM-DD; the first of the month or year where `birthDatePrecision` says month or year */
    birthDate?: string;
    birthDatePrecision?: BirthDatePrecision;
    /** ISO 3166-1 alpha-2 */
    nationalities: string[];
    nationalityStatus?: NationalityStatus;
    /** ISO 639-1 */
    languages?: string[];
    /** E.164 */
    phones?: string[];
    identityDocuments?: {
      kind: IdentityDocumentKind;
      number?: string;
      country?: string;
      status: IdentityDocumentStatus;
    }[];
  };
  rescue: { date: string; method: RescueMethod; country: string; place?: string };
  hostCountry?: string;
  compoundName?: string;
  vulnerabilities?: Vulnerability[];
  riskLevel?: RiskLevel;
  protectionHold?: { reason: ProtectionHoldReason };
  consents?: {
    purpose: 'consular_notification';
    decision: Exclude<ConsentDecision, 'not_asked'>;
    /** instant, midnight UTC of the day that the list gives */
    obtainedAt: string;
    method: 'verbal';
  }[];
}
