import { setTimeout as sleep } from 'node:timers/promises';
import { type Desk, system, waitingByLane, type Work } from '#access';
import type { Reminders } from '#deadlines';
import type { DeadlineKind } from '#platform';
import { Caller, type Known } from './callers.js';
import type { DemoClock } from './clock.js';
import { guard } from './between.js';
import type { Account } from './demo.js';
import { invent, type Invented, rescueOf, statementOf } from './people.js';
import { type Act, appointments, type Halt, questions, releases, safeguards, way, type Whom } from './story.data.js';

/**
 * The demo's seven weeks, lived day by day up to now: over HTTP, as its caseworkers and officers would, with all that
 * follows from it. Only the clock is put back, so that what was done three weeks ago says so.
 */
export class Story {
  readonly #people: Known[] = [];
  readonly #journeys = new Map<string, string>();
  #callers: Caller[] = [];

  constructor(
    private readonly url: string,
    private readonly clock: DemoClock,
    private readonly desk: Desk,
    private readonly reminders: Reminders,
  ) {}

  async live(accounts: readonly Account[]): Promise<void> {
    const workers = accounts.filter(({ role }) => ['caseworker', 'supervisor', 'consular_officer'].includes(role));
    this.#callers = await Promise.all(workers.map((account) => Caller.signedIn(this.url, account)));
    const coming = invent(releases);
    for (let daysAgo = releases[0]!.daysAgo; daysAgo >= 0; daysAgo -= 1) {
      const today = coming.filter(({ release }) => release.daysAgo === daysAgo);
      this.clock.goTo(daysAgo);
      await inTurns(
        today,
        ({ release: { organisation } }) => organisation,
        (one) => this.#log(one, daysAgo),
      );
      for (const act of way)
        await this.#play(act, this.#people.filter((one) => one.release.daysAgo - daysAgo === act.after && reaches(one, act)), daysAgo); // prettier-ignore
      await this.#besides(daysAgo);
      await this.#endOfDay(daysAgo);
    }
  }

