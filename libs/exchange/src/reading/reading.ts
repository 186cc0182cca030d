import { type CodeList, codeLists, type CodeOf, synonyms } from './codes.data.js';
import { type IntakeColumn } from './intake-columns.data.js';
import type { FindingCode } from './messages.data.js';
import { type RowError, rowError } from './row.js';

/** A text and the heading it stood under. */
export interface Source {
  column: string;
  text: string;
  /** the day that the text would be if a spreadsheet's number means one, YYYY-MM-DD */
  day?: string | undefined;
}

const longest: Partial<Record<IntakeColumn, number>> = { document_number: 100, external_id: 200, phone: 200 };
const longestElse = 400;

/** One row while it is being understood: what stands under which column, and what was found wrong. */
export class Reading {
  readonly errors: RowError[] = [];
  readonly warnings: RowError[] = [];
  private readonly missed = new Set<IntakeColumn>();
  private readonly sources = new Map<IntakeColumn, Source[]>();

  constructor(readonly row: number) {}

  put(column: IntakeColumn, source: Source): void {
    this.sources.set(column, [...(this.sources.get(column) ?? []), source]);
  }

  /** Something stands there and could not be read: that is reported, and nothing more is said of the column. */
  miss(column: IntakeColumn): void {
    this.missed.add(column);
  }

  has(column: IntakeColumn): boolean {
    return this.sources.has(column) || this.missed.has(column);
  }

  /** The text of a column, of several sources one after another (first and middle name). */
  text(column: IntakeColumn): string | undefined {
    const texts = this.from(column).flatMap((source) => (this.isFit(column, source) ? [source.text] : []));
    // A line break inside a name is a line too narrow for it.
    return texts.length ? texts.join(' ').replace(/\s+/g, ' ') : undefined;
  }

  /** What stands in a column of dates. */
  date(column: IntakeColumn): string | undefined {
    return this.from(column)[0]?.day ?? this.text(column);
  }

  /** A column as a list: separated by semicolons or line breaks. */
  list(column: IntakeColumn): string[] {
    return this.slots(column).filter((text) => text !== '');
  }

  /** The same with its gaps, for lists that run side by side. */
  slots(column: IntakeColumn): string[] {
    return this.from(column)
      .filter((source) => this.isFit(column, source))
      .flatMap(({ text }) => text.split(/[;\n]/).map((piece) => piece.trim()));
  }

  code<L extends CodeList & IntakeColumn>(column: L): CodeOf<L> | undefined {
    const text = this.text(column);
    return text === undefined ? undefined : this.codeFor(column, text);
  }

  codes<L extends CodeList & IntakeColumn>(column: L): CodeOf<L>[] {
    return this.list(column).flatMap((text) => this.codeFor(column, text) ?? []);
  }

  codeFor<L extends CodeList & IntakeColumn>(column: L, text: string): CodeOf<L> | undefined {
    const name = text.toLowerCase().replace(/[\s-]+/g, '_');
    const code = synonyms[column]?.[name] ?? name;
    const accepted: readonly string[] = codeLists[column];
    if (accepted.includes(code)) return code as CodeOf<L>;
    this.fail(column, 'unknown-code', `Write one of: ${accepted.join(', ')}.`);
    return undefined;
  }

  /** Each of `texts` as `read` understands it; what it does not is an error. */
  known<T extends string>(
    column: IntakeColumn,
    texts: string[],
    read: (text: string) => T | null,
    code: FindingCode,
  ): T[] {
    const values = texts.flatMap((text) => {
      const value = read(text);
      if (value === null) this.fail(column, code);
      return value ?? [];
    });
    return [...new Set(values)];
  }

  fail(column: IntakeColumn, code: FindingCode, detail?: string): void {
    if (!this.missed.has(column)) this.errors.push(rowError(this.row, this.headingOf(column), code, detail));
  }

  warn(heading: string, code: FindingCode, detail?: string): void {
    this.warnings.push(rowError(this.row, heading, code, detail));
  }

  private headingOf(column: IntakeColumn): string {
    return this.from(column)[0]?.column ?? column;
  }

  private from(column: IntakeColumn): Source[] {
    return this.sources.get(column) ?? [];
  }

  private isFit(column: IntakeColumn, { text }: Source): boolean {
    const lists = column === 'language' || column === 'vulnerabilities';
    if (text.length > (lists ? 2_000 : (longest[column] ?? longestElse))) this.failOnce(column, 'too-long');
    // Control characters and halves of surrogate pairs cannot be stored, and say that the file was garbled.
    else if (/[^\P{Cc}\t\n\r]|\p{Cs}/u.test(text)) this.failOnce(column, 'bad-text');
    else return true;
    return false;
  }

  private failOnce(column: IntakeColumn, code: FindingCode): void {
    const heading = this.headingOf(column);
    if (!this.errors.some((error) => error.column === heading && error.code === code)) this.fail(column, code);
  }
}
