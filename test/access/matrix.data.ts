/** Who asks, and the account she signs in with; `anonymous` brings no token. */
export const askers = {
  anonymous: null,
  nok: 'caseworker Border',
  ploy: 'supervisor Border',
  safe: 'caseworker Safe',
  dara: 'supervisor Safe',
  selam: 'consular_officer ET',
  lin: 'consular_officer CN',
  arun: 'coordinator',
  sam: 'administrator',
  ines: 'auditor',
} as const;
export type Asker = keyof typeof askers;

/** How a case stands to those who ask, and for whom it is there. All but one are Border's, held by nok or her colleagues. */
export const relations = {
  own: ['nok', 'ploy'],
  'held by a colleague of her team': ['nok', 'ploy'],
  'of another team': ['ploy'],
  'of another organisation': ['safe', 'dara'],
  'told to her mission with consent': ['nok', 'ploy', 'selam'],
  'without consent': ['nok', 'ploy'],
  'with a consent withdrawn': ['nok', 'ploy'],
  'with a consent expired': ['nok', 'ploy'],
  'on hold': ['nok', 'ploy'],
  'closed to missions': ['nok', 'ploy'],
  'that excludes her and her mission': ['ploy'],
  'behind glass that was broken': ['nok', 'ploy'],
} as const satisfies Record<string, readonly Asker[]>;
export type Relation = keyof typeof relations;

/** Paths that lead to one case, by what stands in their first id. A path with an id that is in neither table fails. */
export const leadToCase: Readonly<Record<string, string>> = {
  cases: 'its own',
  deadlines: 'one of its deadlines',
  'consular-notifications': 'what a mission was told of it',
  exports: 'a print of it',
  'break-glass': 'its broken glass',
  erasures: 'a wish that it be erased',
};
export const leadElsewhere: Readonly<Record<string, string>> = {
  auth: 'her own sessions and factors',
  sessions: 'her own',
  users: 'who works here',
  'user-changes': 'who works here',
  organisations: 'places',
  missions: 'places',
  compounds: 'places',
  rescues: 'an organisation’s',
  movements: 'an organisation’s; who is on them: test/journeys/movements.spec.ts',
  imports: 'a list, its sender’s',
  notifications: 'her own inbox',
  outbox: 'messages, without anybody in them',
  audit: 'the record',
};

/** Where a case that is hidden is still spoken of, and why. `*` for the method means any. */
export const spokenOf: readonly { asker: Asker; path: RegExp; relation?: Relation; why: string }[] = [
  { asker: 'ines', path: /^GET .*\/access-log$/, why: 'auditors read who looked at any case' },
  { asker: 'ines', path: /\/break-glass\/\{id\}\//, why: 'auditors review broken glass' },
  { asker: 'dara', path: /^POST .*\/cases\/\{id\}\/break-glass$/, why: 'this is how she breaks it' },
  { asker: 'dara', path: /^GET .*\/cases\/\{id\}$/, relation: 'behind glass that was broken', why: 'she broke it' },
  { asker: 'dara', path: /\/break-glass\/\{id\}\//, why: 'she broke it' },
  { asker: 'sam', path: /\/erasures\/\{id\}/, why: 'an administrator may be the second who agrees' },
];
