import type { Actor, Verb } from '#access';
import { type Config, Problem, Vault } from '#platform';
import { Limits } from './limits.js';

const nok = { id: 'nok', role: 'caseworker' } as Actor;
const hour = 3_600_000;

describe('Limits', () => {
  let limits: Limits;
  beforeEach(() => {
    import.meta.jest.useFakeTimers();
    limits = new Limits(
      { redisUrl: null, limitFactor: 1 } as Config,
      new Vault({ current: Buffer.alloc(32, 1) }, Buffer.alloc(32, 2)),
      { do: async () => undefined as never },
    );
  });
  afterEach(() => import.meta.jest.useRealTimers());

  const ask = async (verb: Verb, lookedAt: string | null = null, who = nok): Promise<number> => {
    try {
      await limits.byPerson(who, { verb, lookedAt });
      return 0;
    } catch (problem) {
      if (!(problem instanceof Problem) || problem.status !== 429) throw problem;
      return problem.retryAfter!;
    }
  };
  const many = async (howMany: number, once: (n: number) => Promise<number>) => {
    const waits: number[] = [];
    for (let n = 0; n < howMany; n++) waits.push(await once(n));
    return waits.filter((wait) => wait > 0).length;
  };

  it('let 60 cases be opened in an hour and 150 in a day, and those again that were', async () => {
    let opened = 0;
    const openAnother = () => ask('case.read', `case ${opened++}`);
    expect(await many(60, openAnother)).toBe(0);
    expect(await ask('case.read', 'another')).toBeGreaterThan(3_000);
    // Asking for it once more does not make it one that was opened.
    expect(await ask('case.read', 'another')).toBeGreaterThan(3_000);
    expect(await ask('entry.read', 'case 59')).toBe(0);
    expect(await ask('case.read', 'another', { ...nok, id: 'ploy' })).toBe(0);
    import.meta.jest.advanceTimersByTime(hour + 1);
    expect(await many(60, openAnother)).toBe(0);
    import.meta.jest.advanceTimersByTime(hour + 1);
    expect(await many(30, openAnother)).toBe(0);
    expect(await openAnother()).toBeGreaterThan(70_000);
    expect(await ask('case.read', 'case 3')).toBe(0);
    import.meta.jest.advanceTimersByTime(24 * hour);
    expect(await openAnother()).toBe(0);
  });

  it('let 20 searches pass in a minute, and five exports in a day', async () => {
    expect(await many(20, () => ask('case.find'))).toBe(0);
    expect(await ask('case.find')).toBeGreaterThan(50);
    import.meta.jest.advanceTimersByTime(60_001);
    expect(await ask('case.find')).toBe(0);
    for (let n = 0; n < 5; n++) {
      import.meta.jest.advanceTimersByTime(60_001);
      expect(await ask('export.make')).toBe(0);
    }
    import.meta.jest.advanceTimersByTime(60_001);
    expect(await ask('export.make')).toBeGreaterThan(80_000);
  });

  it('weigh an export like five hundred reads, and a search like ten', async () => {
    expect(await ask('export.make')).toBe(0);
    expect(await ask('export.make')).toBeGreaterThan(0);
    import.meta.jest.advanceTimersByTime(60_001);
    expect(await many(19, () => ask('case.find'))).toBe(0);
    expect(await many(410, () => ask('case.list'))).toBe(0);
    expect(await ask('case.list')).toBeGreaterThan(0);
  });
});
