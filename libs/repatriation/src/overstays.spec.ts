import fc from 'fast-check';
import { costOf, type Overstay, waiversFault } from './overstays.js';

const waiver = (share: number) => ({ share, on: '2026-03-01', authority: 'Immigration', reference: null });
const stay = (over: Partial<Overstay> = {}): Overstay => ({ lastLawfulDay: '2026-02-27', endedOn: null, waivers: [], payer: null, ...over }); // prettier-ignore

describe('a stay beyond the last lawful day', () => {
  it('costs more every day in Cambodia, until it ends', () => {
    expect(costOf(stay(), 'KH', '2026-03-02')).toMatchObject({ days: 3, amount: 30, waived: 0, due: 30, currency: 'USD' }); // prettier-ignore
    expect(costOf(stay({ endedOn: '2026-03-01' }), 'KH', '2026-04-02')).toMatchObject({ days: 2, amount: 20 });
    expect(costOf(stay(), 'KH', '2026-02-01')).toMatchObject({ days: 0, amount: 0 });
  });

  it('is counted in days where nobody has written down what one costs', () => {
    expect(costOf(stay(), 'LA', '2026-03-02')).toEqual({ days: 3, perDay: null, currency: null, amount: null, waived: null, due: null }); // prettier-ignore
  });

  it('is let off by shares that never make more than the whole, and what is left and waived is the fine again', () => {
    expect(costOf(stay({ waivers: [waiver(50), waiver(25)] }), 'KH', '2026-03-02')).toMatchObject({ waived: 22.5, due: 7.5 }); // prettier-ignore
    const shares = fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 6 });
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 4000 }), (some, days) => {
        const today = new Date(Date.parse('2026-02-27') + days * 86_400_000).toISOString().slice(0, 10);
        const { amount, waived, due } = costOf(stay({ waivers: some.map(waiver) }), 'KH', today);
        expect(due).toBeGreaterThanOrEqual(0);
        expect(Math.round((waived! + due!) * 100)).toBe(amount! * 100);
      }),
    );
  });

  it('is not let off by more than the whole, and the first share that is too much is named', () => {
    expect([[], [100], [50, 50]].map((shares) => waiversFault(shares.map(waiver)))).toEqual([null, null, null]);
    expect(waiversFault([50, 30, 21, 5].map(waiver))).toMatchObject({
      status: 422,
      errors: [{ pointer: '/waivers/2/share', code: 'more-than-the-whole' }],
    });
  });
});
