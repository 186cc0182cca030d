import type { Column } from './columns.data.js';
import { saidFor } from './columns.data.js';
import { folded } from './sheet.js';

type Coded = keyof typeof saidFor;

/** @returns the code for what somebody wrote: the code itself, its word in her language, or what people write for it */
export function codeFor(column: Coded, written: string, words: readonly { value: string; label: string }[]): string {
  const said = folded(written);
  const named = words.find(({ value, label }) => folded(value) === said || folded(label) === said);
  const listed = Object.entries<readonly string[]>(saidFor[column]).find(([, all]) =>
    all.some((one) => folded(one) === said),
  );
  return named?.value ?? listed?.[0] ?? '';
}
export const isCoded = (column: Column): column is Coded => column in saidFor;

/**
 * What people write for a country: its code of two or three letters, or its name in any of the languages given.
 * @returns from the folded name to the code of two letters
 */
export function countryNames(codes: readonly string[], languages: readonly string[]): ReadonlyMap<string, string> {
  const naming = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }));
  return new Map(
    codes.flatMap((code) =>
      [code, ...naming.map((names) => names.of(code) ?? code)].map((name) => [folded(name), code]),
    ),
  );
}
