import { setTimeout as sleep } from 'node:timers/promises';

import {
  checkDeadlines,
  checkMissions,
  checkNobodyIsLost,
  checkNotices,
  checkRefusals,
  checkWayHome,
  type Check,
} from './checks.js';
import { Client, UnexpectedAnswer, type Account, type Session } from './client.js';
import { entriesOf, hasReached, type Entry } from './entered.js';
import { groups, releases, stated, where } from './facts.data.js';
import { bringHome, checkHomecoming } from './homecoming.js';
import { homecomingTable } from './homecoming.table.js';
import * as play from './player.js';
import { checkExact, checkRounded, figures, type Counters } from './reports.js';

export type { Account } from './client.js';

export interface ScenarioOptions {
  /** Where Homeward answers, such as `http://localhost:3000`. */
  baseUrl: string;
  /** The demonstration accounts: a caseworker, her supervisor and a coordinator at least, and officers of missions. */
  accounts: readonly Account[];
  log: (line: string) => void;
  /** Makes the coordinators' figures anew, which are otherwise those of last midnight. */
  freeze: () => Promise<void>;
  /** Play once more beside what was played before: a release of its own, with other people. */
  again?: boolean;
  /** On, until all who can go are home; else the scenario ends while most still wait. */
  toArrival?: boolean;
  /** People to enter, for a trial; all of them if not given. */
  size?: number;
  /** Requests under way at the same time, 16 if not given. */
  width?: number;
}

/**
 * Plays February 2025 around Myawaddy through the HTTP API of a running Homeward, then checks what the system shows
 * against what was entered. Prints each part with its time, and each check as `ok` or `FAILED`.
 * @returns true when every check holds; false when one does not, or when the scenario stands in this system already
 * @throws UnexpectedAnswer when the system refuses something that the scenario needs
 */
export async function playMyawaddy(options: ScenarioOptions): Promise<boolean> {
  const { baseUrl, log, width = 16 } = options;
  const client = new Client(baseUrl, width);
  try {
    return await new Scenario(client, options).play();
  } catch (problem) {
    if (problem instanceof UnexpectedAnswer) log(`FAILED  ${problem.message}`);
    throw problem;
  } finally {
    client.close();
  }
}

interface Route {
  nationality: string;
  hostCountry: string;
}

class Scenario {
  private readonly began = performance.now();

  constructor(
    private readonly client: Client,
    private readonly options: ScenarioOptions,
  ) {}

  async play(): Promise<boolean> {
    const { freeze } = this.options;
    const { crew, counters } = await this.part('signed in', () => this.signIn());
    const run = await this.nextRun(crew.integration);
    if (!run) return false;
    const missions = await crew.integration.all<{ serves: Route[] }>('/missions');
    const routes = missions.flatMap(({ serves }) => serves);
    const hasMission = (country: string): boolean =>
      routes.some(({ nationality, hostCountry }) => nationality === country && hostCountry === where.hostCountry);
    const entries = entriesOf(run.number, this.options.size ?? stated.total);
    const before = await this.part('counted what was there before', async () => {
      await freeze();
      return figures(counters);
    });

    await this.enter(crew, run, entries);
    const homecoming = this.options.toArrival ? await this.goHome(crew, run, entries, counters) : [];

    const after = await this.part('counted again', async () => {
      await freeze();
      return figures(counters);
    });
    const checks = await this.part('looked at what the system shows', async () => [
      ...(await checkNobodyIsLost(crew, entries)),
      ...checkRefusals(entries, hasMission),
      ...(await checkNotices(crew, entries)),
      ...(await checkMissions(crew, entries)),
      ...(await checkDeadlines(crew, entries)),
      ...(await checkWayHome(crew, entries)),
      ...checkExact(entries, before, after),
      ...checkRounded(before, after),
      ...homecoming,
    ]);
    return this.told(checks);
  }

  private async enter(crew: play.Crew, run: play.Run, entries: Entry[]): Promise<void> {
    const { log } = this.options;
    const people = `${entries.length} people of ${groups.length} groups from ${releases.length} releases`;
    await this.part(`logged ${people}`, () => play.logPeople(crew, run, entries), entries.length);
    const told = await this.part('took down statements', () => play.takeTestimonies(crew, run, entries));
    const early = await this.part('took consents back before a notice', () =>
      play.withdraw(crew, run, entries, 'before_notice'),
    );
    await this.part('asked for notices to missions', () => play.notify(crew, run, entries));
    await this.part('waited until the missions could see them', () => this.untilSeen(crew, entries));
    const late = await this.part('took consents back after a notice', () =>
      play.withdraw(crew, run, entries, 'after_notice'),
    );
    const held = await this.part('set holds after a notice', () => play.holdLater(crew, entries));
    const answers = await this.part('let missions acknowledge', () =>
      play.acknowledge(
        crew,
        run,
        entries.filter((entry) => hasReached(entry, 'acknowledged')),
      ),
    );
    const steps = await this.part('moved people along the way home', () => play.moveOn(crew, run, entries));
    log(`        ${told} statements, ${early} + ${late} consents taken back, ${held} holds set later`);
    log(
      `        ${entries.filter(({ notificationId }) => notificationId).length} notices taken in; refused: ${refusalsOf(entries)}`,
    );
    log(
      `        ${answers.byThemselves} acknowledged by missions, ${answers.asReported} recorded as reported; ${steps} steps`,
    );
  }

