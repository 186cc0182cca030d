import fc from 'fast-check';
import { nameKeys, nameRanker, nameScore, scriptOf } from './index.js';
import { readingsOf, wordOrders } from './readings.js';
import { outlineOf, skeletonOf, soundsOf } from './sounds.js';

const bodies = (name: string, kind: string): string[] =>
  nameKeys(name)
    .map(({ key }) => key)
    .filter((key) => key.startsWith(`${kind}:`))
    .map((key) => key.slice(kind.length + 1));
const shared = (one: string, other: string): string[] => {
  const keys = new Set(nameKeys(one).map(({ key }) => key));
  return nameKeys(other)
    .map(({ key }) => key)
    .filter((key) => keys.has(key));
};

describe('the script of a name', () => {
  it.each([
    ['Somchai', 'Latn'],
    ['สมชาย', 'Thai'],
    ['အောင်ကျော်မိုး', 'Mymr'],
    ['សុខ សុភា', 'Khmr'],
    ['ບຸນມີ', 'Laoo'],
    ['王小明', 'Hans'],
    ['陳小明', 'Hant'],
    ['አበበ', 'Ethi'],
    ['محمد', 'Arab'],
    ['रमेश', 'Deva'],
    ['রহিম', 'Beng'],
    ['Алексей', 'Cyrl'],
    ['さくら 田中', 'Jpan'],
    ['김민수', 'Kore'],
    ['Nguyễn Thị', 'Latn'],
    ['123 -', 'Zyyy'],
    ['', 'Zyyy'],
  ])('of %s is %s', (text, code) => expect(scriptOf(text)).toBe(code));

  it('is that of most letters, not of the first', () => expect(scriptOf('Mr สมชาย ใจดี')).toBe('Thai'));
});

