import { Belongs, RowId, Sealed } from '#access';
import { Column, Entity } from 'typeorm';

/** Something to mend in one row: never what the row says. */
export interface RowFinding {
  row: number;
  column: string;
  code: string;
  message: string;
}
/** Something to know about a column, and in how many rows. */
export interface ColumnFinding {
  column: string;
  code: string;
  message: string;
  rows: number;
}
export interface DuplicateFinding {
  row: number;
  reason: string;
  caseNumber?: string;
}
/** The first thousand errors and duplicates; all warnings, folded by column. */
export interface Findings {
  errors: RowFinding[];
  warnings: ColumnFinding[];
  duplicates: DuplicateFinding[];
}

/** A list that was read, and how far its rows have become cases. */
@Entity('imports')
@Belongs('organisation')
export class Import {
  @RowId() id: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'uuid' }) createdBy: string;
  @Column({ type: 'text' }) format: string;
  @Column({ type: 'text' }) status:
    'reading' | 'checked' | 'committing' | 'committed' | 'failed' | 'expired' | 'undoing' | 'undone';
  @Column({ type: 'int', default: 0 }) rows: number;
  @Column({ type: 'int', default: 0 }) valid: number;
  @Column({ type: 'int', default: 0 }) invalid: number;
  @Column({ type: 'int', default: 0 }) errorCount: number;
  @Column({ type: 'int', default: 0 }) duplicateCount: number;
  @Sealed('identity', { nullable: true }) findings: Findings | null;
  @Column({ type: 'int', default: 0 }) created: number;
  @Column({ type: 'int', default: 0 }) skipped: number;
  /** Of the cases that came of it, how many were taken back, when and by whom. */
  @Column({ type: 'int', default: 0 }) undone: number;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) undoneAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) undoneBy: string | null;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  /** When it last went on; the sweep goes by it. */
  @Column({ type: 'timestamptz', precision: 3 }) updatedAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}

/** A valid row that waits to become a case; gone once it has. */
@Entity('import_rows')
@Belongs('organisation')
export class ImportRow {
  @RowId() id: string;
  @Column({ type: 'uuid' }) importId: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'int' }) row: number;
  @Sealed('identity') content: RowContent;
  /** Keyed hash of the organisation and the row's own id, or of its cells. */
  @Column({ type: 'bytea' }) intakeMac: Buffer;
}

export interface RowContent {
  /** The body of a new case. */
  input: object;
  /** Facts of the HTCDS standard without a field of ours. */
  coded: { field: string; codes: string[] }[];
}
