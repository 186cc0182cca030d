import { type FieldError, invalid } from '#platform';
import { type DimensionName, dimensionNames, type Measure, MOST_DIMENSIONS } from './dimensions.data.js';
import type { AskReport } from './reports.dto.js';

/** Filters of `GET /cases` that are no dimension; only those who may read the cases have them. */
const otherFilters = [
  'compoundId',
  'assigneeId',
  'riskLevel',
  'rescuedFrom',
  'rescuedTo',
  'overdue',
  'updatedSince',
] as const;
export type OtherFilters = Pick<AskReport, (typeof otherFilters)[number]>;

export interface Question {
  groupBy: readonly DimensionName[];
  measure: Measure;
  /** Equality. On a dimension that is grouped by, only that row is answered. */
  filters: Partial<Record<DimensionName, string>>;
  others: OtherFilters;
}

export const filteredBy = ({ filters }: Question): DimensionName[] => Object.keys(filters) as DimensionName[];

const shapes: Partial<Record<DimensionName, readonly [RegExp, string]>> = {
  month: [/^(19|20)\d\d-(0[1-9]|1[0-2])$/, 'Write a month as 2025-02'],
  quarter: [/^(19|20)\d\d-Q[1-4]$/, 'Write a quarter as 2025-Q1'],
  year: [/^(19|20)\d\d$/, 'Write a year as 2025'],
};

/** @throws Problem invalid, naming the parameter */
export function questionOf(asked: AskReport): Question {
  const filters = Object.fromEntries(
    dimensionNames.flatMap((name) => (asked[name] === undefined ? [] : [[name, asked[name]]])),
  ) as Question['filters'];
  const errors = Object.entries(filters).flatMap(([name, value]): FieldError[] => {
    const [shape, message] = shapes[name as DimensionName] ?? [];
    return shape && !shape.test(value) ? [{ pointer: `/${name}`, code: name, message: message! }] : [];
  });
  if (asked.format === 'pdf')
    errors.push({ pointer: '/format', code: 'not-yet', message: 'PDF comes later: ask for json, csv or xlsx' });
  if (errors.length) throw invalid(errors);
  const others = Object.fromEntries(otherFilters.map((name) => [name, asked[name]])) as OtherFilters;
  return { groupBy: asked.groupBy, measure: asked.measure, filters, others };
}

/**
 * What may be asked of rounded figures. A range, or a fourth dimension, would let exact figures be worked out from
 * differences: 180 of 180 daily counts came back that way.
 * @throws Problem invalid, naming each parameter that goes too far
 */
export function requireRoundable(question: Question): void {
  const { groupBy, others } = question;
  const dimensions = new Set<DimensionName>(groupBy);
  const errors: FieldError[] = otherFilters
    .filter((name) => others[name] !== undefined)
    .map((name) => ({
      pointer: `/${name}`,
      code: 'not-a-dimension',
      message: 'Filter by equality on a dimension: these figures are rounded',
    }));
  for (const name of filteredBy(question)) {
    if (dimensions.add(name).size > MOST_DIMENSIONS)
      errors.push({
        pointer: `/${name}`,
        code: 'too-many-dimensions',
        message: `Name at most ${MOST_DIMENSIONS} dimensions, groups and filters together`,
      });
  }
  if (errors.length) throw invalid(errors);
}
