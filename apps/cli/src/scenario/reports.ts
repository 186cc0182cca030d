import type { Check } from './checks.js';
import { forEach, type Session } from './client.js';
import { differenceOfCounts, grown, roundedDown, summed, type Counts } from './compared.js';
import { isCounted, nationalityOf, type Entry } from './entered.js';
import { where } from './facts.data.js';

/** A question to `GET /reports/cases`, and under which keys an entered person must be counted in its answer. */
interface Question {
  groupBy: string;
  measure?: 'persons' | 'testimonies';
  filter?: string;
  /** Only these are counted; absent: everyone. */
  only?: (entry: Entry) => boolean;
  keys: (entry: Entry) => string[];
}

const noNationality = 'none';
const nationality = (entry: Entry): string => nationalityOf(entry) ?? noNationality;
const sex = ({ survivor }: Entry): string => survivor.person.sex;
const month = ({ survivor }: Entry): string => survivor.release.date.slice(0, 7);
const method = ({ survivor }: Entry): string => survivor.release.method;
const abuse = ({ course }: Entry): string[] => course.testimony?.abuse.map(({ type }) => type) ?? [];

// prettier-ignore
const exactQuestions: readonly Question[] = [
  { groupBy: 'nationality', keys: (entry) => [nationality(entry)] },
  { groupBy: 'nationality,sex', keys: (entry) => [keyed(nationality(entry), sex(entry))] },
  { groupBy: 'month,rescueMethod,sex', keys: (entry) => [keyed(month(entry), method(entry), sex(entry))] },
  { groupBy: 'country,hostCountry', keys: () => [keyed(where.rescueCountry, where.hostCountry)] },
  { groupBy: 'vulnerability', keys: ({ survivor }) => survivor.vulnerabilities },
  { groupBy: 'abuseType', keys: abuse },
  { groupBy: 'nationality', measure: 'testimonies', only: ({ course }) => course.testimony !== null, keys: (entry) => [nationality(entry)] },
  { groupBy: 'sex', filter: 'rescuedFrom=2025-02-12&rescuedTo=2025-02-12', only: ({ survivor }) => survivor.release.date === '2025-02-12', keys: (entry) => [sex(entry)] },
];

// prettier-ignore
const roundedQuestions: readonly Pick<Question, 'groupBy' | 'filter'>[] = [
  { groupBy: 'nationality' },
  { groupBy: 'nationality,sex' },
  { groupBy: 'month,rescueMethod' },
  { groupBy: 'sex', filter: 'nationality=ET' },
  { groupBy: 'vulnerability', filter: 'month=2025-02' },
];

interface Report {
  threshold: number;
  method: string;
  rows: { key: Record<string, string | null>; value: number }[];
  total: number;
}

export interface Figures {
  exact: Counts[];
  /** By organisation, then by question. */
  everywhere: Counts[][];
  rounded: { counts: Counts; threshold: number }[];
}

/** Who may count what: the supervisor of those who enter, every supervisor, the coordinator. */
export interface Counters {
  supervisor: Session;
  supervisors: Session[];
  coordinator: Session;
}

/** Asks every question of everyone: once before anything is entered and once after. */
export async function figures({ supervisor, supervisors, coordinator }: Counters): Promise<Figures> {
  return {
    exact: await forEach(exactQuestions, 2, async (question) => (await ask(supervisor, question)).counts),
    everywhere: await forEach(supervisors, 2, (one) =>
      forEach(roundedQuestions, 1, async (question) => (await ask(one, question)).counts),
    ),
    rounded: await forEach(roundedQuestions, 2, (question) => ask(coordinator, question)),
  };
}

