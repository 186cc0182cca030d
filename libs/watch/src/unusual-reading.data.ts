import type { PersonRole, Verb } from '#access';

/** What is done to one case by whoever looks into it. Lists are apart: what stands in them was not chosen. */
export const looksInto: readonly Verb[] = [
  'case.read',
  'case.timeline',
  'case.print',
  'shelter.read',
  'entry.read',
  'consent.read',
  'testimony.list',
  'testimony.read',
  'repatriation.read',
  'attachment.read',
  'attachment.download',
  'export.make',
];
export const searches: readonly Verb[] = ['case.find'];
/** What shows many at once, with their names: whoever would carry all of them away has no need to open one. */
export const lists: readonly Verb[] = ['case.list', 'case.find', 'repatriation.board', 'deadline.list'];

/** The night, by the clock of the reader's organisation. */
export const night = { from: 22, to: 5 };

/** What a rule counts. */
export type Counted = 'cases' | 'cases_at_night' | 'cases_outside_team' | 'searches_apart' | 'listed' | 'canaries';

export interface ReadingRule {
  readonly title: string;
  readonly counts: Counted;
  readonly windowSeconds: number;
  /** From this count on, by role; a role that is not here is not measured by this rule. */
  readonly threshold: Partial<Record<PersonRole, number>>;
}

const hour = 3_600;

/**
 * When reading is unusual enough that somebody should ask. These are guesses to begin with, to be argued about: a
 * caseworker of a busy day opens some thirty cases, and after a mass release perhaps a hundred; a page of a list has 25, and
 * who looks for somebody searches. No standard was found that
 * gives numbers; the kinds of rule follow what hospitals look for in their records (many patients, at night, no relation
 * to the patient, well-known patients).
 */
export const readingRules = {
  many_cases_in_an_hour: {
    title: 'Many cases were opened within an hour',
    counts: 'cases',
    windowSeconds: hour,
    threshold: { caseworker: 40, supervisor: 80, consular_officer: 60 },
  },
  many_cases_in_a_day: {
    title: 'Many cases were opened within a day',
    counts: 'cases',
    windowSeconds: 24 * hour,
    threshold: { caseworker: 150, supervisor: 300, consular_officer: 200 },
  },
  at_night: {
    title: 'Cases were opened at night',
    counts: 'cases_at_night',
    windowSeconds: 8 * hour,
    threshold: { caseworker: 15, supervisor: 25, consular_officer: 15 },
  },
  outside_team: {
    title: 'Cases outside the team were opened or tried',
    counts: 'cases_outside_team',
    windowSeconds: hour,
    threshold: { caseworker: 6, supervisor: 6, consular_officer: 6 },
  },
  searches_without_overlap: {
    title: 'Many different names were searched',
    counts: 'searches_apart',
    windowSeconds: hour,
    threshold: { caseworker: 40, supervisor: 60, consular_officer: 30 },
  },
  many_in_lists: {
    title: 'Many people were gone through in lists within an hour',
    counts: 'listed',
    windowSeconds: hour,
    threshold: { caseworker: 500, supervisor: 1_000, consular_officer: 1_000 },
  },
  canary: {
    title: 'A case that nobody has a reason to open was opened',
    counts: 'canaries',
    windowSeconds: 24 * hour,
    threshold: { caseworker: 1, supervisor: 1, consular_officer: 1 },
  },
} as const satisfies Record<string, ReadingRule>;

export type RuleName = keyof typeof readingRules;
export const ruleNames = Object.keys(readingRules) as RuleName[];
