import * as everything from '#platform/codes';
import i18next from 'i18next';

type Lists = {
  [K in keyof typeof everything as (typeof everything)[K] extends readonly string[] ? K : never]: readonly string[];
};
export type ListName = keyof Lists;
const { labelled, ...lists } = { ...everything };
const english = new Map<string, Map<string, string>>();

/** The word for a code, in the reader's language; English ones stand beside the codes themselves. */
export function word(list: ListName, code: string): string {
  const key = `codes.${list}.${code}`;
  if (i18next.exists(key)) return i18next.t(key);
  let table = english.get(list);
  if (!table) {
    table = new Map(labelled(lists[list]).map(({ code: one, label }) => [one, label]));
    english.set(list, table);
  }
  return table.get(code) ?? code;
}
/** A list for a select box. */
export const choices = (list: ListName, of: readonly string[] = lists[list]) =>
  of.map((value) => ({ value, label: word(list, value) }));
