import {
  abuseTypes, ageBands, caseStatuses, Code, Codes, Country, Day, Flag, Id, Instant, Int, Keyed, Many, methodsOfControl, repatriationStatuses, rescueMethods,
  riskLevels, sexes, Text, vulnerabilities,
} from '#platform'; // prettier-ignore
import { type DimensionName, dimensionNames, type Measure, measures, MOST_DIMENSIONS } from './dimensions.data.js';

export const formats = ['json', 'csv', 'xlsx', 'pdf'] as const;

/** What may be asked. Coordinators may filter by the dimensions only, and name three of them in all. */
export class AskReport {
  @Codes(dimensionNames, { min: 1, max: MOST_DIMENSIONS, description: 'One to three, separated by commas' })
  groupBy: DimensionName[];
  @Code(measures, { optional: true, description: 'Default persons' }) measure: Measure = 'persons';
  @Code(formats, { optional: true, description: 'Default json' }) format: (typeof formats)[number] = 'json';

  @Country({ optional: true }) nationality?: string;
  @Text({ max: 200, optional: true, description: 'Its id or its name' }) compound?: string;
  @Country({ optional: true, description: 'Of the rescue' }) country?: string;
  @Country({ optional: true }) hostCountry?: string;
  @Text({ max: 7, optional: true, description: 'Of the rescue, as 2025-02' }) month?: string;
  @Text({ max: 7, optional: true, description: 'Of the rescue, as 2025-Q1' }) quarter?: string;
  @Text({ max: 4, optional: true, description: 'Of the rescue, as 2025' }) year?: string;
  @Code(sexes, { optional: true }) sex?: string;
  @Code(ageBands, { optional: true }) ageBand?: string;
  @Code(caseStatuses, { optional: true }) status?: string;
  @Code(repatriationStatuses, { optional: true }) repatriationStatus?: string;
  @Code(rescueMethods, { optional: true }) rescueMethod?: string;
  @Code(abuseTypes, { optional: true }) abuseType?: string;
  @Code(methodsOfControl, { optional: true }) methodOfControl?: string;
  @Code(vulnerabilities, { optional: true }) vulnerability?: string;
  @Text({ max: 200, optional: true, description: 'Its id or its name' }) organisation?: string;

  @Id({ optional: true, description: 'Exact reports only' }) compoundId?: string;
  @Id({ optional: true, description: 'Exact reports only' }) assigneeId?: string;
  @Code(riskLevels, { optional: true, description: 'Exact reports only' }) riskLevel?: string;
  @Day({ optional: true, description: 'Exact reports only' }) rescuedFrom?: string;
  @Day({ optional: true, description: 'Exact reports only' }) rescuedTo?: string;
  @Flag({ optional: true, description: 'Exact reports only' }) overdue?: boolean;
  @Instant({ optional: true, description: 'Exact reports only' }) updatedSince?: string;
}

export class ReportRow {
  @Keyed({
    values: 'string or null',
    description: 'By each dimension; null where it is not known. A compound and an organisation come with their id',
  })
  key: Record<string, string | null>;
  @Int() value: number;
}
/** Counts, by the dimensions asked for, the largest first. */
export class Report {
  @Codes(dimensionNames) groupBy: DimensionName[];
  @Int({ description: 'Persons below which nothing is shown; 1 where the figures are exact' }) threshold: number;
  @Code(['exact', 'rounded']) method: 'exact' | 'rounded';
  @Instant() asOf: string;
  @Many(() => ReportRow, { max: 1_000_000 }) rows: ReportRow[];
  @Int({ description: 'Each person once, however many rows she counts in' }) total: number;
}
