import type { BlockReason, DeadlineKind, RepatriationStatus, RepatriationStep, StepDocument } from '#platform';

/** Who must act. All but the first two have no accounts: their steps are recorded with `reportedBy`. */
export const stepParties = [
  'caseworker',
  'consular_officer',
  'immigration',
  'police',
  'provider',
  'border_liaison',
  'igo',
] as const;
export type StepParty = (typeof stepParties)[number];

/**
 * One step of the way home, as a caseworker or a lawyer would argue about it.
 * @property actor who must act; others may only record that it was done (`reportedBy`)
 * @property after the steps that come first: they must be done, waived or not needed before this one begins
 * @property deadline the kind of deadline (`#deadlines`) by which this step must be done: the templates of that kind open
 *   it, or someone by hand. A kind and not one template, since follow-up has three
 * @property documents the papers that show that it is done, any of which may be linked to it
 * @property blockReasons why this step has been seen to stand still; any other reason is written as `other`
 * @property reaches the status that the case gains with this step; where several steps name the same one, it takes them all
 * @property follows where the state comes from another act: while a mission with an account is active on the case, the
 *   step moves by itself with that act and no hand may set it; for a mission that never signs in it is recorded by hand
 * @property setAside why nobody needs it on this way: it counts as not needed until somebody takes it up all the same
 */
export type StepRow = {
  key: RepatriationStep;
  actor: StepParty;
  after: readonly RepatriationStep[];
  deadline?: DeadlineKind;
  documents?: readonly StepDocument[];
  blockReasons: readonly BlockReason[];
  reaches?: RepatriationStatus;
  follows?: 'consular_notification';
  setAside?: string;
};

/**
 * The way home as it is where nothing is said of a country; what differs by host country, nationality and mission is
 * `ways.data.ts`. A row that changes its meaning makes a new edition there. Order is that of the screen; what truly waits for what is `after`, and nothing else:
 * shelter, screening, rights, the family, the fine and the papers go side by side.
 * Source: docs/domain.md "The way home" of this project, from IOM and Palermo art. 8 practice, VCCR art. 36.
 */
