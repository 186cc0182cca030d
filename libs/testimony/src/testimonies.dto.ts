import {
  abuseTypes,
  Code,
  Day,
  Id,
  iloIndicators,
  Instant,
  Int,
  Keyed,
  Language,
  Many,
  methodsOfControl,
  One,
  perpetratorRoles,
  Text,
  Texts,
  verifications,
} from '#platform';

const LONGEST = 200_000;

export class AbuseInput {
  @Code(abuseTypes) type: string;
  @Code(methodsOfControl, { optional: true }) methodOfControl?: string;
  @Code(iloIndicators, { optional: true }) iloIndicator?: string;
  @Day({ optional: true }) occurredOn?: string;
  @Id({ optional: true }) compoundId?: string;
  @Code(perpetratorRoles, { optional: true }) perpetratorRole?: string;
  @Code(verifications, { optional: true, description: 'Default unverified' }) verification?: string;
}

class Circumstances {
  @Text({ max: 200, optional: true, nullable: true }) interviewer?: string | null;
  @Text({ max: 200, optional: true, nullable: true }) interpreter?: string | null;
  @Text({ max: 200, optional: true, nullable: true }) place?: string | null;
  @Text({ max: LONGEST, multiline: true, optional: true, description: 'What was said, in the language it was said in' })
  body?: string;
  @Keyed({ optional: true, description: 'Reserved: {ciphertext, recipients} instead of body. Not taken yet' })
  sealed?: object;
}

export class TakeTestimony extends Circumstances {
  @Language() language: string;
  @Day() takenOn: string;
  @Many(() => AbuseInput, { max: 200 }) abuse: AbuseInput[];
}

/** What is not given is taken from the version before. */
export class AddVersion extends Circumstances {
  @Language({ optional: true }) language?: string;
  @Day({ optional: true }) takenOn?: string;
  @Many(() => AbuseInput, { optional: true, max: 200 }) abuse?: AbuseInput[];
  @Int({ min: 1, optional: true, description: 'The version that this one was written from: 412 where a later one is' })
  basedOn?: number;
}

export class WhichVersion {
  @Int({ min: 1, optional: true, description: 'An earlier version; the latest where left out' }) version?: number;
}

export class Writer {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}
export class VersionLine {
  @Int() number: number;
  @Instant() createdAt: string;
  @One(() => Writer) createdBy: Writer;
}
/** What a list shows: that there is one, and how much. */
export class TestimonyLine {
  @Id() id: string;
  @Id() caseId: string;
  @Int() version: number;
  @Language() language: string;
  @Day() takenOn: string;
  @Int({ description: 'How many acts the latest version codes' }) abuseCount: number;
  @One(() => Writer) createdBy: Writer;
  @Instant() createdAt: string;
}
export class TestimonyView {
  @Id() id: string;
  @Id() caseId: string;
  @Int({ description: 'The latest' }) version: number;
  @Int({ description: 'The one shown' }) number: number;
  @Language() language: string;
  @Day() takenOn: string;
  @Text({ max: 200, nullable: true }) interviewer: string | null;
  @Text({ max: 200, nullable: true }) interpreter: string | null;
  @Text({ max: 200, nullable: true }) place: string | null;
  @Text({ max: LONGEST, multiline: true }) body: string;
  @Many(() => AbuseInput, { max: 200 }) abuse: AbuseInput[];
  @Many(() => VersionLine) versions: VersionLine[];
  @One(() => Writer) createdBy: Writer;
  @Instant() createdAt: string;
  @Texts({ length: 60 }) can: string[];
}
