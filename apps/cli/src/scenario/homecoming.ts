import type { Check } from './checks.js';
import { forEach, type Session } from './client.js';
import { stages, type Progress } from './course.js';
import { drawing } from './draw.js';
import { hasReached, nationalityOf, staysVisible, travelsWith, type Entry } from './entered.js';
import { standstills, waves, type Standstill, type Wave } from './homecoming.data.js';
import { acknowledge, officerFor, record, type Crew, type Run } from './player.js';
import { stepsTo, type PlayedStep } from './steps.data.js';

/** Somebody whom her mission may see: when she goes, or where her way stands still. */
interface Traveller {
  entry: Entry;
  wave: Wave;
  standstill: Standstill | null;
}

/** What was refused, by the slug of the rule: nothing should be. */
type Refused = Map<string, number>;

/** What was done for those who can go. */
export interface Homecoming {
  refused: Refused;
  journeys: number;
}

const mostAtOnce = 500;
/** The journey itself takes these, and not a step said by hand. */
const byJourney = new Set(['departure_handover', 'arrival']);
const stageOf = (key: string): Progress => stages.find((stage) => stepsTo[stage].some((step) => step.key === key))!;
const allSteps: readonly PlayedStep[] = stages
  .flatMap((stage) => stepsTo[stage])
  .filter(({ key }) => !byJourney.has(key));

/** All who can go are brought home: what is the same for many is said of many at once, and they travel together. */
export async function bringHome(crew: Crew, run: Run, entries: Entry[]): Promise<Homecoming> {
  const refused: Refused = new Map();
  const going = entries
    .filter((entry) => staysVisible(entry) && !hasReached(entry, 'home'))
    .map((entry) => planned(entry, run));
  const silent = going.filter(({ entry }) => !hasReached(entry, 'acknowledged'));
  await acknowledge(crew, run, silent.map(({ entry }) => entry)); // prettier-ignore
  for (const step of allSteps) {
    const todo = going.filter(
      ({ entry, standstill }) => !hasReached(entry, stageOf(step.key)) && comesTo(step, standstill),
    );
    await forEach(lists(crew, todo, step), 4, (list) => say(crew, run, list, refused));
  }
  const travelling = going.filter(({ standstill }) => standstill === null);
  const flights = sharedOut(travelling, ({ entry, wave }) => `${nationalityOf(entry)} ${wave.fliesOn}`);
  await forEach(flights, 2, (people) => fly(crew, people));
  for (const { entry, standstill } of going)
    entry.brought = standstill ? stages[stages.indexOf(stageOf(standstill.key)) - 1]! : 'home';
  return { refused, journeys: flights.length };
}

/** The same run and person give the same plan. */
function planned(entry: Entry, run: Run): Traveller {
  const draw = drawing(run.number * 20_011 + entry.survivor.number);
  const standstill = draw.weighted(standstills);
  const wave = draw.weighted(waves);
  // What was done before stands.
  return { entry, wave, standstill: standstill && hasReached(entry, stageOf(standstill.key)) ? null : standstill };
}

const placeOf = (key: string): number => allSteps.findIndex((step) => step.key === key);
const comesTo = ({ key }: PlayedStep, standstill: Standstill | null): boolean =>
  standstill === null || placeOf(key) <= placeOf(standstill.key);

/** What is said of these people, by whom. */
interface Said {
  who: Session;
  step: PlayedStep;
  isReported: boolean;
  people: Traveller[];
}

/** Those of whom one person says one thing of one day: of some that it stands still, of the others that it is done. */
function lists({ integration, officers }: Crew, people: readonly Traveller[], step: PlayedStep): Said[] {
  const mission = ({ entry }: Traveller): Session | undefined =>
    step.by === 'mission' ? officerFor(officers, entry) : undefined;
  const alike = (one: Traveller): string =>
    [mission(one)?.account.email, isHere(one, step), one.wave.papersOn].join(' ');
  return sharedOut(people, alike).map((list) => {
    const officer = mission(list[0]!);
    return {
      who: officer ?? integration,
      step,
      isReported: !officer && (step.by === 'mission' || step.reportedBy !== undefined),
      people: list,
    };
  });
}

const isHere = ({ standstill }: Traveller, { key }: PlayedStep): boolean => standstill?.key === key;

async function say(crew: Crew, run: Run, { who, step, isReported, people }: Said, refused: Refused): Promise<void> {
  const [first] = people;
  const { wave, standstill } = first!;
  const isBlocked = isHere(first!, step);
  const on = step.by === 'mission' ? wave.papersOn : wave.clearedOn;
  const alone = step.key === 'ticket' && !isBlocked ? people.filter(({ entry }) => travelsWith(entry)) : [];
  for (const { entry } of alone) await record(crew, run, entry, step);
  const together = people.filter((one) => !alone.includes(one));
  if (!together.length) return;
  const { body } = await who.post<{ results: { outcome: string; problem: string | null }[] }>(
    `/repatriation/steps/${step.key}`,
    {
      caseIds: together.map(({ entry }) => entry.caseId),
      on,
      ...(isBlocked
        ? { state: 'blocked', reason: standstill!.reason }
        : { state: step.state, ...(step.reason && { reason: step.reason }) }),
      ...(isReported && { reportedBy: { party: step.reportedBy ?? 'consular_officer', channel: 'letter', on } }),
    },
  );
  for (const { outcome, problem } of body.results)
    if (outcome === 'refused')
      refused.set(`${step.key}: ${problem}`, (refused.get(`${step.key}: ${problem}`) ?? 0) + 1);
}

async function fly({ integration }: Crew, people: readonly Traveller[]): Promise<void> {
  const { entry, wave } = people[0]!;
  const plan = {
    kind: 'flight',
    departsAt: `${wave.fliesOn}T08:00:00Z`,
    from: { country: 'TH', place: 'Bangkok' },
    to: { country: nationalityOf(entry) },
    escorts: [{ name: 'Escort of the charter', role: 'staff' }],
  };
  const { body } = await integration.post<{ id: string }>('/movements', plan);
  const journey = `/movements/${body.id}`;
  await integration.post(`${journey}/people`, {
    people: people.map((one) => {
      const companion = travelsWith(one.entry);
      return { caseId: one.entry.caseId, ...(companion && { accompaniedBy: companion.name }) };
    }),
  });
  await integration.post(`${journey}/depart`, { at: `${wave.fliesOn}T09:10:00Z` });
  await integration.post(`${journey}/arrive`, { at: `${wave.fliesOn}T16:40:00Z` });
}

/** In lists of those who are alike, none longer than a list may be. */
function sharedOut(people: readonly Traveller[], alike: (one: Traveller) => string): Traveller[][] {
  const by = new Map<string, Traveller[]>();
  for (const one of people) by.set(alike(one), [...(by.get(alike(one)) ?? []), one]);
  return [...by.values()].flatMap((list) =>
    Array.from({ length: Math.ceil(list.length / mostAtOnce) }, (_, n) =>
      list.slice(n * mostAtOnce, (n + 1) * mostAtOnce),
    ),
  );
}

export const checkHomecoming = ({ refused }: Homecoming): Check => ({
  holds: 'nothing that was said of many on the way home was refused',
  failure: refused.size === 0 ? null : [...refused].map(([what, count]) => `${count} ${what}`).join(', '),
});
