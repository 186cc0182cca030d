import { readFileSync } from 'node:fs';
import { actGroups } from './acts.data.js';

const { acts } = JSON.parse(readFileSync(new URL('../words/en.json', import.meta.url), 'utf8')) as {
  acts: Record<string, string>;
};

it('every act that can be looked for stands under one heading, and no heading names what is not done', () => {
  const nouns = new Set(Object.keys(acts).map((act) => act.split('.')[0]!));
  expect(Object.values(actGroups).flat().toSorted()).toEqual([...nouns].toSorted());
});
