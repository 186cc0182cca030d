import type { PersonRole } from '#access';
import { type Counted, lists, looksInto, night, type ReadingRule, readingRules, type RuleName, ruleNames, searches } from './unusual-reading.data.js'; // prettier-ignore

/** A line of the record as this looks at it: which cases, and nothing of what is in them. */
export interface Look {
  readonly at: Date;
  readonly action: string;
  readonly outcome: 'done' | 'refused';
  readonly caseIds: readonly string[];
  /** Those of them that another team holds. */
  readonly outside: readonly string[];
  /** Those of them that nobody has a reason to open. */
  readonly canaries: readonly string[];
}

export interface Reader {
  readonly role: PersonRole;
  /** IANA zone of her organisation. */
  readonly zone: string;
}

export interface Finding {
  readonly rule: RuleName;
  /** The look with which the threshold was reached. */
  readonly at: Date;
  readonly count: number;
  /** Only where one case is what it is about. */
  readonly caseId: string | null;
}

/**
 * What is unusual in the looks of one reader: for each rule the moments at which its threshold was reached, at most one
 * in a window.
 * @param looks of the last day at least, the oldest first
 * @param told when each rule was last raised for her: what was counted then is not counted again
 */
export function unusual(
  reader: Reader,
  looks: readonly Look[],
  told: ReadonlyMap<RuleName, Date> = new Map(),
): Finding[] {
  return ruleNames.flatMap((rule) => {
    const { threshold } = readingRules[rule] as ReadingRule;
    const limit = threshold[reader.role];
    return limit === undefined ? [] : [...crossings(rule, limit, reader, looks, told.get(rule))];
  });
}

function* crossings(
  rule: RuleName,
  limit: number,
  reader: Reader,
  looks: readonly Look[],
  told: Date | undefined,
): Generator<Finding> {
  const { counts, windowSeconds } = readingRules[rule];
  const window = windowSeconds * 1000;
  const count = counting[counts];
  let last = told?.getTime() ?? -Infinity;
  const within = new Map<string, number>();
  const seen: Seen = new Map();
  for (const look of looks) {
    const at = look.at.getTime();
    const things = count(look, reader, seen, at - window);
    if (at <= last) continue;
    // Looked at again counts from the last time, so that the map stays in the order of time.
    for (const thing of things) {
      within.delete(thing);
      within.set(thing, at);
    }
    for (const [thing, then] of within) {
      if (then > at - window) break;
      within.delete(thing);
    }
    if (!things.length || within.size < limit || at < last + window) continue;
    yield { rule, at: look.at, count: within.size, caseId: counts === 'canaries' ? things[0]! : null };
    last = at;
    within.clear();
  }
}

/** When each case last came up in a search. */
type Seen = Map<string, number>;

const opened = ({ action, outcome, caseIds }: Look): readonly string[] =>
  outcome === 'done' && isOneOf(looksInto, action) ? caseIds : [];

/** The things that a look adds to the count; the same thing twice counts once. */
const counting: Record<Counted, (look: Look, reader: Reader, seen: Seen, since: number) => readonly string[]> = {
  cases: opened,
  cases_at_night: (look, { zone }) => (isNight(look.at, zone) ? opened(look) : []),
  cases_outside_team: (look, { role }) => {
    if (!isOneOf(looksInto, look.action)) return [];
    // Hidden and absent ids are one to us: whoever tries many has no business with them.
    if (look.outcome === 'refused') return look.caseIds;
    return role === 'caseworker' ? look.outside : [];
  },
  searches_apart: ({ at, action, outcome, caseIds }, _reader, seen, since) => {
    if (outcome !== 'done' || !isOneOf(searches, action)) return [];
    const isApart = !caseIds.some((id) => (seen.get(id) ?? -Infinity) > since);
    for (const id of caseIds) seen.set(id, at.getTime());
    return isApart ? [`${at.getTime()}:${caseIds.join()}`] : [];
  },
  listed: ({ action, outcome, caseIds }) => (outcome === 'done' && isOneOf(lists, action) ? caseIds : []),
  canaries: (look) => (look.outcome === 'done' && isOneOf(looksInto, look.action) ? look.canaries : []),
};

const isOneOf = (actions: readonly string[], action: string): boolean => actions.includes(action);

const clocks = new Map<string, Intl.DateTimeFormat>();

function isNight(at: Date, zone: string): boolean {
  let clock = clocks.get(zone);
  if (!clock)
    clocks.set(zone, (clock = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' })));
  const hour = Number(clock.format(at));
  return hour >= night.from || hour < night.to;
}
