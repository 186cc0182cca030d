import { differenceOfCounts, differenceOfSets, grown, roundedDown, summed } from './compared.js';

const counts = (by: Record<string, number>): Map<string, number> => new Map(Object.entries(by));

describe('Comparing what is shown with what was entered', () => {
  it('finds one missing and one too many, both ways', () => {
    expect(differenceOfSets(new Set(['a', 'b']), new Set(['b', 'a']))).toBeNull();
    expect(differenceOfSets(new Set(['a', 'b']), new Set(['b', 'c']))).toBe('1 missing (a), 1 too many (c)');
  });

  it('finds a count that is wrong, absent or beyond', () => {
    expect(differenceOfCounts(counts({ CN: 2, ET: 0 }), counts({ CN: 2 }))).toBeNull();
    expect(differenceOfCounts(counts({ CN: 2 }), counts({ CN: 3, VN: 1 }))).toBe(
      '2 differ (CN: 2 expected, 3 found; VN: 0 expected, 1 found)',
    );
  });

  it('tells growth from what was there before', () => {
    expect(grown(counts({ CN: 2, ET: 4 }), counts({ CN: 5, ET: 4, VN: 1 }))).toEqual(counts({ CN: 3, VN: 1 }));
  });

  it('rounds the sum of organisations down, and leaves out what is then nothing', () => {
    const sum = summed([counts({ CN: 7, ET: 4 }), counts({ CN: 6 })]);
    expect(roundedDown(sum, 10)).toEqual(counts({ CN: 10 }));
  });
});
