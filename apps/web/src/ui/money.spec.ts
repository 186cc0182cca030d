import { amountOf, moneyIn } from './money.js';

describe('an amount of money', () => {
  it.each([
    ['50000', '50000'],
    ['50,000', '50000'],
    ['1 250 000', '1250000'],
    ['1,250.50', '1250.50'],
    ['0.5', '0.5'],
    ['007', '7'],
    ['٥٠٠٬٠٠٠', '500000'],
    ['၅၀၀', '500'],
    ['៥០០', '500'],
  ])('typed as %s is kept as %s', (typed, kept) => {
    expect(amountOf(typed)).toBe(kept);
  });

  it.each(['1.200', '1.200.000', '1,5', 'five', '', '-3', '1.23456', '1,20,000'])(
    'typed as %s is asked about: it could mean two things, or none',
    (typed) => {
      expect(amountOf(typed)).toBeNull();
    },
  );

  it('is shown to the last digit, with the code of its currency', () => {
    expect(moneyIn('en', '123456789012345.6789', 'THB').replace(/\s/u, ' ')).toBe('THB 123,456,789,012,345.6789');
    expect(moneyIn('en', '12000.5', 'USD').replace(/\s/u, ' ')).toBe('USD 12,000.50');
    expect(moneyIn('en', '50000', 'MMK').replace(/\s/u, ' ')).toBe('MMK 50,000');
  });
});