export const steps: readonly StepRow[] = [
  { key: 'shelter', actor: 'caseworker', after: [], blockReasons: ['camp_must_be_emptied', 'medical'] },
  {
    key: 'screening',
    actor: 'caseworker',
    after: [],
    deadline: 'screening',
    documents: ['screening_form'],
    blockReasons: ['medical', 'minor_without_guardian'],
  },
  // Told at once, whatever else stands still: VCCR 36(1)(b) knows no condition for it.
  { key: 'consular_rights', actor: 'caseworker', after: [], deadline: 'consular_rights', blockReasons: ['medical'] },
  // Done when she has answered, also when the answer is no: then what follows with the mission is not needed.
  {
    key: 'consular_wish',
    actor: 'caseworker',
    after: ['consular_rights'],
    documents: ['consent_form'],
    blockReasons: ['fears_return', 'minor_without_guardian', 'medical'],
  },
  {
    key: 'mission_notified',
    actor: 'caseworker',
    after: ['consular_wish'],
    deadline: 'consular_notification',
    documents: ['notification_letter'],
    blockReasons: ['no_mission', 'stateless', 'fears_return'],
    reaches: 'notified',
    follows: 'consular_notification',
  },
  {
    key: 'mission_acknowledged',
    actor: 'consular_officer',
    after: ['mission_notified'],
    deadline: 'consular_acknowledgement',
    blockReasons: ['no_mission'],
    follows: 'consular_notification',
  },
  {
    key: 'nationality_verification',
    actor: 'consular_officer',
    after: ['mission_acknowledged'],
    deadline: 'nationality_verification',
    documents: ['nationality_letter'],
    blockReasons: ['identity_unverified', 'stateless', 'no_mission', 'minor_without_guardian'],
    reaches: 'verified',
  },
  // With her consent to family contact, asked for by itself: it waits for no office, and no office for it.
  {
    key: 'next_of_kin',
    actor: 'caseworker',
    after: [],
    documents: ['consent_form'],
    blockReasons: ['fears_return', 'minor_without_guardian'],
  },
  {
    key: 'travel_document',
    actor: 'consular_officer',
    after: ['nationality_verification'],
    deadline: 'travel_document',
    documents: ['emergency_travel_document', 'passport'],
    blockReasons: ['person_must_pay', 'identity_unverified', 'stateless', 'minor_without_guardian'],
    reaches: 'documented',
  },
  // Settled or waived: the caseworker asks for the waiver, so the next act is hers, not immigration's.
  {
    key: 'overstay_fine',
    actor: 'caseworker',
    after: [],
    deadline: 'overstay',
    documents: ['fine_receipt', 'waiver_letter'],
    blockReasons: ['fine_unpaid', 'person_must_pay'],
    reaches: 'cleared',
  },
  {
    key: 'exit_permit',
    actor: 'immigration',
    after: ['travel_document', 'overstay_fine'],
    documents: ['exit_permit'],
    blockReasons: ['fine_unpaid', 'identity_unverified', 'witness_needed', 'person_must_pay'],
    reaches: 'cleared',
  },
  // Only the screening tells whether she is a witness, or charged with what she was forced to do.
  {
    key: 'clearance',
    actor: 'police',
    after: ['screening'],
    documents: ['clearance_certificate'],
    blockReasons: ['witness_needed', 'identity_unverified'],
    reaches: 'cleared',
  },
  {
    key: 'ticket',
    actor: 'caseworker',
    after: ['exit_permit', 'clearance'],
    documents: ['ticket', 'guardian_letter'],
    blockReasons: ['person_must_pay', 'medical', 'minor_without_guardian'],
    reaches: 'booked',
  },
  {
    key: 'departure_handover',
    actor: 'caseworker',
    after: ['ticket'],
    documents: ['handover_record', 'guardian_letter'],
    blockReasons: ['medical', 'fears_return', 'witness_needed', 'minor_without_guardian'],
    reaches: 'in_transit',
  },
  {
    key: 'arrival',
    actor: 'consular_officer',
    after: ['departure_handover'],
    deadline: 'safe_arrival',
    documents: ['arrival_confirmation'],
    blockReasons: ['medical'],
    reaches: 'arrived',
  },
  {
    key: 'reintegration',
    actor: 'provider',
    after: ['arrival'],
    blockReasons: ['medical', 'person_must_pay'],
    reaches: 'closed',
  },
  {
    key: 'follow_up',
    actor: 'caseworker',
    after: ['arrival'],
    deadline: 'follow_up',
    blockReasons: ['medical'],
    reaches: 'closed',
  },
];

/**
 * Which block reasons a mission may read beside her steps. The others tell of a fear, of a claim for protection, of her
 * health or family, of a proceeding or of a place, none of which goes to the country of origin (docs/domain.md, rules 2 and 4).
 * A mission reads such a step as blocked for another reason. `other` has words of its own, so it stays here too.
 */
export const blockReasonsSeenByMission: Record<BlockReason, boolean> = {
  no_mission: true,
  person_must_pay: true,
  fine_unpaid: true,
  identity_unverified: true,
  minor_without_guardian: false,
  stateless: false,
  witness_needed: false,
  fears_return: false,
  medical: false,
  camp_must_be_emptied: false,
  reflection_period: false,
  other: false,
};

/**
 * Of which steps a mission reads the reference. The others may name a shelter, a hospital, a court or her family
 * (docs/domain.md, rule 4), and their papers are no business of a mission.
 */
export const referencesSeenByMission: Record<RepatriationStep, boolean> = {
  shelter: false,
  screening: false,
  consular_rights: false,
  consular_wish: false,
  mission_notified: true,
  mission_acknowledged: true,
  nationality_verification: true,
  next_of_kin: false,
  travel_document: true,
  overstay_fine: false,
  exit_permit: true,
  clearance: false,
  ticket: true,
  departure_handover: true,
  arrival: true,
  reintegration: false,
  follow_up: false,
};
