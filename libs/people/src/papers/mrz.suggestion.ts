import { type Details, parse, type ParseResult } from 'mrz';
import { alike, fieldOf } from './mrz.data.js';

export interface MrzChange {
  /** Both from 1. */
  line: number;
  column: number;
  from: string;
  to: string;
}

/**
 * Lines that hold better than those that were read, where letters and digits that look alike were taken for each other. In
 * a date there are digits, in a name letters; in a number both, so there one is changed only where exactly one change makes
 * every check digit over it agree.
 * @returns the lines as they would be; the same lines where nothing is to be said
 */
export function likelier(lines: readonly string[]): string[] {
  let better = [...lines];
  for (const { line, column, corrected } of parse(better, { autocorrect: true }).details.flatMap(
    ({ autocorrect }) => autocorrect,
  ))
    better = withCharacter(better, line, column, corrected);
  for (const field of ['document_number', 'personal_number'] as const) {
    const wrong = wrongDigits(parse(better)).filter((one) => fieldOf(one.field) === field);
    const [range] = wrong.flatMap(({ ranges }) => ranges.slice(1));
    if (!range) continue;
    const before = wrongDigits(parse(better)).length;
    const tries = Array.from({ length: range.end - range.start }, (_, n) => range.start + n).flatMap((column) => {
      const other = alike[better[range.line]![column]!];
      return other ? [withCharacter(better, range.line, column, other)] : [];
    });
    // Digits are weighed 7, 3, 1: a change may agree by chance, so two that do are none.
    const agreeing = tries.filter((one) => wrongDigits(parse(one)).length < before && isRight(parse(one), field));
    if (agreeing.length === 1) better = agreeing[0]!;
  }
  return better;
}

/**
 * Lines as a photo shows them, made likelier. In the document's number O and zero may pass for each other unnoticed: O
 * counts 24, so two of them cancel where they are weighed 7 and 3. Whoever numbers papers avoids the letter, so it is a zero
 * wherever every check digit agrees with both.
 * @returns `agreed` where every check digit does
 */
export function likeliestOf(photographed: readonly string[]): { lines: string[]; agreed: boolean } {
  const likely = likelier(photographed);
  const zeros = withZeros(likely);
  const lines = holding(zeros) ? zeros : likely;
  return { lines, agreed: holding(lines) };
}

const holding = (lines: readonly string[]): boolean => wrongDigits(parse(lines)).length === 0;

function withZeros(lines: readonly string[]): string[] {
  const number = parse(lines).details.find(({ field }) => field === 'documentNumber');
  return lines.map((line, n) =>
    n === number?.line
      ? line.slice(0, number.start) + line.slice(number.start, number.end).replaceAll('O', '0') + line.slice(number.end)
      : line,
  );
}

export const changesBetween = (lines: readonly string[], better: readonly string[]): MrzChange[] =>
  lines.flatMap((line, n) =>
    Array.from(line).flatMap((from, at) => {
      const to = better[n]![at]!;
      return from === to ? [] : [{ line: n + 1, column: at + 1, from, to }];
    }),
  );

const isCheckDigit = ({ field }: Details): boolean => field?.endsWith('CheckDigit') ?? false;
const wrongDigits = ({ details }: ParseResult): Details[] => details.filter((one) => isCheckDigit(one) && !one.valid);
const isRight = (result: ParseResult, field: string): boolean =>
  !wrongDigits(result).some((one) => fieldOf(one.field) === field);

const withCharacter = (lines: readonly string[], line: number, column: number, character: string): string[] =>
  lines.map((one, n) => (n === line ? one.slice(0, column) + character + one.slice(column + 1) : one));