  private async goHome(crew: play.Crew, run: play.Run, entries: Entry[], { supervisor }: Counters): Promise<Check[]> {
    const { log } = this.options;
    const homecoming = await this.part('brought all home who can go', () => bringHome(crew, run, entries));
    const table = await this.part('looked where everybody stands', () => homecomingTable(crew, supervisor, entries));
    log(`        ${homecoming.journeys} journeys`);
    for (const line of table) log(`        ${line}`);
    return [checkHomecoming(homecoming)];
  }

  private async signIn(): Promise<{ crew: play.Crew; counters: Counters }> {
    const { accounts } = this.options;
    const integration = play.integrationAccount(accounts);
    const one = (what: string, isIt: (account: Account) => boolean): Promise<Session> => {
      const found = accounts.find(isIt);
      if (!found) throw new Error(`The accounts hold no ${what}`);
      return this.client.as(found);
    };
    const officers = new Map<string, Session>();
    for (const account of accounts)
      if (account.role === 'consular_officer' && account.country)
        officers.set(account.country, await this.client.as(account));
    const supervisors: Session[] = [];
    for (const account of accounts) if (account.role === 'supervisor') supervisors.push(await this.client.as(account));
    const supervisor = supervisors.find(({ account }) => account.organisation === integration.organisation);
    if (!supervisor) throw new Error('The accounts hold no supervisor of those who enter the people');
    const coordinator = await one('coordinator', ({ role }) => role === 'coordinator');
    return {
      crew: { client: this.client, integration: await this.client.as(integration), officers },
      counters: { supervisor, supervisors, coordinator },
    };
  }

  /** The next run that this system has not seen, or null where one stands and another was not asked for. */
  private async nextRun(integration: Session): Promise<play.Run | null> {
    const rescues = await integration.all<{ date: string; country: string; place: string | null }>('/rescues');
    const places = new Set(
      rescues
        .filter(({ date, country }) => date.startsWith('2025-02') && country === where.rescueCountry)
        .map(({ place }) => place),
    );
    let number = 1;
    while (places.has(placeOf(number))) number += 1;
    if (number > 1 && !this.options.again) {
      this.options.log(
        'This system has played Myawaddy already. Add --again to play it beside that, with other people.',
      );
      return null;
    }
    return { number, place: placeOf(number), key: `myawaddy-${number}` };
  }

  /** A mission sees a case once its notice is sent, which happens after the request; so we look until it has. */
  private async untilSeen(crew: play.Crew, entries: Entry[]): Promise<void> {
    const until = Date.now() + 180_000;
    const queued = new Set(entries.flatMap(({ notificationId }) => notificationId ?? []));
    while (Date.now() < until) {
      // The oldest leave first, so that one still queued on the first page says that we must wait; all of it is not asked.
      const { body } = await crew.integration.get<{ items: { id: string; status: string }[] }>(
        '/consular-notifications?status=queued&limit=100',
      );
      if (!body.items.some(({ id, status }) => status === 'queued' && queued.has(id))) return;
      await sleep(1000);
    }
    this.options.log('        some notices are still queued');
  }

  private async part<T>(what: string, act: () => Promise<T>, count?: number): Promise<T> {
    const start = performance.now();
    const result = await act();
    const seconds = (performance.now() - start) / 1000;
    const rate = count ? `, ${Math.round(count / seconds)} a second` : '';
    this.options.log(`${seconds.toFixed(1).padStart(6)} s ${what}${rate}`);
    return result;
  }

  private told(checks: Check[]): boolean {
    const { log } = this.options;
    for (const { holds, failure } of checks)
      log(failure === null ? `ok      ${holds}` : `FAILED  ${holds}: ${failure}`);
    const failed = checks.filter(({ failure }) => failure !== null).length;
    const seconds = ((performance.now() - this.began) / 1000).toFixed(1);
    log(
      failed === 0
        ? `All ${checks.length} checks hold; ${seconds} s in all.`
        : `${failed} of ${checks.length} checks FAILED; ${seconds} s in all.`,
    );
    return failed === 0;
  }
}

const placeOf = (run: number): string => (run === 1 ? where.place : `${where.place}, release ${run}`);

function refusalsOf(entries: Entry[]): string {
  const counts = new Map<string, number>();
  for (const { refusal } of entries) if (refusal) counts.set(refusal, (counts.get(refusal) ?? 0) + 1);
  return [...counts].map(([slug, count]) => `${count} ${slug}`).join(', ') || 'none';
}
