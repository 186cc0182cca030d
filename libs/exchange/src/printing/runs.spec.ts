import { fontFile } from './fonts.js';
import { apart, isRightToLeft, linesOf, runsOf, widthOf } from './runs.js';

describe('text on a printed page', () => {
  it('is drawn from the right where it is Arabic, and its numbers from the left', () => {
    expect(runsOf('محمد 2025').map(({ text }) => text.trim())).toEqual(['2025', 'محمد']);
    const within = runsOf('Born to محمد عبد in 2001').filter(({ text }) => text.trim());
    expect(within.map(({ text, rightToLeft }) => [text.trim(), rightToLeft])).toEqual([
      ['Born to', false],
      ['محمد عبد', true],
      ['in 2001', false],
    ]);
  });

  it('keeps the fields of a line in their places, whatever they are written in', () => {
    const drawn = (line: string) => runsOf(line).map(({ text }) => text).join(''); // prettier-ignore
    const line = `${apart('محمد علي')}, nurse, +66 81 234 5678`;
    expect([isRightToLeft(line), drawn(line)]).toEqual([false, 'محمد علي, nurse, +66 81 234 5678']);
    expect(drawn('محمد علي, nurse')).toBe('nurse, محمد علي');
    expect([isRightToLeft('السفر (2025)'), isRightToLeft('2025'), isRightToLeft('')]).toEqual([true, false, false]);
  });

  it('has a glyph for every letter of every script that names come in', () => {
    for (const name of ['Nguyễn Thị Hồng', 'Иван', 'สมชาย น้ำผึ้ง', 'ມະນີ', 'ស្រីមុំ', 'ကျော်', 'শর্মা', 'श्री', 'አበበ', 'علي', '張偉 园区']) {
      for (const { text, font, rightToLeft } of runsOf(name)) {
        expect({ name, missing: fontFile(font).shape(text, rightToLeft).filter(({ glyph }) => glyph === 0) }).toEqual({ name, missing: [] });
      }
    }
  }); // prettier-ignore

  it('puts the Burmese vowel before the letter it is written after', () => {
    const font = fontFile('myanmar');
    const [letter] = font.shape('မ', false);
    expect(
      font
        .shape('မေ', false)
        .map(({ glyph }) => glyph)
        .at(-1),
    ).toBe(letter!.glyph);
  });

  it('joins Arabic letters', () => {
    const font = fontFile('arabic');
    const [alone] = font.shape('ع', true);
    expect(font.shape('علي', true).at(-1)!.glyph).not.toBe(alone!.glyph);
  });

  it('breaks lines between words, also where a script puts no spaces, and never beyond the margin', () => {
    const text = 'กรุงเทพมหานครเป็นเมืองหลวงของประเทศไทย';
    const lines = linesOf(text, 10, 80);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(widthOf(line, 10)).toBeLessThanOrEqual(80);
    expect(lines.every((line) => !/^\p{M}/u.test(line))).toBe(true);
  });

  it('begins no line with the mark that ends a sentence', () => {
    const text = 'អ្នកមិនចាំបាច់ប្រាប់មូលហេតុទេ។';
    for (let width = 40; width < 160; width += 3)
      expect(linesOf(text, 10, width).filter((line) => /^\p{P}/u.test(line))).toEqual([]);
  });
});
