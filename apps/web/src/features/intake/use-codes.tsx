import isoCodes from 'i18n-iso-countries/codes.json';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { choices } from '../../ui/codes.js';
import { useNaming } from '../../ui/places.js';
import { interfaceLanguages } from '../../words/languages.js';
import type { Cells, Codes as Plain } from './rows.js';
import { codeFor, countryNames, isCoded } from './reading.js';
import { columnNames } from './columns.data.js';
import { demonyms } from './demonyms.data.js';
import { folded } from './sheet.js';

/** What cells with a list may hold, in the reader's language and in those of others who wrote the sheet. */
export interface Codes extends Plain {
  choices: Record<'sex' | 'paper' | 'agreed', { value: string; label: string }[]>;
  country: (code: string) => string;
  /** Cells as they were pasted, in our codes where their words are known; what is not known stays as it was written. */
  understood: (cells: Partial<Cells>) => Partial<Cells>;
  datalist: ReactNode;
}
export const COUNTRIES = 'countries';

export function useCodes(): Codes {
  const { i18n } = useTranslation();
  const naming = useNaming();
  // The words are those of one language; another one makes them anew.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  return useMemo(() => {
    const all = (isoCodes as unknown as [string, string][]).map(([code]) => code);
    const byName = new Map([
      ...countryNames(all, [i18n.language, ...Object.keys(interfaceLanguages)]),
      ...(isoCodes as unknown as [string, string][]).map(([code, three]) => [folded(three), code] as const),
      ...all.map((code) => [folded(naming.country(code)), code] as const),
      ...Object.entries(demonyms).map(([said, code]) => [folded(said), code] as const),
    ]);
    const lists = {
      sex: choices('sexes'),
      paper: choices('identityDocumentStatuses'),
      agreed: choices('consentDecisions', ['not_asked', 'granted', 'refused']),
    };
    const nationality = (written: string) => byName.get(folded(written)) ?? null;
    const understand = (column: keyof Cells, text: string): string => {
      if (isCoded(column)) return codeFor(column, text, lists[column]) || text;
      const code = column === 'nationality' ? nationality(text) : null;
      return code ? naming.country(code) : text;
    };
    return {
      choices: lists,
      lists: {
        sex: lists.sex.map(({ value }) => value),
        paper: lists.paper.map(({ value }) => value),
        agreed: lists.agreed.map(({ value }) => value),
      },
      nationality,
      country: naming.country,
      understood: (cells) =>
        Object.fromEntries(
          columnNames.flatMap((column) => (cells[column] ? [[column, understand(column, cells[column])]] : [])),
        ),
      datalist: (
        <datalist id={COUNTRIES}>
          {all.map((code) => (
            <option key={code} value={naming.country(code)} />
          ))}
        </datalist>
      ),
    };
  }, [i18n.language]);
}
