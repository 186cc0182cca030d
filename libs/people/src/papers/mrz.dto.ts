import {
  Code,
  Codes,
  Countries,
  Country,
  birthDatePrecisions,
  Day,
  Flag,
  identityDocumentKinds,
  Int,
  Many,
  nameKinds,
  nationalityStatuses,
  One,
  scripts,
  sexes,
  Text,
  Texts,
} from '#platform';
import { mrzFaults, mrzFields, mrzNotices } from './mrz.data.js';

const formats = ['TD1', 'TD2', 'TD3', 'FRENCH_NATIONAL_ID', 'FRENCH_DRIVING_LICENSE', 'SWISS_DRIVING_LICENSE'] as const;

export class ReadMrz {
  @Texts({ length: 60, min: 1, max: 3, description: 'The lines, from top to bottom' }) lines: string[];
}

export class MrzFaultView {
  @Code(mrzFields, { description: '`whole` is the check over all of it' }) field: string;
  @Code(Object.keys(mrzFaults)) code: string;
  @Text({ max: 200 }) message: string;
  @Int({ description: 'From 1' }) line: number;
  @Int({ description: 'First column, from 1' }) from: number;
  @Int({ description: 'Last column' }) to: number;
  @Text({ max: 1, nullable: true, description: 'What a check digit would have to be' }) expected: string | null;
}
export class MrzChangeView {
  @Int() line: number;
  @Int() column: number;
  @Text({ max: 1 }) from: string;
  @Text({ max: 1 }) to: string;
}
export class MrzSuggestionView {
  @Texts({ length: 60 }) lines: string[];
  @Many(() => MrzChangeView, { max: 120 }) changes: MrzChangeView[];
  @Flag() isValid: boolean;
}
export class MrzDocumentView {
  @Code(identityDocumentKinds) kind: string;
  @Text({ max: 60, nullable: true }) number: string | null;
  @Country({ nullable: true }) country: string | null;
  @Day({ nullable: true }) issuedOn: string | null;
  @Day({ nullable: true }) expiresOn: string | null;
}
export class MrzNameView {
  @Text({ max: 400 }) full: string;
  @Text({ max: 400, optional: true }) given?: string;
  @Text({ max: 400, optional: true }) family?: string;
  @Code(scripts) script: string;
  @Code(nameKinds) kind: string;
}
export class MrzPersonView {
  @Many(() => MrzNameView) names: MrzNameView[];
  @Code(sexes, { nullable: true }) sex: string | null;
  @Day({ nullable: true }) birthDate: string | null;
  @Code(birthDatePrecisions, { nullable: true }) birthDatePrecision: string | null;
  @Countries() nationalities: string[];
  @Code(nationalityStatuses) nationalityStatus: string;
}
export class MrzView {
  @Code(formats) format: string;
  @Flag({ description: 'Whether the lines agree with themselves as they were sent; never that the paper is genuine' })
  isValid: boolean;
  @Many(() => MrzFaultView) faults: MrzFaultView[];
  @One(() => MrzSuggestionView, {
    nullable: true,
    description: 'Lines in which letters and digits that look alike are put right; what follows is read from these',
  })
  suggestion: MrzSuggestionView | null;
  @One(() => MrzDocumentView) document: MrzDocumentView;
  @One(() => MrzPersonView) person: MrzPersonView;
  @Codes(mrzNotices, {
    description: '`refugee` and `stateless`: consider a protection hold before any mission is told',
  })
  notices: string[];
}
