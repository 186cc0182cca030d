import type { AbuseType, BlockReason, RepatriationStep, Service } from '#platform';

/** People who came out together: so many of each nationality, from one compound, on one day. */
export interface Release {
  daysAgo: number;
  compound: string;
  method: 'raid' | 'released' | 'escaped';
  country: string;
  place: string;
  /** Where they are now, and which organisation looks after them there. */
  host: string;
  organisation: string;
  people: Readonly<Record<string, number>>;
  /** Where those stand still who do, if it is too early for anything else. */
  halt?: Halt;
}

const overTheRiver = { country: 'MM', place: 'Myawaddy', host: 'TH', organisation: 'Border Light' } as const;
const onTheCoast = { country: 'KH', place: 'Sihanoukville', host: 'KH', organisation: 'Safe Passage' } as const;

/**
 * Seven weeks. Enough of a nationality and of a compound that a coordinator, who sees no group under ten, has something to
 * look at; and every caseworker has somebody at each point of the way.
 */
export const releases: readonly Release[] = [
  { ...overTheRiver, daysAgo: 48, compound: 'KK Park', method: 'released', people: { ET: 7, CN: 5, KE: 2 } },
  { ...onTheCoast, daysAgo: 33, compound: 'Jin Bei', method: 'raid', people: { VN: 6, CN: 5, ID: 2 } },
  { ...overTheRiver, daysAgo: 21, compound: 'KK Park', method: 'released', people: { ET: 9, CN: 9, KE: 6, IN: 2 } },
  { ...overTheRiver, daysAgo: 15, compound: 'Shwe Kokko', method: 'released', people: { ET: 3, CN: 3, KE: 2, PH: 2 } },
  { ...onTheCoast, daysAgo: 9, compound: 'Jin Bei', method: 'raid', people: { VN: 5, CN: 4, ID: 2 } },
  {
    ...overTheRiver,
    daysAgo: 5,
    compound: 'Shwe Kokko',
    method: 'released',
    people: { ET: 3, CN: 3, IN: 2, KE: 1 },
    halt: { at: 'acknowledgement' },
  },
  {
    ...overTheRiver,
    daysAgo: 1,
    compound: 'KK Park',
    method: 'escaped',
    people: { ET: 4, CN: 2 },
    halt: { at: 'notice' },
  },
  {
    ...overTheRiver,
    daysAgo: 0,
    compound: 'KK Park',
    method: 'escaped',
    people: { ET: 2, KE: 1 },
    halt: { at: 'notice' },
  },
];

/** Who records it: whoever looks after her, or the consular officer of her mission. */
export type By = 'caseworker' | 'mission';

/**
 * What is done for her so many days after she came out, in this order, unless her way stands still before.
 * @property asks only where she wants her mission told
 * @property office who did it, where whoever records it has only been told
 */
export type Act = { after: number; asks: boolean } & (
  | { key: 'notice' | 'acknowledgement' | 'screening' | 'journey' | 'departure' | 'arrival' | 'safe' | 'reflection' }
  | { key: 'step'; step: RepatriationStep; by: By; waived?: string; office?: string; reference?: string }
);

// prettier-ignore
export const way: readonly Act[] = [
  { after: 0, asks: false, key: 'step', step: 'consular_rights', by: 'caseworker' },
  { after: 40, asks: false, key: 'reflection' },
  { after: 0, asks: false, key: 'step', step: 'shelter', by: 'caseworker' },
  { after: 0, asks: true, key: 'notice' },
  { after: 2, asks: true, key: 'acknowledgement' },
  { after: 4, asks: false, key: 'screening' },
  { after: 6, asks: true, key: 'step', step: 'nationality_verification', by: 'mission', reference: 'by the list of the ministry' },
  { after: 8, asks: false, key: 'step', step: 'overstay_fine', by: 'caseworker', waived: 'Immigration waives it for whoever was found to be a victim' },
  { after: 9, asks: false, key: 'step', step: 'clearance', by: 'caseworker', office: 'Provincial police' },
  { after: 10, asks: true, key: 'step', step: 'travel_document', by: 'mission', reference: 'emergency certificate' },
  { after: 13, asks: true, key: 'step', step: 'exit_permit', by: 'caseworker', office: 'Immigration' },
  { after: 14, asks: true, key: 'step', step: 'ticket', by: 'caseworker' },
  { after: 15, asks: true, key: 'journey' },
  { after: 18, asks: true, key: 'departure' },
  { after: 19, asks: true, key: 'arrival' },
  { after: 22, asks: true, key: 'safe' },
];

/** Where a way stands still: at an act, and for which reason, if anybody has said one. */
export interface Halt {
  at: Act['key'] | RepatriationStep;
  because?: BlockReason;
}

/** In every release each so-manieth goes as far as time lets her; the others stand still, for each of these in turn. */
export const smooth = 3;
export const halts: readonly Halt[] = [
  { at: 'travel_document', because: 'person_must_pay' },
  { at: 'journey' },
  { at: 'nationality_verification' },
  { at: 'exit_permit', because: 'fine_unpaid' },
  { at: 'screening' },
  { at: 'ticket' },
  { at: 'nationality_verification', because: 'identity_unverified' },
  { at: 'travel_document' },
  { at: 'clearance', because: 'witness_needed' },
  { at: 'acknowledgement' },
];

