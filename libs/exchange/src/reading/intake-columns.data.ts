/** The columns of an intake list, as the HTTP contract names them (`POST /imports`). */
export const intakeColumns = [
  'given_name',
  'family_name',
  'full_name',
  'script',
  'sex',
  'birth_date',
  'birth_date_precision',
  'nationality',
  'nationality_2',
  'nationality_status',
  'language',
  'phone',
  'document_kind',
  'document_number',
  'document_country',
  'document_status',
  'rescue_date',
  'rescue_method',
  'rescue_country',
  'rescue_place',
  'host_country',
  'compound',
  'vulnerabilities',
  'risk_level',
  'consent_consular_notification',
  'consent_date',
  'hold',
  'external_id',
] as const;

export type IntakeColumn = (typeof intakeColumns)[number];

const known = new Set<string>(intakeColumns);

/** The column that a heading names: "Given name", "given-name" and "given_name" are one. */
export function intakeColumn(heading: string): IntakeColumn | null {
  const name = heading
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return known.has(name) ? (name as IntakeColumn) : null;
}

export const intakeHeading = (heading: string) => (intakeColumn(heading) ? ('label' as const) : null);
