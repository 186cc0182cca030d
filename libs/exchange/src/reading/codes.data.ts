import {
  birthDatePrecisions,
  consentDecisions,
  identityDocumentKinds,
  identityDocumentStatuses,
  nationalityStatuses,
  protectionHoldReasons,
  rescueMethods,
  riskLevels,
  sexes,
  vulnerabilities,
} from '#platform/codes';

/** Which list of codes a column of an intake list is checked against. */
export const codeLists = {
  sex: sexes,
  birth_date_precision: birthDatePrecisions,
  nationality_status: nationalityStatuses,
  document_kind: identityDocumentKinds,
  document_status: identityDocumentStatuses,
  rescue_method: rescueMethods,
  vulnerabilities,
  risk_level: riskLevels,
  consent_consular_notification: consentDecisions,
  hold: protectionHoldReasons,
} as const;

export type CodeList = keyof typeof codeLists;
export type CodeOf<L extends CodeList> = (typeof codeLists)[L][number];

/**
 * What lists say for a code. "no" is missing on purpose: under a consent it may mean refused or not asked, and
 * guessing between them decides whether an embassy is told.
 */
export const synonyms: Partial<Record<CodeList, Readonly<Record<string, string>>>> = {
  sex: { m: 'male', f: 'female', man: 'male', woman: 'female' },
  consent_consular_notification: { yes: 'granted' },
};

/** Names of countries in daily use that ISO 3166 does not list, folded as `countries.ts` folds. */
export const countryNames: Readonly<Record<string, string>> = {
  burma: 'MM',
  laos: 'LA',
  laopdr: 'LA',
  syria: 'SY',
  swaziland: 'SZ',
  drc: 'CD',
  drcongo: 'CD',
  capeverde: 'CV',
  caboverde: 'CV',
  congo: 'CG',
  vatican: 'VA',
  holysee: 'VA',
  palestine: 'PS',
  sainthelenaascensionandtristandacunha: 'SH',
  unitedkingdomofgreatbritainandnorthernireland: 'GB',
  northkorea: 'KP',
  koreademocraticpeoplesrepublicof: 'KP',
  congodemocraticrepublicofthe: 'CD',
  palestinestateof: 'PS',
  boliviaplurinationalstateof: 'BO',
  iranislamicrepublicof: 'IR',
  tanzaniaunitedrepublicof: 'TZ',
  venezuelabolivarianrepublicof: 'VE',
};

/** Names of languages in daily use that the Unicode CLDR calls otherwise. */
export const languageNames: Readonly<Record<string, string>> = {
  mandarin: 'zh',
  mandarinchinese: 'zh',
  putonghua: 'zh',
  cantonese: 'zh',
  tagalog: 'tl',
  filipino: 'tl',
  myanmar: 'my',
  cambodian: 'km',
  laotian: 'lo',
  farsi: 'fa',
  kiswahili: 'sw',
  bahasaindonesia: 'id',
  luganda: 'lg',
  afaanoromo: 'om',
};
