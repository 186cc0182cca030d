import { readdirSync, readFileSync } from 'node:fs';
import { interfaceLanguages } from './languages.js';
import type { Said } from './said.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const kinds = [...read('../../../../libs/messaging/src/kinds.data.ts').matchAll(/^ {2}'?([a-z_.]+)'?: '/gmu)].map(([, kind]) => kind!); // prettier-ignore
const grounds = [...new Set([...read('../../../../libs/deadlines/src/templates.data.ts').matchAll(/^ {4}basis: '(.+)',$/gmu)].map(([, basis]) => basis!))]; // prettier-ignore
const slugsOfServer = ['libs', 'apps/api'].flatMap((folder) =>
  readdirSync(new URL(`../../../../${folder}`, import.meta.url), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => read(`../../../../${folder}/${name}`)),
);
const others = Object.keys(interfaceLanguages).filter((language) => language !== 'en');

describe('what the server says', () => {
  it.each(others)('has words in %s: every kind of message, every ground of a deadline', (language) => {
    const words = JSON.parse(read(`./said/${language}.json`)) as Said;
    expect(Object.keys(words.titles).sort()).toEqual(kinds.toSorted());
    expect(Object.keys(words.grounds).sort()).toEqual(grounds.toSorted());
    expect(Object.values({ ...words.titles, ...words.grounds, ...words.problems, ...words.faults })).not.toContain('');
  });

  it('is worded the same kinds of refusal in every language, and none that the server does not know', () => {
    const [first, ...rest] = others.map((language) => JSON.parse(read(`./said/${language}.json`)) as Said);
    for (const one of rest) {
      expect(Object.keys(one.problems)).toEqual(Object.keys(first!.problems));
      expect(Object.keys(one.faults)).toEqual(Object.keys(first!.faults));
    }
    const unknown = [...Object.keys(first!.problems), ...Object.keys(first!.faults)].filter(
      (slug) => !slugsOfServer.some((source) => source.includes(`'${slug}'`) || source.includes(`${slug}:`)),
    );
    expect(unknown).toEqual([]);
  });
});
