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
  erased: [],
  'referred to another organisation': ['nok', 'ploy'],
} as const satisfies Record<string, readonly Asker[]>;
export type Relation = keyof typeof relations;

/** Whoever knew of somebody is told that she was erased, and nothing else: 410 where a case that is absent answers 404. */
export const toldOfErasure: readonly Asker[] = ['nok', 'ploy'];
/** A marked case is named nowhere, so that nobody learns which one it is: not even that it was erased. */
export const silentOnErasure = /\/canary$/;

/** Paths that lead to one case, by what stands in their first id. A path with an id that is in neither table fails. */
export const leadToCase: Readonly<Record<string, string>> = {
  cases: 'its own',
  deadlines: 'one of its deadlines',
  'consular-notifications': 'what a mission was told of it',
  exports: 'a print of it',
  'break-glass': 'its broken glass',
  erasures: 'a wish that it be erased',
  referrals: 'what another organisation was asked',
  transfers: 'what another organisation was asked',
};
export const leadElsewhere: Readonly<Record<string, string>> = {
  auth: 'her own sessions and factors',
  sessions: 'her own',
  users: 'who works here',
  'user-changes': 'who works here',
  organisations: 'places',
  missions: 'places',
  calendar: 'a secret address, of her own',
  compounds: 'places',
  rescues: 'an organisation’s',
  movements: 'an organisation’s; who is on them: test/journeys/movements.spec.ts',
  imports: 'a list, its sender’s',
  notifications: 'her own inbox',
  webhooks: 'an organisation’s own addresses',
  outbox: 'messages, without anybody in them',
  audit: 'the record',
};

/** Where a case that is hidden is still spoken of, and why. `*` for the method means any. */
export const spokenOf: readonly { asker: Asker; path: RegExp; relation?: Relation; why: string }[] = [
  { asker: 'ines', path: /^GET .*\/access-log$/, why: 'auditors read who looked at any case' },
  { asker: 'ines', path: /\/break-glass\/\{id\}\//, why: 'auditors review broken glass' },
  { asker: 'dara', path: /^POST .*\/cases\/\{id\}\/break-glass$/, why: 'this is how she breaks it' },
  { asker: 'ploy', path: /^POST .*\/cases\/\{id\}\/break-glass$/, relation: 'of another organisation', why: 'any supervisor may, and is seen' }, // prettier-ignore
  {
    asker: 'dara',
    path: /^GET .*\/cases\/\{id\}(\/shelter)?$/,
    relation: 'behind glass that was broken',
    why: 'she broke it',
  },
  { asker: 'dara', path: /\/break-glass\/\{id\}\//, why: 'she broke it' },
  { asker: 'ploy', path: /\/erasures\/\{id\}/, relation: 'erased', why: 'what became of the wish stays to be read' },
  ...(['safe', 'dara'] as const).flatMap((asker) =>
    [/^GET .*\/cases\/\{id\}$/, /\/referrals\/\{id\}/].map((path) => ({
      asker,
      path,
      relation: 'referred to another organisation' as const,
      why: 'her organisation was asked to help and accepted, with no more than who she is',
    })),
  ),
  { asker: 'sam', path: /\/erasures\/\{id\}/, why: 'an administrator may be the second who agrees' },
];

/** What a role is granted, and is not given all the same where the case is there for her. */
export const notHers: readonly { asker?: Asker; path: RegExp; status: number; why: string }[] = [
  { path: /^GET .*\/legal-hold$/, status: 404, why: 'none stands' },
  { asker: 'ploy', path: /\/exports\/\{id\}/, status: 404, why: 'a print is of whoever asked for it' },
  { asker: 'dara', path: /\/exports\/\{id\}/, status: 404, why: 'a print is of whoever asked for it' },
  { asker: 'selam', path: /\/deadlines\/\{id\}/, status: 404, why: 'a caseworker’s deadline is not hers' },
  { asker: 'selam', path: /\/steps\/\{key\}$/, status: 403, why: 'a caseworker’s step is not hers' },
];

/** What was hers and names a case that is hidden by now: it answers as one of nobody, and the record says what she tried. */
export const onceHers: readonly { asker: Asker; path: RegExp; relation: Relation }[] = [
  { asker: 'nok', path: /\/exports\/\{id\}/, relation: 'of another team' },
  { asker: 'nok', path: /\/exports\/\{id\}/, relation: 'that excludes her and her mission' },
  { asker: 'nok', path: /\/exports\/\{id\}/, relation: 'erased' },
];