  async #log(person: Invented, daysAgo: number): Promise<void> {
    const { number, release } = person;
    const workers = this.#callers.filter(
      ({ account: { role, organisation } }) => role === 'caseworker' && organisation === release.organisation,
    );
    const caseworker = workers[number % workers.length]!;
    const day = this.clock.day(daysAgo);
    const asked = new Date(this.clock.now().getTime() - 20 * 60_000);
    const { id } = await caseworker.post('/cases', rescueOf(person, day, asked, this.clock.day(-2)));
    this.#people.push({ ...person, caseId: id, caseworker, notificationId: null });
    const statement = statementOf(person, day);
    if (statement) await caseworker.post(`/cases/${id}/testimonies`, statement);
  }

  async #play(act: Act, people: Known[], daysAgo: number): Promise<void> {
    const on = this.clock.day(daysAgo);
    switch (act.key) {
      case 'notice':
        return inTurns(people, byCaseworker, async (one) => {
          one.notificationId = (await one.caseworker.post(`/cases/${one.caseId}/consular-notifications`)).id;
        });
      case 'acknowledgement':
        return inTurns(people, byCountry, async (one) => {
          await this.#officerOf(one).post(`/consular-notifications/${one.notificationId}/acknowledge`);
        });
      case 'screening':
        return inTurns(people, byCaseworker, async ({ caseworker, caseId }) => {
          await caseworker.post(`/cases/${caseId}/screenings`, { on, ...found });
        });
      case 'step':
        return this.#step(act, people, on);
      case 'journey':
        return inTurns(grouped(people, byJourney), ([journey]) => journey, ([journey, all]) => this.#plan(journey, all, daysAgo)); // prettier-ignore
      case 'departure':
        return inTurns(grouped(people, byJourney), ([journey]) => journey, async ([journey, [one]]) => {
          await one!.caseworker.post(`/movements/${this.#journeys.get(journey)}/depart`);
        }); // prettier-ignore
      case 'arrival':
        return inTurns(grouped(people, byJourney), ([journey]) => journey, async ([journey, [one]]) => {
          await this.#officerOf(one!).post(`/movements/${this.#journeys.get(journey)}/arrive`);
        }); // prettier-ignore
      case 'safe':
        return inTurns(people, byCountry, (one) => handle(this.#officerOf(one), one, 'safe_arrival'));
      case 'reflection':
        return inTurns(people, byCaseworker, (one) => handle(one.caseworker, one, 'reflection_period_end'));
    }
  }

  /** The same is said at once of all of whom somebody may say it. */
  async #step(act: Extract<Act, { key: 'step' }>, people: Known[], on: string): Promise<void> {
    const by = (one: Known) => (act.by === 'mission' ? this.#officerOf(one) : one.caseworker);
    const said = (one: Known) => (one.halt?.at === act.step ? one.halt.because! : '');
    for (const [, all] of grouped(people, (one) => `${by(one).account.email} ${said(one)}`)) {
      const because = said(all[0]!);
      const { results } = await by(all[0]!).post<{ results: { problem: string | null }[] }>(
        `/repatriation/steps/${act.step}`,
        {
          caseIds: all.map(({ caseId }) => caseId),
          on,
          ...(because ? { state: 'blocked', reason: because } : act.waived ? { state: 'waived', reason: act.waived } : { state: 'done' }), // prettier-ignore
          ...(act.reference && !because && { reference: act.reference }),
          ...(act.office && { reportedBy: { party: act.office, channel: 'letter', on } }),
        },
      );
      const refused = results.find(({ problem }) => problem);
      if (refused) throw new Error(`The demo's people could not go on: ${act.step} was refused, ${refused.problem}`);
    }
  }

  async #plan(journey: string, people: Known[], daysAgo: number): Promise<void> {
    const [{ caseworker, release, country }] = people as [Known];
    const { id } = await caseworker.post('/movements', {
      kind: 'flight',
      departsAt: `${this.clock.day(daysAgo - travelDays)}T03:30:00Z`,
      from: { country: release.host },
      to: { country },
      escorts: [{ name: 'Malee Srisuk', role: 'staff' }],
      caseIds: people.map(({ caseId }) => caseId),
    });
    this.#journeys.set(journey, id);
  }

  /** What is not of the way: appointments, questions of an officer, and what goes between organisations. */
  async #besides(daysAgo: number): Promise<void> {
    for (const { of, title, inDays } of appointments.filter((one) => one.daysAgo === daysAgo)) {
      const { caseworker, caseId } = this.#one(of);
      await caseworker.post(`/cases/${caseId}/deadlines`, { kind: 'other', title, dueAt: `${this.clock.day(-inDays)}T10:00:00Z` }); // prettier-ignore
    }
    for (const { of, text } of questions.filter((one) => one.daysAgo === daysAgo)) {
      const one = this.#one(of);
      await this.#officerOf(one).post(`/consular-notifications/${one.notificationId}/messages`, { text });
    }
    for (const act of safeguards.filter((one) => one.daysAgo === daysAgo))
      await guard(act, this.#one(act.of), this.#callers, this.clock.now());
  }

  /** What is due goes out, what was said arrives, and until yesterday all of it was read: once a week, for speed. */
  async #endOfDay(daysAgo: number): Promise<void> {
    await this.reminders.handOver();
    while (await this.desk.do(system('relay'), isBusy)) await sleep(20);
    if (daysAgo % 7 !== 2) return;
    await Promise.all(
      this.#callers.map(async (caller) => {
        for (;;) {
          const { items } = await caller.get<{ items: { id: string }[] }>('/notifications?unread=true&limit=100');
          if (!items.length) return;
          for (const { id } of items) await caller.post(`/notifications/${id}/read`);
        }
      }),
    );
  }

  #officerOf = ({ country }: Pick<Invented, 'country'>): Caller =>
    this.#callers.find(({ account }) => account.role === 'consular_officer' && account.country === country)!;

  #one({ release, country, halt }: Whom): Known {
    const found = this.#people.find(
      (one) =>
        one.release.daysAgo === release &&
        one.country === country &&
        (one.halt?.at ?? null) === halt &&
        one.notificationId !== null,
    );
    if (!found) throw new Error(`Nobody of ${country} stands at ${halt ?? 'nothing'} after ${release} days`);
    return found;
  }
}

/** What nothing but her word says was done. */
async function handle(by: Caller, { caseId }: Known, kind: DeadlineKind): Promise<void> {
  const { items } = await by.get<{ items: { id: string }[] }>(`/deadlines?caseId=${caseId}&kind=${kind}&state=open`);
  for (const { id } of items) await by.post(`/deadlines/${id}/complete`);
}

const found = {
  indicators: ['deception', 'restriction_of_movement', 'retention_of_identity_documents'],
  act: ['recruitment', 'harbouring'],
  means: ['deception'],
  purpose: ['forced_labour'],
  outcome: 'indicated',
};
/** Between being planned and leaving. */
const travelDays = 3;

const placeOf = ({ at }: Halt): number => way.findIndex((act) => at === (act.key === 'step' ? act.step : act.key));

/** Whether it is done for her, or said that it cannot be. */
function reaches({ wish, isHeld, halt }: Invented, act: Act): boolean {
  if (act.asks && (wish !== 'granted' || isHeld)) return false;
  const left = halt ? placeOf(halt) - way.indexOf(act) : 1;
  return left > 0 || (left === 0 && halt?.because !== undefined);
}

const isBusy = async (work: Work): Promise<boolean> => (await waitingByLane(work)).some(({ due }) => due > 0);

const byCaseworker = ({ caseworker }: Known): string => caseworker.account.email;
const byCountry = ({ country }: Invented): string => country;
const byJourney = ({ release, country }: Invented): string => `${release.daysAgo} ${country}`;

function grouped<T>(all: readonly T[], by: (one: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return [...groups];
}

/** Different people at the same time, each one thing after another. */
async function inTurns<T>(all: readonly T[], whose: (one: T) => string, run: (one: T) => Promise<void>): Promise<void> {
  await Promise.all(
    grouped(all, whose).map(async ([, hers]) => {
      for (const one of hers) await run(one);
    }),
  );
}
