import { ageing, hoursOld, hoursTo, isOver, untilFrom } from './expiry.js';

const HOUR = 3_600_000;
const now = Date.parse('2025-02-12T09:00:00Z');
const written = (hoursAgo: number) => untilFrom(now - hoursAgo * HOUR);

describe('what was not sent', () => {
  it('is kept for 72 hours after it was written, and not a moment longer', () => {
    expect([isOver(written(71.99), now), isOver(written(72), now)]).toEqual([false, true]);
  });

  it('is warned of a day before and six hours before, each thing once, in numbers', () => {
    expect(ageing([1, 47, 48, 60, 66, 71, 73].map(written), now)).toEqual({
      count: 6,
      first: written(71),
      soon: [
        { hours: 6, count: 2 },
        { hours: 24, count: 2 },
      ],
    });
    expect(ageing([], now)).toEqual({ count: 0, first: null, soon: [] });
  });

  it('tells its age and what is left in whole hours', () => {
    expect([hoursOld(written(5.5), now), hoursOld(written(0), now), hoursTo(written(66), now), hoursTo(written(71.9), now)]).toEqual([5, 0, 6, 1]); // prettier-ignore
  });
});