describe('the keys of a name', () => {
  it.each([
    ['王小明', 'Xiaoming Wang'],
    ['王小明', 'Wang Xiao Ming'],
    ['王小明', 'Wong Siu Ming'],
    ['陈志强', 'Tan Zhiqiang'],
    ['အောင်ကျော်မိုး', 'Aung Kyaw Moe'],
    ['សុខសុភា', 'Sophea Sok'],
    ['สมชายใจดี', 'Somchai Jaidee'],
  ])('of %s, written together, meet %s on the whole name', (native, latin) => {
    expect(shared(native, latin).some((key) => /^(?:oj|pj|b):/u.test(key))).toBe(true);
  });

  it('are the same however the text is encoded', () => {
    const plain = nameKeys('Nguyễn Thị Hằng');
    expect(nameKeys('Nguyễn Thị Hằng'.normalize('NFD'))).toEqual(plain);
    expect(nameKeys('  NGUYỄN \u200bThị\u200f  Hằng ')).toEqual(plain);
    expect(nameKeys('\u202eNguyễn Thị Hằng\u202c')).toEqual(plain);
  });

  it.each([
    ['𝐀𝐧𝐧𝐚 Ⓛⓔⓔ', 'Anna Lee'],
    ['ᲜᲘᲜᲝ ᲑᲔᲠᲘᲫᲔ', 'ნინო ბერიძე'],
    ['𞤀𞤥𞤭𞤲𞤢', '𞤢𞤥𞤭𞤲𞤢'],
  ])('of %s are those of %s: another hand and capitals are the same letters', (one, other) => {
    expect(nameKeys(one)).toEqual(nameKeys(other));
    expect(nameKeys(one).length).toBeGreaterThan(0);
  });

  it.each(['𐴀𐴝𐴌𐴝', 'ꦱꦸꦏꦂꦤ', 'ᠪᠠᠲᠤ', '𞤢𞤥𞤭𞤲𞤢', 'މޫސާ'])(
    'are there for %s, of a script that nobody here reads, and not for another name of it',
    (name) => {
      const keys = new Set(nameKeys(name).map(({ key }) => key));
      expect([...keys].some((key) => key.startsWith('w:'))).toBe(true);
      const other = [...name].map((letter) => String.fromCodePoint(letter.codePointAt(0)! + 1)).join('');
      expect(nameKeys(other).some(({ key }) => key.startsWith('w:') && keys.has(key))).toBe(false);
    },
  );

  it('of a mononym find it again within a longer name', () => {
    expect(shared('Sukarno', 'Sukarno Putra')).toContain('w:sukarno');
  });

  it('meet on two words of three, also where each of the two is common', () => {
    expect(shared('Nguyen Hang', 'Nguyễn Thị Hằng').some((key) => key.startsWith('q:'))).toBe(true);
    expect(shared('Bikila Abebe', 'አበበ ቢቂላ ደምሴ').some((key) => key.startsWith('q:'))).toBe(true);
  });

  it('are whole words and whole names, never pieces of them', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcdefghiklmnoprstuvwy'), minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const name = words.join(' ');
        const readings = readingsOf(name);
        const wholes = readings.flat();
        const joined = readings.flatMap((reading) => wordOrders(reading.map(soundsOf)).map((order) => order.join('')));
        const lengths = readings.map((reading) => skeletonOf(reading.map(soundsOf).join('')).replace(/^a/u, '').length);
        const allowed: Record<string, (body: string) => boolean> = {
          w: (body) => wholes.includes(body),
          o: (body) => wholes.some((whole) => outlineOf(soundsOf(whole)) === body),
          p: (body) => wholes.some((whole) => skeletonOf(soundsOf(whole)) === body),
          q: (body) =>
            readings.some((words) => {
              const outlines = words.map((word) => outlineOf(soundsOf(word)));
              const [one = '', other = '', ...more] = body.split('+');
              return more.length === 0 && one < other && outlines.includes(one) && outlines.includes(other);
            }),
          oj: (body) => joined.some((whole) => outlineOf(whole) === body),
          pj: (body) => joined.some((whole) => skeletonOf(whole) === body),
          b: (body) => lengths.some((length) => body.length >= length - 1) && [...body].sort().join('') === body,
        };
        const kinds = Object.keys(allowed);
        for (const kind of kinds) for (const body of bodies(name, kind)) expect(allowed[kind]?.(body)).toBe(true);
        const declared = kinds.reduce((sum, kind) => sum + bodies(name, kind).length, 0);
        expect(declared).toBe(nameKeys(name).length);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('the likeness of names', () => {
  it('is 1 for the same writing, and less for any other', () => {
    expect(nameScore('สมชาย ใจดี', ['สมชาย ใจดี'])).toBe(1);
    expect(nameScore('Somchai Jaidee', ['สมชาย ใจดี'])).toBeLessThan(1);
  });

  it.each([
    ['Mohammed Ahmed', 'محمد أحمد', 'محمود حامد'],
    ['Abebe Tesfaye', 'አበበ ተስፋዬ', 'አበባ ተስፋ'],
    ['Ramesh Kumar', 'रमेश कुमार', 'महेश कुमार'],
    ['Sok Sophea', 'សុខ សុភា', 'សុខ សុផល'],
    ['Wang Xiaoming', '王小明', '黄小敏'],
    ['Siriporn Kaewmanee', 'ศิริพร แก้วมณี', 'ศิริพงษ์ แก้วมณี'],
  ])('puts %s nearer to %s than to %s', (query, right, wrong) => {
    const rank = nameRanker(query);
    expect(rank([right])).toBeGreaterThan(rank([wrong]));
    expect(rank([right])).toBeGreaterThan(0.7);
  });

  it('is that of the best of a person’s names, in any order of words', () => {
    expect(nameScore('Hang Nguyen', ['Ba', 'Nguyễn Hằng'])).toBeGreaterThan(0.95);
  });

  it('of nothing is 0', () => {
    expect(nameScore('', ['Somchai'])).toBe(0);
    expect(nameScore('Somchai', [])).toBe(0);
    expect(nameScore('123', ['456'])).toBe(0);
  });
});

describe('hostile text', () => {
  const strange = [
    '\ud800', 'a\udfff b', '\u0000', '\u202e\u202e', '\u0300'.repeat(10_000), 'ก'.repeat(400), '်'.repeat(400), '្'.repeat(400),
    '王'.repeat(400), 'ا'.repeat(400), 'ሀ'.repeat(400), '्'.repeat(400), 'x'.repeat(10_000), 'constructor __proto__ toString', '๎๏๚๛',
    'ເແໂໃໄ', 'เแโใไ', '\u1039\u103a\u1037', '👩‍👩‍👧 👍🏽', '%00%0a', '\ufeff', '()[]{}*+?^$|\\', 'ﷺ', '𠮷野家', 'İstanbul ıI', 'ǅ ﬁ ß',
  ]; // prettier-ignore
  const anything = fc.oneof(
    fc.constantFrom(...strange),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom(0x0e00, 0x0e80, 0x1000, 0x1780, 0x1200, 0x0600, 0x0900, 0x0980, 0x4e00), { maxLength: 40 })
      .chain((starts) => fc.tuple(...starts.map((start) => fc.integer({ min: start, max: start + 0x7f }))))
      .map((points) => String.fromCodePoint(...points)),
  );

  it('never makes a name function throw, nor give more than 28 keys or a score outside 0 to 1', () => {
    fc.assert(
      fc.property(anything, anything, (one, other) => {
        expect(scriptOf(one)).toMatch(/^[A-Z][a-z]{3}$/u);
        const keys = nameKeys(one);
        expect(keys.length).toBeLessThanOrEqual(28);
        for (const { key, weight } of keys) {
          expect(key).toMatch(/^(?:w|oj?|pj?|q|b):./u);
          expect(weight).toBeGreaterThan(0);
        }
        const score = nameScore(one, [other]);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
      { seed: 3, numRuns: 400, examples: strange.map((text) => [text, text] as [string, string]) },
    );
  });

  it('of 400 characters costs no more than a few milliseconds', () => {
    const began = performance.now();
    for (const text of strange) nameScore(text, [text]);
    expect((performance.now() - began) / strange.length).toBeLessThan(50);
  });
});
