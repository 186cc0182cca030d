import type { Account } from './client.js';
import { playMyawaddy, type ScenarioOptions } from './index.js';
import { StandIn, type Fault } from './standin.js';

const account = (role: string, email = role, country: string | null = null): Account => ({
  role,
  email,
  country,
  password: 'made up',
  organisation: country ? `Mission of ${country}` : 'A Safe Way',
});
const accounts = [
  ...['caseworker', 'supervisor', 'coordinator'].map((role) => account(role)),
  ...['CN', 'VN', 'IN', 'ET'].map((country) => account('consular_officer', `mission-${country}`, country)),
];

async function played(system: StandIn, options: Partial<ScenarioOptions> = {}) {
  const lines: string[] = [];
  const baseUrl = await system.listen();
  const freeze = async (): Promise<void> => {};
  try {
    const log = (line: string): void => void lines.push(line);
    const isRight = await playMyawaddy({ baseUrl, accounts, log, freeze, size: 400, ...options });
    return { isRight, lines, failed: lines.filter((line) => line.startsWith('FAILED')) };
  } finally {
    await system.close();
  }
}

describe('The Myawaddy scenario', () => {
  it('holds against a system that does what the contract says, and says how long each part took', async () => {
    const { isRight, lines, failed } = await played(new StandIn());
    expect(failed).toEqual([]);
    expect(isRight).toBe(true);
    expect(lines.filter((line) => /^ +\d+\.\d s /.test(line)).length).toBeGreaterThan(10);
    expect(lines.at(-1)).toMatch(/^All \d+ checks hold/);
  });

  it('goes on, where that is asked, until all are home who can go, and shows who is not and why', async () => {
    const { lines, failed } = await played(new StandIn(), { toArrival: true });
    expect(failed).toEqual([]);
    const heading = lines.findIndex((line) => line.trim().startsWith('nationals of'));
    expect(lines[heading]).toMatch(
      /people +identified +notified +verified +documented .*arrived +days +stands still at/,
    );
    expect(lines[heading + 1]).toMatch(/^ +CN .*\d nationality_verification: other/);
    const lost = await played(new StandIn('leaves people on the way'), { toArrival: true });
    expect(lost.failed.join('\n')).toMatch(/as many people stand at each point of the way home/);
  });

  it.each<[Fault, RegExp]>([
    ['forgets withdrawals', /the mission of CN sees .* too many/],
    ['forgets holds', /no mission was told of anyone without consent, under a hold/],
    ['loses a case', /page by page, holds each of them: 1 missing/],
    ['loses a deadline', /deadline consular_rights stands in .* 1 missing/],
    ['leaves a deadline open', /deadline consular_acknowledgement is done in/],
    ['miscounts', /the exact report of nationality × sex grew by/],
    ['does not round', /the coordinator's report of nationality is the exact one rounded down/],
    ['sends nothing', /notices that still stand was sent/],
  ])('finds a system that %s', async (fault, finding) => {
    const { isRight, failed } = await played(new StandIn(fault));
    expect(isRight).toBe(false);
    expect(failed.join('\n')).toMatch(finding);
  });

  it('does not double what stands there already, and plays beside it when asked to', async () => {
    const system = new StandIn();
    await played(system, { size: 40 });
    const second = await played(system, { size: 40 });
    expect(second.isRight).toBe(false);
    expect(second.lines.at(-1)).toContain('--again');
    expect(system.cases.size).toBe(40);
    const third = await played(system, { size: 40, again: true });
    expect(third.failed).toEqual([]);
    expect(system.cases.size).toBe(80);
    expect(new Set([...system.cases.values()].map(({ rescue }) => rescue.place))).toEqual(
      new Set(['Myawaddy, Moei river', 'Myawaddy, Moei river, release 2']),
    );
  });

  it('says what was refused that should not have been, and stops', async () => {
    await expect(played(new StandIn(), { accounts: [account('caseworker')] })).rejects.toThrow('no supervisor');
  });
});
