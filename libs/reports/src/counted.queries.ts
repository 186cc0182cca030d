import type { Verb, Work } from '#access';
import { isNoMistake } from '#cases';
import { type CountedFacts, type DimensionName, dimensionOf, type Measure } from './dimensions.data.js';
import type { OtherFilters, Question } from './question.js';

type Open = Exclude<keyof CountedFacts, 'vulnerabilities' | 'abuseTypes' | 'methodsOfControl'>;

const columns: Record<Open, string> = {
  nationalities: 'c.nationalities',
  compoundId: 'c.compound_id',
  country: 'c.rescue_country',
  hostCountry: 'c.host_country',
  rescuedOn: 'c.rescued_on',
  sex: 'c.sex',
  ageBand: 'c.age_band',
  status: 'c.status',
  repatriationStatus: 'c.repatriation_status',
  rescueMethod: 'c.rescue_method',
  organisationId: 'c.organisation_id',
};

const arrival = `join repatriation_steps s on s.case_id = c.id and s.key = 'arrival' and s.state = 'done' and s.done_on >= c.rescued_on`;
const daysHome = '(s.done_on - c.rescued_on)';
const measured: Record<Measure, { join: string; days: string }> = {
  persons: { join: '', days: 'null::int' },
  testimonies: { join: 'join testimonies t on t.case_id = c.id', days: 'null::int' },
  daysToHome: { join: arrival, days: daysHome },
};

/** Cases that are alike in what was asked, and how many they are. */
export type Group = Partial<CountedFacts> & { n: number; days: number | null };

/** Counted by the database: for what lies open. */
export async function groupsOf(work: Work, { groupBy, measure, ...asked }: Question): Promise<Group[]> {
  const names = [...new Set(groupBy.map((name) => dimensionOf(name).from as Open))];
  const { join, days } = measured[measure];
  const values: unknown[] = [];
  const conditions = narrowed(asked, values);
  const places = [...names.map((_, n) => n + 1), names.length + 1].join(', ');
  return work.rows<Group>(
    `select ${names.map((name) => `${columns[name]} as "${name}"`).join(', ')}, ${days} as days, count(*)::int as n
     from cases c ${join}
     where ${work.reach('report.exact', 'c')} and not c.statistics_refused and ${isNoMistake('c')}${conditions} group by ${places}`,
    values,
  );
}

/** One case, with all that is open of it. */
export interface CountedCase extends Omit<CountedFacts, 'vulnerabilities' | 'abuseTypes' | 'methodsOfControl'> {
  id: string;
  testimonies: number;
  days: number | null;
  medical: Buffer | null;
}

/** Cases one by one, from an id on: for what only the vault can tell. @param before which were logged earlier than this */
export function casesAfter(
  work: Work,
  verb: Extract<Verb, 'report.exact' | 'report.freeze'>,
  asked: Pick<Question, 'filters' | 'others'>,
  after: string,
  most: number,
  before: Date | null = null,
): Promise<CountedCase[]> {
  const values: unknown[] = [after, before];
  const open = Object.entries(columns).map(([name, sql]) => `${sql} as "${name}"`);
  return work.rows<CountedCase>(
    `select c.id, ${open.join(', ')}, c.medical,
       (select count(*)::int from testimonies t where t.case_id = c.id) as testimonies,
       (select max(${daysHome}) from (select 1) once ${arrival}) as days
     from cases c
     where ${work.reach(verb, 'c')} and not c.statistics_refused and ${isNoMistake('c')} and c.id > $1
       and ($2::timestamptz is null or c.created_at < $2)${narrowed(asked, values)}
     order by c.id limit ${Number(most)}`,
    values,
  );
}

const equal = (sql: string) => (at: string) => `${sql} = ${at}`;
const within = (unit: 'month' | 'quarter' | 'year') => (at: string) => {
  const first = { month: `(${at} || '-01')`, quarter: `(left(${at}, 4) || '-' || right(${at}, 1)::int * 3 - 2 || '-01')`, year: `(${at} || '-01-01')` }[unit]; // prettier-ignore
  const length = { month: '1 month', quarter: '3 months', year: '1 year' }[unit];
  return `c.rescued_on >= ${first}::date and c.rescued_on < (${first}::date + interval '${length}')::date`;
};

// What lies in the vault narrows once it is open.
const filterSql: Record<DimensionName, ((at: string) => string) | null> = {
  nationality: (at) => `${at} = any(c.nationalities)`,
  compound: equal('c.compound_id'),
  country: equal('c.rescue_country'),
  hostCountry: equal('c.host_country'),
  month: within('month'),
  quarter: within('quarter'),
  year: within('year'),
  sex: equal('c.sex'),
  ageBand: equal('c.age_band'),
  status: equal('c.status'),
  repatriationStatus: equal('c.repatriation_status'),
  rescueMethod: equal('c.rescue_method'),
  abuseType: null,
  methodOfControl: null,
  vulnerability: null,
  organisation: equal('c.organisation_id'),
};
const otherSql: Record<keyof OtherFilters, (at: string) => string> = {
  compoundId: equal('c.compound_id'),
  assigneeId: equal('c.assignee_id'),
  riskLevel: equal('c.risk_level'),
  rescuedFrom: (at) => `c.rescued_on >= ${at}`,
  rescuedTo: (at) => `c.rescued_on <= ${at}`,
  overdue: (at) => `coalesce(c.next_deadline_at < now(), false) = ${at}`,
  updatedSince: (at) => `c.updated_at >= ${at}`,
};

function narrowed({ filters, others }: Pick<Question, 'filters' | 'others'>, values: unknown[]): string {
  const asked = [
    ...Object.entries(filters).map(([name, value]) => [filterSql[name as DimensionName], value] as const),
    ...Object.entries(others).map(([name, value]) => [otherSql[name as keyof OtherFilters], value] as const),
  ];
  return asked
    .flatMap(([sql, value]) =>
      sql && value !== undefined ? [` and ${sql(`$${values.push(value)}::${typeOf(value)}`)}`] : [],
    )
    .join('');
}

const typeOf = (value: unknown): string => {
  if (typeof value === 'boolean') return 'boolean';
  const text = String(value);
  if (/^[0-9a-f-]{36}$/.test(text)) return 'uuid';
  return /^\d{4}-\d\d-\d\dT/.test(text) ? 'timestamptz' : /^\d{4}-\d\d-\d\d$/.test(text) ? 'date' : 'text';
};
