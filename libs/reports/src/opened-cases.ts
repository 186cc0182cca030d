import type { Verb, Work } from '#access';
import { codedOf } from '#testimony';
import { casesAfter, type CountedCase } from './counted.queries.js';
import type { CountedFacts } from './dimensions.data.js';
import type { Question } from './question.js';

/** Keys of so many persons are in use at once; between two lots others get their turn. */
const LOT = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

export interface OpenedCase {
  facts: CountedFacts;
  testimonies: number;
  days: number | null;
}

/** Every case within reach with what the vault holds of it in codes: vulnerabilities, abuse, methods of control. */
export async function* openedCases(
  work: Work,
  verb: Extract<Verb, 'report.exact' | 'report.freeze'>,
  asked: Pick<Question, 'filters' | 'others'> = { filters: {}, others: {} },
  before: Date | null = null,
): AsyncGenerator<OpenedCase> {
  for (let after = FIRST; ;) {
    const cases = await casesAfter(work, verb, asked, after, LOT, before);
    await work.keys.fetchForCases(cases.filter(({ medical }) => medical).map(({ id }) => id));
    const coded = await codedOf(work, cases.filter(({ testimonies }) => testimonies).map(({ id }) => id), verb); // prettier-ignore
    for (const row of cases) {
      const told = coded.get(row.id);
      yield {
        facts: {
          ...row,
          vulnerabilities: vulnerabilitiesOf(work, row),
          abuseTypes: told?.types ?? [],
          methodsOfControl: told?.methods ?? [],
        },
        testimonies: row.testimonies,
        days: row.days,
      };
    }
    const last = cases.at(-1);
    if (!last || cases.length < LOT) return;
    after = last.id;
  }
}

const vulnerabilitiesOf = (work: Work, { id, medical }: CountedCase): string[] =>
  work.openColumn<{ vulnerabilities: string[] }>('cases', 'medical', id, id, medical)?.vulnerabilities ?? [];
