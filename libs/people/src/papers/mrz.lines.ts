import { type FieldError, invalid, invalidField } from '#platform';
import { fillers, layouts } from './mrz.data.js';

/**
 * Lines as a zone has them: capitals and digits, `<` for what is empty, and of the length that their format has. Spaces
 * and fillers at the end are what scanners lose first, or add.
 * @throws Problem invalid for what cannot be a zone; no message repeats what was sent
 */
export function tidyLines(sent: readonly string[]): string[] {
  const lines = sent.map((line) => line.normalize('NFKC').replaceAll(fillers, '<').replaceAll('«', '<<').replaceAll(/\s/gu, '').toUpperCase()); // prettier-ignore
  const faults = lines.flatMap((line, n): FieldError[] =>
    /^[A-Z0-9<]+$/.test(line)
      ? []
      : [{ pointer: `/lines/${n}`, code: 'characters', message: 'A zone has capital letters, digits and < alone' }],
  );
  if (faults.length) throw invalid(faults);
  const found = layouts.find(
    ({ lengths, whole }) =>
      lengths.length === lines.length &&
      lines.every((line, n) => line.replace(/<+$/, '').length <= lengths[n]!) &&
      lines[whole]!.length === lengths[whole],
  );
  if (!found)
    throw invalidField('/lines', 'mrz', 'Send the two lines of 44 or 36 characters, or the three of 30, whole and in order'); // prettier-ignore
  return lines.map((line, n) => line.slice(0, found.lengths[n]).padEnd(found.lengths[n]!, '<'));
}
