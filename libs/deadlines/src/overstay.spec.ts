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

  it('is unknown, which is not zero, where no rate is written down', () => {
    expect(overstayFine('VN', '2026-01-01', '2026-03-02')).toBeNull();
  });

  it('refuses a day that does not exist', () => {
    expect(() => overstayFine('KH', '2026-02-30', '2026-03-02')).toThrow('YYYY-MM-DD');
  });
});
