import { overstayRates } from './overstay.data.js';
import { overstayFine } from './overstay.js';

describe('the overstay fine', () => {
  it('grows by 10 USD a day in Cambodia from the day after the last lawful one', () => {
    expect(overstayFine('KH', '2026-02-27', '2026-03-02')).toEqual({
      perDay: 10,
      currency: 'USD',
      days: 3,
      amount: 30,
    });
    expect(overstayFine('KH', '2024-02-28', '2025-02-28')).toMatchObject({ days: 366, amount: 3660 });
  });

  it('is nothing while the stay is lawful, its last day included', () => {
    expect(overstayFine('KH', '2026-03-02', '2026-03-02')).toMatchObject({ days: 0, amount: 0 });
    expect(overstayFine('KH', '2026-03-02', '2026-02-01')).toMatchObject({ days: 0, amount: 0 });
  });

  it('stops to grow in Thailand at its most', () => {
    expect(overstayFine('TH', '2026-01-01', '2026-02-09')).toMatchObject({ days: 39, amount: 19_500, currency: 'THB' });
    expect(overstayFine('TH', '2026-01-01', '2026-02-10')).toMatchObject({ days: 40, amount: 20_000 });
    expect(overstayFine('TH', '2026-01-01', '2026-02-11')).toMatchObject({ days: 41, amount: 20_000, perDay: 500 });
  });

  it('is dearer for all of its days in Myanmar where the stay was long', () => {
    expect(overstayFine('MM', '2026-01-01', '2026-03-31')).toMatchObject({ days: 89, perDay: 3, amount: 267 });
    expect(overstayFine('MM', '2026-01-01', '2026-04-01')).toMatchObject({ days: 90, perDay: 5, amount: 450 });
  });

  it('says where each rate is published', () => {
    for (const { basis, perDay, currency } of Object.values(overstayRates)) {
      expect(basis.length).toBeGreaterThan(20);
      expect(perDay).toBeGreaterThan(0);
      expect(currency).toMatch(/^[A-Z]{3}$/);
    }
  });

  it('is unknown, which is not zero, where no rate is written down', () => {
    expect(overstayFine('LA', '2026-01-01', '2026-03-02')).toBeNull();
    expect(overstayFine('VN', '2026-01-01', '2026-03-02')).toBeNull();
  });

  it('refuses a day that does not exist', () => {
    expect(() => overstayFine('KH', '2026-02-30', '2026-03-02')).toThrow('YYYY-MM-DD');
  });
});
