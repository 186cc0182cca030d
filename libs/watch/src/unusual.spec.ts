import { type Look, type Reader, unusual } from './unusual.js';
import { type ReadingRule, readingRules, type RuleName, ruleNames } from './unusual-reading.data.js';

const reader: Reader = { role: 'caseworker', zone: 'Asia/Bangkok' };
/** Nine in the morning in Bangkok. */
const morning = Date.parse('2025-02-13T02:00:00Z');
const minute = 60_000;

const look = (minutes: number, more: Partial<Look> = {}): Look => ({
  at: new Date(morning + minutes * minute),
  action: 'case.read',
  outcome: 'done',
  caseIds: [`case-${minutes}`],
  outside: [],
  canaries: [],
  ...more,
});
const many = (count: number, one: (n: number) => Look): Look[] => Array.from({ length: count }, (_, n) => one(n));
const rulesOf = (looks: readonly Look[], who = reader) => unusual(who, looks).map(({ rule }) => rule);
const limitOf = (rule: RuleName) => (readingRules[rule] as ReadingRule).threshold.caseworker!;

// What each rule is about, spread over its window so that no other rule fires.
const acts: Record<RuleName, (n: number) => Look> = {
  many_cases_in_an_hour: (n) => look(n),
  many_cases_in_a_day: (n) => look(n * 4),
  at_night: (n) => look(13 * 60 + 30 + n * 5),
  outside_team: (n) => look(n * 2, { outcome: 'refused' }),
  searches_without_overlap: (n) => look(n, { action: 'case.find', caseIds: [`a-${n}`, `b-${n}`] }),
  many_in_lists: (n) => look(n / 25, { action: 'case.list' }),
  canary: (n) => look(n, { canaries: ['canary'] }),
};

describe('unusual reading', () => {
  it.each(ruleNames)('%s is told at its threshold, and not one below', (rule) => {
    const limit = limitOf(rule);
    const [enough, tooFew] = [many(limit, acts[rule]), many(limit - 1, acts[rule])];
    expect(unusual(reader, enough).filter((one) => one.rule === rule)).toMatchObject([
      { at: enough.at(-1)!.at, count: limit },
    ]);
    expect(rulesOf(tooFew)).not.toContain(rule);
  });

  it.each(ruleNames)('%s is told once in a window, however long it goes on', (rule) => {
    const { windowSeconds } = readingRules[rule];
    const found = unusual(reader, many(limitOf(rule) * 40, acts[rule])).filter((one) => one.rule === rule);
    expect(found.length).toBeGreaterThan(0);
    const apart = found.slice(1).map(({ at }, n) => at.getTime() - found[n]!.at.getTime());
    expect(apart.filter((one) => one < windowSeconds * 1000)).toEqual([]);
  });

  it.each(ruleNames)('%s is not told again for what was told, whenever it is looked at', (rule) => {
    const looks = many(limitOf(rule) + 3, acts[rule]);
    const [first] = unusual(reader, looks).filter((one) => one.rule === rule);
    const again = unusual(reader, looks, new Map([[rule, first!.at]]));
    expect(again.filter((one) => one.rule === rule)).toEqual([]);
  });

  it('says nothing of an ordinary day, nor of one case read a hundred times', () => {
    // Ten hours, a case each twenty minutes, each read three times; searches that narrow down; one wrong link.
    const day = Array.from({ length: 30 }, (_, n) => n).flatMap(
      (n) =>
        [
          look(n * 20),
          look(n * 20 + 1, { action: 'case.timeline', caseIds: [`case-${n * 20}`] }),
          look(n * 20 + 2, { action: 'entry.read', caseIds: [`case-${n * 20}`] }),
          look(n * 20 + 3, { action: 'case.find', caseIds: [`case-${n * 20}`, 'case-common'] }),
          look(n * 20 + 4, { action: 'case.list', caseIds: Array.from({ length: 25 }, (_, at) => `listed-${at}`) }),
        ] as Look[],
    );
    const ordinary = [...day, look(601, { outcome: 'refused' })];
    expect(unusual(reader, ordinary)).toEqual([]);
    expect(
      unusual(
        reader,
        many(100, (n) => look(n / 10, { caseIds: ['the same'] })),
      ),
    ).toEqual([]);
  });

  it('counts the night by the clock of her organisation', () => {
    const nightly = many(limitOf('at_night'), acts.at_night);
    expect(rulesOf(nightly)).toEqual(['at_night']);
    expect(rulesOf(nightly, { ...reader, zone: 'America/New_York' })).toEqual([]);
  });

  it('counts what another team holds for a caseworker, and not for the supervisor of all teams', () => {
    const others = many(10, (n) => look(n, { outside: [`case-${n}`] }));
    expect(rulesOf(others)).toEqual(['outside_team']);
    expect(rulesOf(others, { ...reader, role: 'supervisor' })).toEqual([]);
  });

  it('takes searches that come back to the same people for one search', () => {
    const narrowing = many(200, (n) => look(n / 4, { action: 'case.find', caseIds: ['same', `other-${n}`] }));
    expect(unusual(reader, narrowing)).toEqual([]);
  });

  it('counts those whom lists show, each once, however often a page is asked for', () => {
    const page = (n: number, at: number) =>
      look(at, { action: 'case.list', caseIds: many(100, (k) => look(n * 100 + k)).map(({ caseIds }) => caseIds[0]!) });
    expect(rulesOf(many(600, (n) => page(n % 4, n / 20)))).toEqual([]);
    expect(rulesOf(many(5, (n) => page(n, n)))).toEqual(['many_in_lists']);
  });

  it('measures nobody by a rule that is not for her role', () => {
    expect(rulesOf(many(500, acts.many_cases_in_an_hour), { ...reader, role: 'auditor' })).toEqual([]);
  });

  it('forgets what left the window', () => {
    const limit = limitOf('many_cases_in_an_hour');
    const slow = many(limit * 2, (n) => look((n * 61) / (limit - 1)));
    expect(rulesOf(slow)).not.toContain('many_cases_in_an_hour');
  });
});