/** The exact report grew by just what was entered, key by key and in total. */
export function checkExact(entries: Entry[], before: Figures, after: Figures): Check[] {
  return exactQuestions.map((question, i) => {
    const counted = entries.filter((entry) => isCounted(entry) && (question.only?.(entry) ?? true));
    const expected = new Map<string, number>();
    for (const entry of counted)
      for (const key of new Set(question.keys(entry))) expected.set(key, (expected.get(key) ?? 0) + 1);
    const withKey = counted.filter((entry) => question.keys(entry).length > 0).length;
    // Where a key may be missing (nobody told of abuse), what the total counts is the report's own affair.
    const isWhole = withKey === counted.length;
    if (isWhole) expected.set(total, withKey);
    const found = new Map(grown(before.exact[i] ?? new Map(), after.exact[i] ?? new Map()));
    if (!isWhole) for (const key of [total, noNationality]) found.delete(key);
    return {
      holds: `the exact report of ${named(question)} grew by what was entered (${counted.length} people counted)`,
      failure: differenceOfCounts(expected, found),
    };
  });
}

/**
 * The coordinator's figures follow from the exact ones: the sum over all organisations, each rounded down on its own.
 *
 * Where organisations without an account here have cases too, their share is known only within a threshold from the
 * figures before; then a figure must lie within what that leaves open.
 */
export function checkRounded(before: Figures, after: Figures): Check[] {
  return roundedQuestions.map((question, i) => {
    const { counts: shownBefore } = before.rounded[i]!;
    const { counts: shown, threshold } = after.rounded[i]!;
    const sumBefore = summed(before.everywhere.map((by) => by[i] ?? new Map()));
    const sum = summed(after.everywhere.map((by) => by[i] ?? new Map()));
    const isAllKnown = differenceOfCounts(roundedDown(sumBefore, threshold), shownBefore) === null;
    const failure = isAllKnown
      ? differenceOfCounts(roundedDown(sum, threshold), shown)
      : outOfBounds(grown(sumBefore, sum), shownBefore, shown, threshold);
    const how = isAllKnown ? 'is the exact one rounded down' : 'lies where the exact growth puts it';
    return { holds: `the coordinator's report of ${named(question)} ${how} to multiples of ${threshold}`, failure };
  });
}

function outOfBounds(growth: Counts, shownBefore: Counts, shown: Counts, threshold: number): string | null {
  const keys = [...new Set([...growth.keys(), ...shown.keys(), ...shownBefore.keys()])];
  const wrong = keys.filter((key) => {
    const least = (shownBefore.get(key) ?? 0) + (growth.get(key) ?? 0);
    const figure = shown.get(key) ?? 0;
    return figure % threshold !== 0 || figure > least + threshold - 1 || figure <= least - threshold;
  });
  return wrong.length === 0 ? null : `${wrong.length} out of bounds: ${wrong.slice(0, 3).join('; ')}`;
}

async function ask(session: Session, { groupBy, measure, filter }: Omit<Question, 'keys'>) {
  const query = `groupBy=${groupBy}&measure=${measure ?? 'persons'}${filter ? `&${filter}` : ''}`;
  const { body } = await session.get<Report>(`/reports/cases?${query}`);
  const rows = body.rows.map(({ key, value }) => {
    const parts = groupBy.split(',').map((dimension) => partOf(dimension, key[dimension]));
    return [keyed(...parts), value] as const;
  });
  const counts: Counts = new Map([...rows, ...(body.total > 0 ? [[total, body.total] as const] : [])]);
  return { counts, threshold: body.threshold };
}

/** People without a nationality stand under a word of the report's own; any word that is no country counts as that. */
function partOf(dimension: string, value: string | null | undefined): string {
  if (dimension === 'nationality') return value && /^[A-Z]{2}$/.test(value) ? value : noNationality;
  return value ?? noNationality;
}

const total = 'total';
const keyed = (...parts: string[]): string => parts.join(' × ');
const named = ({ groupBy, measure, filter }: Omit<Question, 'keys'>): string =>
  [groupBy.replaceAll(',', ' × '), measure === 'testimonies' && '(testimonies)', filter && `where ${filter}`]
    .filter(Boolean)
    .join(' ');