/** By then everybody of a release has gone home who is not held up for a reason. */
export const settledAfterDays = 30;

/** What else is said of the mission's being told than yes: of so many, whoever comes in this place. */
export const wishes = { of: 12, refused: 4, notAsked: 7, held: 10 } as const;

// prettier-ignore
/** What caseworkers have put into their own calendars. */
export const appointments: readonly { daysAgo: number; of: Whom; title: string; inDays: number }[] = [
  { daysAgo: 3, of: { release: 21, country: 'ET', halt: 'exit_permit' }, title: 'To the dentist with her', inDays: 0 },
  { daysAgo: 2, of: { release: 21, country: 'CN', halt: 'travel_document' }, title: 'Ask IOM whether it pays', inDays: 0 },
  { daysAgo: 2, of: { release: 21, country: 'KE', halt: 'exit_permit' }, title: 'New glasses', inDays: 2 },
  { daysAgo: 4, of: { release: 15, country: 'CN', halt: null }, title: 'Interpreter for the police', inDays: -1 },
  { daysAgo: 4, of: { release: 9, country: 'VN', halt: null }, title: 'A place in the shelter for families', inDays: -1 },
  { daysAgo: 3, of: { release: 9, country: 'CN', halt: null }, title: 'Statement at the prosecutor', inDays: 0 },
  { daysAgo: 2, of: { release: 9, country: 'VN', halt: 'journey' }, title: 'Ask the Red Cross for the paper', inDays: 1 },
  { daysAgo: 1, of: { release: 9, country: 'ID', halt: null }, title: 'Call her mother', inDays: 3 },
];

/** What officers ask those who look after one of theirs. */
export const questions: readonly { daysAgo: number; of: Whom; text: string }[] = [
  {
    daysAgo: 1,
    of: { release: 21, country: 'CN', halt: 'nationality_verification' },
    text: 'We find nobody of this name in our register. Does she remember the number of her household book?',
  },
  {
    daysAgo: 0,
    of: { release: 15, country: 'ET', halt: null },
    text: 'The ministry asks for a photograph. Could you send us one?',
  },
];

/**
 * What goes between two organisations, and what a supervisor decides.
 * @property with the other organisation, or the colleague who is kept from the case; who broke the glass is of `with`
 */
export type Safeguard = { daysAgo: number; of: Whom; with: string } & (
  | { key: 'referral'; service: Service; note: string; isAccepted?: true }
  | { key: 'transfer'; note: string }
  | { key: 'exclusion'; reason: string }
  | { key: 'break_glass'; reason: string }
  | { key: 'review'; finding: string }
);

// prettier-ignore
export const safeguards: readonly Safeguard[] = [
  { daysAgo: 12, key: 'break_glass', of: { release: 21, country: 'KE', halt: 'exit_permit' }, with: 'Safe Passage', reason: 'Her brother asks at our door; we must know whether she is out' },
  { daysAgo: 11, key: 'review', of: { release: 21, country: 'KE', halt: 'exit_permit' }, with: 'Safe Passage', finding: 'The family was looked for on her own wish' },
  { daysAgo: 8, key: 'referral', of: { release: 9, country: 'VN', halt: null }, with: 'Border Light', service: 'family_tracing', note: 'A sister may have come out over the river', isAccepted: true },
  { daysAgo: 6, key: 'exclusion', of: { release: 21, country: 'CN', halt: 'travel_document' }, with: 'Thida Win', reason: 'A cousin of hers worked for the recruiter' },
  { daysAgo: 1, key: 'referral', of: { release: 9, country: 'CN', halt: null }, with: 'Border Light', service: 'legal', note: 'A lawyer who speaks Chinese, for a statement at the prosecutor' },
  { daysAgo: 1, key: 'referral', of: { release: 21, country: 'ET', halt: 'exit_permit' }, with: 'Safe Passage', service: 'psychosocial', note: 'A counsellor who speaks Amharic, by telephone' },
  { daysAgo: 1, key: 'transfer', of: { release: 9, country: 'ID', halt: null }, with: 'Border Light', note: 'She moves to friends at the border, and asks to be looked after there' },
  { daysAgo: 1, key: 'break_glass', of: { release: 9, country: 'VN', halt: 'journey' }, with: 'Border Light', reason: 'The hospital telephoned at night and could not reach your duty line' },
];

/** The first of those who came out then of whom her mission knows, and who stands still there, or nowhere. */
export interface Whom {
  /** So many days ago. */
  release: number;
  country: string;
  halt: Halt['at'] | null;
}

/** What was told, and what it says. */
export const statements: readonly { body: string; abuse: readonly AbuseType[] }[] = [
  {
    body: 'They took our passports on the first night. Whoever missed the target had to stand until morning.',
    abuse: ['document_confiscation', 'forced_criminality', 'confinement'],
  },
  {
    body: 'I was told it was a job in customer service. The second company said that I had been sold and owed them for it.',
    abuse: ['forced_criminality', 'confinement'],
  },
  {
    body: 'Two men with batons walked between the tables. We were not allowed to leave the floor.',
    abuse: ['physical_violence', 'confinement', 'threats'],
  },
  {
    body: 'Sixteen hours a day at the telephones. They said that they knew where my mother lives.',
    abuse: ['forced_criminality', 'threats'],
  },
];
