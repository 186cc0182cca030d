import { Code, Id, Instant, Int, Many, One, PageQuery, Text, Texts } from '#platform';
import { sheetFormats } from '../reading/index.js';

export const importStatuses = [
  'reading',
  'checked',
  'committing',
  'committed',
  'failed',
  'expired',
  'undoing',
  'undone',
] as const;

export class ImportError {
  /** As the spreadsheet program numbers it. */
  @Int() row: number;
  @Text({ max: 400 }) column: string;
  @Text({ max: 60 }) code: string;
  @Text({ max: 1000 }) message: string;
}
export class ImportWarning {
  @Text({ max: 400 }) column: string;
  @Text({ max: 60 }) code: string;
  @Text({ max: 1000 }) message: string;
  @Int({ description: 'In how many rows' }) rows: number;
}
export class ImportDuplicate {
  @Int() row: number;
  @Text({
    max: 40,
    description:
      'repeated: another row of the list; imported: has a case, will be skipped; document_number, birth_date, name: looks like somebody who has a case',
  })
  reason: string;
  @Text({ max: 20, optional: true, description: 'Only where the reader may see the case now' }) caseNumber?: string;
}
class Named {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
}
export class ImportedCase {
  @Id() id: string;
  @Text({ max: 20 }) caseNumber: string;
  @Text({ max: 60, description: 'What somebody last did to it, as on the record' }) action: string;
  @Instant() at: string;
}
/** A list of people as it stands among others. */
export class ImportItem {
  @Id() id: string;
  @Int() version: number;
  @Code(importStatuses) status: string;
  @Text({ max: 400, optional: true, description: 'What to do about a list that failed or expired' }) message?: string;
  @Code(sheetFormats) format: string;
  @Int() rows: number;
  @Int() valid: number;
  @Int() invalid: number;
  @Int({ description: 'Rows that became cases' }) created: number;
  @Int({ description: 'Rows that had a case already' }) skipped: number;
  @Int({ description: 'Of its cases, how many were closed as logged by mistake when it was taken back' })
  undone: number;
  @Instant({ nullable: true }) undoneAt: string | null;
  @One(() => Named, { description: 'Who sent it' }) createdBy: Named;
  @Instant() createdAt: string;
  @Texts({ length: 60 }) can: string[];
}
export class ImportView extends ImportItem {
  @Int({ description: 'All errors; the list holds the first 1,000' }) errorCount: number;
  /** What was found in a list is for whoever sent it and for supervisors; to others it is empty. */
  @Many(() => ImportError) errors: ImportError[];
  @Many(() => ImportWarning) warnings: ImportWarning[];
  @Int({
    description: 'All duplicates; the list holds the first 1,000. 0 to others than who sent the list and supervisors',
  })
  duplicateCount: number;
  @Many(() => ImportDuplicate) duplicates: ImportDuplicate[];
  @Int({
    description:
      'Its cases on which nobody has worked since: taking it back closes these. Counted once all are logged, and while it can be taken back',
  })
  untouched: number;
  @Int({ description: 'Its cases on which somebody has worked: taking it back leaves them as they are' })
  workedOnCount: number;
  @Many(() => ImportedCase, { max: 100, description: 'The first of those' }) workedOn: ImportedCase[];
}
export class ListImports extends PageQuery {}
