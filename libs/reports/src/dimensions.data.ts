/** What is known of one case when people are counted. Vault facts are there only where they were asked for. */
export interface CountedFacts {
  nationalities: readonly string[];
  compoundId: string | null;
  country: string;
  hostCountry: string;
  /** YYYY-MM-DD */
  rescuedOn: string;
  sex: string;
  ageBand: string;
  status: string;
  repatriationStatus: string;
  rescueMethod: string;
  organisationId: string;
  vulnerabilities: readonly string[];
  abuseTypes: readonly string[];
  methodsOfControl: readonly string[];
}
type Fact = keyof CountedFacts;

interface Dimension {
  from: Fact;
  /** Under which values a case counts. Someone without any nationality has a row of her own; one without a code has none. */
  values: (facts: CountedFacts) => readonly (string | null)[];
  /** What lies in the vault cannot be grouped by the database. */
  vault?: 'medical' | 'coded';
}

const one = (
  from: Exclude<Fact, 'nationalities' | 'vulnerabilities' | 'abuseTypes' | 'methodsOfControl'>,
): Dimension => ({
  from,
  values: (facts) => [facts[from]],
});
const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** By what may be counted (contract, `GET /reports/cases`). Country, month, quarter and year are those of the rescue. */
const dimensions = {
  nationality: {
    from: 'nationalities',
    values: ({ nationalities }) => (nationalities.length ? nationalities : [null]),
  },
  compound: one('compoundId'),
  country: one('country'),
  hostCountry: one('hostCountry'),
  month: { from: 'rescuedOn', values: ({ rescuedOn }) => [rescuedOn.slice(0, 7)] },
  quarter: { from: 'rescuedOn', values: ({ rescuedOn }) => [quarterOf(rescuedOn)] },
  year: { from: 'rescuedOn', values: ({ rescuedOn }) => [rescuedOn.slice(0, 4)] },
  sex: one('sex'),
  ageBand: one('ageBand'),
  status: one('status'),
  repatriationStatus: one('repatriationStatus'),
  rescueMethod: one('rescueMethod'),
  abuseType: { from: 'abuseTypes', values: ({ abuseTypes }) => abuseTypes, vault: 'coded' },
  methodOfControl: { from: 'methodsOfControl', values: ({ methodsOfControl }) => methodsOfControl, vault: 'coded' },
  vulnerability: { from: 'vulnerabilities', values: ({ vulnerabilities }) => vulnerabilities, vault: 'medical' },
  organisation: one('organisationId'),
} as const satisfies Record<string, Dimension>;

export type DimensionName = keyof typeof dimensions;
export const dimensionNames = Object.keys(dimensions) as DimensionName[];
export const dimensionOf = (name: DimensionName): Dimension => dimensions[name];

/** `persons`: cases. `testimonies`: theirs. `daysToHome`: the median of days from rescue to arrival, of those who arrived. */
export const measures = ['persons', 'testimonies', 'daysToHome'] as const;
export type Measure = (typeof measures)[number];

/** Fewer persons than this are never shown to those who may not read the cases, and figures go in steps of it. */
export const THRESHOLD = 10;
/** Filters and groups together. */
export const MOST_DIMENSIONS = 3;
