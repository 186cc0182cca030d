import { createHash } from 'node:crypto';
import { consentPurposes } from '#platform';
import { wordingById, wordingFor, wordingLanguages } from './wordings.js';
import { readOut } from './wordings/read-out.data.js';

/** Letters that a text is written in, by language; Latin where it is not said. */
const scripts: Readonly<Record<string, RegExp>> = {
  am: /\p{Script=Ethiopic}/u, ar: /\p{Script=Arabic}/u, bn: /\p{Script=Bengali}/u, hi: /\p{Script=Devanagari}/u, km: /\p{Script=Khmer}/u,
  lo: /\p{Script=Lao}/u, my: /\p{Script=Myanmar}/u, th: /\p{Script=Thai}/u, zh: /\p{Script=Han}/u,
}; // prettier-ignore
const all = wordingLanguages.flatMap((language) => consentPurposes.map((purpose) => [purpose, language] as const));

describe('what is read out before she decides', () => {
  it('is there for every purpose in all fifteen languages', () => {
    expect(wordingLanguages).toHaveLength(15);
    expect(all).toHaveLength(15 * 8);
  });

  it.each(wordingLanguages)('has in %s each of its parts, in letters of that language alone', async (language) => {
    const letters = scripts[language] ?? /\p{Script=Latin}/u;
    for (const purpose of consentPurposes) {
      const wording = (await wordingFor(purpose, language))!;
      expect(new Set(wording.paragraphs).size).toBe(5);
      expect(wording.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(await wordingById(wording.id)).toEqual(wording);
      for (const paragraph of wording.paragraphs) {
        const foreign = Array.from(paragraph).filter((one) => /\p{L}/u.test(one) && !letters.test(one));
        expect([paragraph, paragraph.trim().length > 5, foreign]).toEqual([paragraph, true, []]);
      }
    }
  });

  it('says something else for each purpose', async () => {
    for (const language of wordingLanguages) {
      const texts = await Promise.all(consentPurposes.map((purpose) => wordingFor(purpose, language)));
      expect(new Set(texts.map((one) => one!.paragraphs[0])).size).toBe(consentPurposes.length);
      expect(new Set(texts.map((one) => one!.paragraphs[3])).size).toBe(consentPurposes.length);
    }
  });

  it('needs an interpreter by name wherever no native speaker has read it over, but for the English that it began with', async () => {
    for (const [purpose, language] of all) {
      const { needsInterpreter, reviewedBy } = (await wordingFor(purpose, language))!;
      expect([language, needsInterpreter]).toEqual([language, language !== 'en' && reviewedBy === null]);
    }
  });

  it('is never edited once it was read to anybody: what has changed is a version of its own', async () => {
    const now: Record<string, string> = {};
    for (const language of wordingLanguages) {
      const { version: latest } = (await wordingFor('media', language))!;
      for (let version = 1; version <= latest; version++) {
        const texts = await Promise.all(consentPurposes.map((purpose) => wordingById(`${purpose}.${language}.${version}`))); // prettier-ignore
        const said = JSON.stringify(texts.map((one) => one!.paragraphs));
        now[`${language}.${version}`] = createHash('sha256').update(said).digest('hex').slice(0, 16);
      }
    }
    expect(now).toEqual(readOut);
  });

  it.each(['media.xx.1', 'media.en.99', 'media.en.0', 'toString.en.1', 'media.toString.1', '', 'media.en', '__proto__.en.1'])(
    'is not there under %s',
    async (id) => {
      expect(await wordingById(id)).toBeNull();
    },
  ); // prettier-ignore
});
