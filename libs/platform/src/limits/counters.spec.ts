import { openCounters } from './counters.js';

const bound = { name: 'tries', most: 3, seconds: 60 };

describe('Counters', () => {
  it('let so many points pass, each for herself, and say how long to wait', async () => {
    const counters = openCounters(null);
    expect(await Promise.all([1, 2].map(() => counters.spend(bound, 'a')))).toEqual([0, 0]);
    expect(await counters.spend(bound, 'a', 2)).toBeGreaterThan(50);
    expect(await counters.spend(bound, 'b', 3)).toBe(0);
    expect(await counters.spend({ ...bound, name: 'others' }, 'a')).toBe(0);
  });

  it('count here where Redis does not answer, and at once', async () => {
    const counters = openCounters('redis://127.0.0.1:1');
    const begun = Date.now();
    for (let n = 0; n < 3; n++) expect(await counters.spend(bound, 'a')).toBe(0);
    expect(await counters.spend(bound, 'a')).toBeGreaterThan(50);
    expect(Date.now() - begun).toBeLessThan(2_000);
    counters.close();
  });
});
