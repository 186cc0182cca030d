import type { AbuseType, ConsentDecision, ConsentMethod, ConsentPurpose, ProtectionHoldReason } from '#platform';

import { opening, sentences } from './statements.data.js';
import { drawing, type Draw } from './draw.js';
import type { Survivor } from './people.js';

export interface ConsentRequest {
  purpose: ConsentPurpose;
  /** For whom it holds; for anyone if not given. */
  recipient?: { kind: 'mission'; country: string };
  decision: ConsentDecision;
  obtainedAt: string;
  method: ConsentMethod;
  language?: string;
}

export interface TestimonyRequest {
  language: string;
  takenOn: string;
  body: string;
  abuse: { type: AbuseType; occurredOn: string; verification: 'unverified' }[];
}

/** How far a mission has come with one of its nationals, in the order in which it goes. */
export const stages = ['silent', 'acknowledged', 'verified', 'documented', 'cleared', 'home'] as const;
export type Progress = (typeof stages)[number];

/** What a survivor wants, and what becomes of her case in the scenario. */
export interface Course {
  /** Her answer when asked whether the mission may be told; `unrecorded`: nobody has written down that she was asked. */
  wish: 'granted' | 'refused' | 'not_asked' | 'unrecorded';
  /** Whether she said so of her own mission only. A mission may be told otherwise; of hers it is the narrower word. */
  recipient: 'anyone' | 'own_mission' | 'anyone_but_own_mission';
  /** Reason of a hold that stands from the first day. */
  hold: ProtectionHoldReason | null;
  consents: ConsentRequest[];
  /** When she takes her consent back, if she does. */
  withdraws: 'before_notice' | 'after_notice' | null;
  /** A hold is set after the mission was told. */
  isHeldLater: boolean;
  /** How far her mission has come. */
  mission: Progress;
  testimony: TestimonyRequest | null;
}

/** The same seed and person give the same course. */
export function courseOf(survivor: Survivor, seed: number): Course {
  const draw = drawing(seed * 10_007 + survivor.number);
  const isStateless = survivor.person.nationalities.length === 0;
  const wish = draw.weighted(wishes);
  const isGranted = wish === 'granted';
  const recipient = isStateless ? 'anyone' : draw.weighted(isGranted ? grantedTo : refusedTo);
  const hold = isStateless ? 'stateless' : draw.percent(4) ? draw.one(holds) : null;
  return {
    wish,
    recipient,
    hold,
    consents: consentsOf(draw, survivor, wish, recipient),
    withdraws: isGranted ? draw.weighted(withdrawals) : null,
    isHeldLater: isGranted && !hold && draw.percent(0.5),
    mission: draw.weighted(progress),
    testimony: draw.percent(4.2) ? testimonyOf(draw, survivor) : null,
  };
}

function consentsOf(
  draw: Draw,
  survivor: Survivor,
  wish: Course['wish'],
  recipient: Course['recipient'],
): ConsentRequest[] {
  const obtainedAt = `${survivor.release.date}T${10 + draw.whole(0, 8)}:${draw.whole(10, 59)}:00Z`;
  const method = survivor.vulnerabilities.includes('child') ? 'guardian' : draw.weighted(methods);
  const language = survivor.person.languages[0];
  const own = { kind: 'mission' as const, country: survivor.person.nationalities[0] ?? '' };
  const ask = (purpose: ConsentPurpose, decision: ConsentDecision, to?: typeof own): ConsentRequest => ({
    purpose,
    ...(to && { recipient: to }),
    decision,
    obtainedAt,
    method,
    ...(language && { language }),
  });
  return [
    ...(recipient === 'anyone_but_own_mission' && wish === 'refused' ? [ask('consular_notification', 'granted')] : []),
    ...(wish === 'unrecorded' ? [] : [ask('consular_notification', wish, recipient === 'anyone' ? undefined : own)]),
    ask('case_management', 'granted'),
    ...(draw.percent(96) ? [] : [ask('statistics', 'refused')]),
    ...(draw.percent(20) ? [ask(draw.one(furtherPurposes), draw.weighted(furtherDecisions))] : []),
  ];
}

function testimonyOf(draw: Draw, { person, release }: Survivor): TestimonyRequest {
  const mother = person.languages[0] ?? 'en';
  const language = mother in opening ? mother : 'en';
  const types = draw.some(Object.keys(sentences) as AbuseType[], draw.whole(1, 4));
  const before = (days: number): string =>
    new Date(Date.parse(release.date) - days * 86_400_000).toISOString().slice(0, 10);
  const abuse = types.map((type) => ({
    type,
    occurredOn: before(draw.whole(5, 400)),
    verification: 'unverified' as const,
  }));
  const said = abuse.map(({ type, occurredOn }) =>
    (sentences[type]?.[language] ?? '').replace('{n}', String(draw.whole(2, 18))).replace('{day}', occurredOn),
  );
  const body = [(opening[language] ?? '').replace('{n}', String(draw.whole(3, 14))), ...said].join(' ');
  return { language, takenOn: before(-draw.whole(1, 9)), body, abuse };
}

const wishes = [
  ['granted', 80],
  ['refused', 11],
  ['not_asked', 6],
  ['unrecorded', 3],
] as const;

const grantedTo = [
  ['anyone', 95],
  ['own_mission', 5],
] as const;

const refusedTo = [
  ['anyone', 80],
  ['own_mission', 10],
  ['anyone_but_own_mission', 10],
] as const;

const holds = ['asylum_seeker', 'refugee', 'fears_authorities'] as const;

const withdrawals = [
  [null, 96],
  ['before_notice', 1.5],
  ['after_notice', 2.5],
] as const;

const progress = [
  ['silent', 75],
  ['acknowledged', 18],
  ['verified', 4],
  ['documented', 2],
  ['home', 1],
] as const;

const methods = [
  ['interpreter', 60],
  ['verbal', 25],
  ['written', 15],
] as const;

const furtherPurposes: readonly ConsentPurpose[] = [
  'share_testimony',
  'law_enforcement',
  'service_referral',
  'family_contact',
  'media',
];

const furtherDecisions = [
  ['granted', 60],
  ['refused', 30],
  ['not_asked', 10],
] as const;
