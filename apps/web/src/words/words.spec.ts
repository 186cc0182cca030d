import { readdirSync, readFileSync } from 'node:fs';
import * as everything from '#platform/codes';
import { interfaceLanguages } from './languages.js';

interface Tree {
  [key: string]: string | Tree;
}
type Texts = ReadonlyMap<string, string>;

const here = (path: string) => new URL(path, import.meta.url);
const flat = (tree: Tree, before = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[before + key, value] as [string, string]] : flat(value, `${before}${key}.`),
  );
const textsOf = (language: string): Texts =>
  new Map(flat(JSON.parse(readFileSync(here(`./${language}.json`), 'utf8')) as Tree));

const form = /_(zero|one|two|few|many|other)$/u;
const english = textsOf('en');
const translations = Object.keys(interfaceLanguages).filter((language) => language !== 'en');

const sources = readdirSync(here('..'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/u.test(name) && !/\.spec\.|\.gen\./u.test(name))
  .map((name) => readFileSync(here(`../${name}`), 'utf8'));
const found = (pattern: RegExp): string[] => [
  ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].flatMap(([, one]) => one ?? []))),
];

/** Lists of codes of which a word is shown: named at the call, or in a table from which it is called. */
const known = new Map<string, unknown>(Object.entries(everything));
const named = [
  ...found(/\b(?:word|choices)\('(\w+)'/gu),
  ...found(/\blist="(\w+)"/gu),
  ...found(/^ {2}\w+: '(\w+)',$/gmu),
];
const lists = [...new Set(named)].filter((name) => Array.isArray(known.get(name)));
const codes = lists.flatMap((list) => (known.get(list) as string[]).map((code) => `codes.${list}.${code}`));

/** What a language must have: every key of English, each counted one in the forms this language counts in. */
function expected(language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const keys = [...english.keys()].flatMap((key) =>
    form.test(key) ? forms.map((one) => key.replace(form, `_${one}`)) : [key],
  );
  return [...new Set([...keys, ...(language === 'en' ? [] : codes)])].sort();
}
const gaps = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/gu))].sort();

describe('the words of the interface', () => {
  it('are kept for the languages that can be chosen, and for no other', () => {
    const kept = readdirSync(here('.')).filter((name) => name.endsWith('.json'));
    expect(kept.sort()).toEqual(Object.keys(interfaceLanguages).map((language) => `${language}.json`).sort()); // prettier-ignore
  });

  it.each(['en', ...translations])('say in %s everything that a screen says, and nothing else', (language) => {
    expect([...textsOf(language).keys()].sort()).toEqual(expected(language));
  });

  it.each(translations)('leave room in %s for the same names and numbers', (language) => {
    for (const [key, text] of textsOf(language)) {
      const said = english.get(key) ?? english.get(key.replace(form, '_other')) ?? '';
      expect([key, text.trim() === '', gaps(text)]).toEqual([key, false, gaps(said)]);
    }
  });

  it('stand for every key that a page asks for, also where a part of it is known only later', () => {
    const whole = found(/\bt\('([\w.-]+)'/gu).concat(found(/\bt\(\w+[.\w]* \? '([\w.-]+)'/gu), found(/\bt\([^'`)]*'[\w.-]+' : '([\w.-]+)'/gu)); // prettier-ignore
    const starts = found(/\bt\(`([\w.-]+\.)\$\{/gu);
    expect(whole.length).toBeGreaterThan(100);
    expect(starts.length).toBeGreaterThan(5);
    const keys = [...english.keys()];
    const lacks = [
      ...whole.filter((key) => !english.has(key) && !english.has(`${key}_other`)),
      ...starts.filter((start) => !keys.some((key) => key.startsWith(start))),
    ];
    expect(lacks).toEqual([]);
  });

  it('name every code of a list that a page shows', () => {
    expect(lists).toEqual(expect.arrayContaining(['sexes', 'repatriationSteps', 'abuseTypes', 'deadlineKinds']));
  });

  // The record names what was done by its verb, and by nothing else: a line cannot be written under another word.
  it('say of every verb what was done, and know no verb that nobody has', () => {
    const acts = [...english.keys()].flatMap((key) => (key.startsWith('acts.') ? key.slice('acts.'.length) : []));
    const grants = readFileSync(here('../../../../libs/access/src/grants.ts'), 'utf8');
    const verbs = [...grants.matchAll(/^ {2}'([\w.]+)':/gmu)].map(([, verb]) => verb!);
    expect(acts.sort()).toEqual(verbs.sort());
  });

  it.each(['en', ...translations])('tell in %s each act from every other', (language) => {
    const acts = [...textsOf(language)].filter(([key]) => key.startsWith('acts.')).map(([, text]) => text);
    expect(acts.filter((text, n) => acts.indexOf(text) !== n)).toEqual([]);
  });
});
