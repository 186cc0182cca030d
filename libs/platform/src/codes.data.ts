/**
 * The codes of the HTTP contract, each with its English label. Extend these lists, never rename a code:
 * they stand in databases, exports and other people's software.
 *
 * Sources: HTCDS 2.0 (IOM, CC BY 4.0; no endorsement implied) where a list says so, the ILO indicators of forced
 * labour (ILO, 2012), ISO 15924 for scripts; everything else is ours.
 */
const labels = new WeakMap<readonly string[], Readonly<Record<string, string>>>();

function codes<const T extends Record<string, string>>(table: T): readonly (keyof T & string)[] {
  const list = Object.freeze(Object.keys(table));
  labels.set(list, table);
  return list as readonly (keyof T & string)[];
}

/** A list with its English labels, for a select box or a printed page; in the order of the list. */
export const labelled = <C extends string>(list: readonly C[]): { code: C; label: string }[] =>
  list.map((code) => ({ code, label: labels.get(list)?.[code] ?? code }));

// --- who works here ---------------------------------------------------------------------------------------------

export const roles = codes({
  caseworker: 'Caseworker',
  supervisor: 'Supervisor',
  consular_officer: 'Consular officer',
  coordinator: 'Coordinator',
  administrator: 'Administrator',
  auditor: 'Auditor',
});
export type Role = (typeof roles)[number];

export const organisationKinds = codes({
  ngo: 'Non-governmental organisation',
  mission: 'Diplomatic mission',
  government: 'Government body',
  igo: 'Intergovernmental organisation',
  shelter: 'Shelter',
});
export type OrganisationKind = (typeof organisationKinds)[number];

// --- the person -------------------------------------------------------------------------------------------------

export const sexes = codes({ male: 'Male', female: 'Female', other: 'Other', unknown: 'Unknown' });
export type Sex = (typeof sexes)[number];

/** HTCDS 2.0, prs_Gender, written our way. */
export const genders = codes({
  feminine: 'Feminine',
  masculine: 'Masculine',
  transgender_feminine: 'Transgender feminine',
  transgender_masculine: 'Transgender masculine',
  non_conforming: 'Non-conforming',
  not_specified: 'Not specified or unknown',
});
export type Gender = (typeof genders)[number];

export const nameKinds = codes({ legal: 'Legal name', alias: 'Alias', nickname: 'Nickname' });
export type NameKind = (typeof nameKinds)[number];

/** ISO 15924, the scripts of the languages people arrive with. */
export const scripts = codes({
  Latn: 'Latin',
  Arab: 'Arabic',
  Armn: 'Armenian',
  Beng: 'Bengali',
  Bopo: 'Bopomofo',
  Cyrl: 'Cyrillic',
  Deva: 'Devanagari',
  Ethi: 'Ethiopic',
  Geor: 'Georgian',
  Grek: 'Greek',
  Gujr: 'Gujarati',
  Guru: 'Gurmukhi',
  Hang: 'Hangul',
  Hani: 'Han',
  Hans: 'Han, simplified',
  Hant: 'Han, traditional',
  Hebr: 'Hebrew',
  Hira: 'Hiragana',
  Jpan: 'Japanese',
  Kana: 'Katakana',
  Khmr: 'Khmer',
  Knda: 'Kannada',
  Kore: 'Korean',
  Laoo: 'Lao',
  Mlym: 'Malayalam',
  Mong: 'Mongolian',
  Mymr: 'Burmese',
  Nkoo: 'N’Ko',
  Olck: 'Ol Chiki',
  Orya: 'Odia',
  Sinh: 'Sinhala',
  Taml: 'Tamil',
  Telu: 'Telugu',
  Tfng: 'Tifinagh',
  Thaa: 'Thaana',
  Thai: 'Thai',
  Tibt: 'Tibetan',
  Yiii: 'Yi',
  Zyyy: 'Not determined',
});
export type Script = (typeof scripts)[number];

export const birthDatePrecisions = codes({
  day: 'Exact day',
  month: 'Month and year',
  year: 'Year only',
  estimated: 'Estimated',
});
export type BirthDatePrecision = (typeof birthDatePrecisions)[number];

export const nationalityStatuses = codes({
  known: 'Known',
  unknown: 'Unknown',
  stateless: 'Stateless',
  disputed: 'Disputed',
});
export type NationalityStatus = (typeof nationalityStatuses)[number];

export const identityDocumentKinds = codes({
  passport: 'Passport',
  national_id: 'National identity card',
  travel_document: 'Travel document',
  birth_certificate: 'Birth certificate',
  exit_permit: 'Exit permit',
  stay_permit: 'Permit to stay',
  other: 'Other',
});
export type IdentityDocumentKind = (typeof identityDocumentKinds)[number];

export const identityDocumentStatuses = codes({
  held: 'Held by the person',
  confiscated: 'Confiscated',
  lost: 'Lost',
  expired: 'Expired',
  none: 'Never had one',
});
export type IdentityDocumentStatus = (typeof identityDocumentStatuses)[number];

/** CTDC age bands, in years. */
export const ageBands = codes({
  '0-8': '0 to 8',
  '9-17': '9 to 17',
  '18-20': '18 to 20',
  '21-23': '21 to 23',
  '24-26': '24 to 26',
  '27-29': '27 to 29',
  '30-38': '30 to 38',
  '39-47': '39 to 47',
  '48+': '48 and over',
  unknown: 'Unknown',
});
export type AgeBand = (typeof ageBands)[number];

export const vulnerabilities = codes({
  child: 'Child',
  unaccompanied_child: 'Unaccompanied child',
  pregnant: 'Pregnant',
  disability: 'Disability',
  injury: 'Injury',
  mental_health: 'Mental health',
  suicide_risk: 'Risk of suicide',
  lgbti: 'LGBTI',
  stateless: 'Stateless',
  debt: 'In debt',
  threats_to_family: 'Threats to family',
  medical: 'Medical condition',
});
export type Vulnerability = (typeof vulnerabilities)[number];

// --- the case and its rescue ------------------------------------------------------------------------------------

export const caseStatuses = codes({
  active: 'Active',
  follow_up: 'Follow-up',
  closed: 'Closed',
  closed_referred: 'Closed, referred',
});
export type CaseStatus = (typeof caseStatuses)[number];

export const riskLevels = codes({ high: 'High', medium: 'Medium', low: 'Low', none: 'None' });
export type RiskLevel = (typeof riskLevels)[number];

const endings = {
  stays: 'Stays, under protection',
  third_country: 'Third country',
  transferred: 'Transferred',
  declined: 'Declined help',
  deceased: 'Deceased',
  lost_contact: 'Contact lost',
} as const;
export const closeOutcomes = codes({
  returned_home: 'Returned home',
  ...endings,
  entered_in_error: 'Logged by mistake',
});
export type CloseOutcome = (typeof closeOutcomes)[number];

/** How a way ends that does not end at home: that somebody came home is her arrival, a step, and a mistake has no way. */
export const endingOutcomes = codes(endings);
export type EndingOutcome = (typeof endingOutcomes)[number];

export const rescueMethods = codes({
  raid: 'Raid',
  released: 'Released',
  escaped: 'Escaped',
  ransomed: 'Ransom paid',
  negotiated_by_mission: 'Negotiated by a mission',
  other: 'Other',
});
export type RescueMethod = (typeof rescueMethods)[number];

export const protectionHoldReasons = codes({
  asylum_seeker: 'Seeks asylum',
  refugee: 'Refugee',
  stateless: 'Stateless',
  fears_authorities: 'Fears own authorities',
  supervisor_decision: 'Decision of a supervisor',
});
export type ProtectionHoldReason = (typeof protectionHoldReasons)[number];

export const services = codes({
  safehouse: 'Safehouse',
  medical: 'Medical care',
  psychosocial: 'Psychosocial support',
  legal: 'Legal aid',
  livelihood: 'Livelihood',
  education: 'Education',
  family_tracing: 'Family tracing',
  food: 'Food',
  other: 'Other',
});
export type Service = (typeof services)[number];

/** What another organisation is shown of a person beside who she is, where she was referred to it. Ours. */
export const referralParts = codes({
  contact: 'Telephone numbers',
  location: 'Where she stays',
  medical: 'Vulnerabilities',
  origin: 'Rescue, compound and risk',
  legal: 'Consents and protection hold',
  entries: 'Notes, services, screenings and determinations',
  testimony: 'Testimony and its coding',
  attachments: 'Files kept with the case',
  steps: 'Way home, step by step',
});
export type ReferralPart = (typeof referralParts)[number];

export const transitionStatuses = codes({
  pending: 'Waiting for an answer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  revoked: 'Taken back',
  expired: 'Not answered in time',
  completed: 'Done',
});
export type TransitionStatus = (typeof transitionStatuses)[number];

/** What somebody keeps with a case. Ours. */
export const attachmentKinds = codes({
  photo: 'Photograph',
  identity_document: 'Identity document',
  travel_document: 'Travel paper',
  medical_report: 'Medical report',
  police_report: 'Police report',
  court_document: 'Court paper',
  consent_form: 'Signed consent',
  statement: 'Statement',
  evidence: 'Evidence from the compound',
  other: 'Something else',
});
export type AttachmentKind = (typeof attachmentKinds)[number];

export const attachmentStates = codes({
  quarantined: 'Waits for the virus scanner',
  clean: 'Looked at by the virus scanner',
  unscanned: 'Not looked at: this installation has no virus scanner',
  infected: 'Malware was found; the content is destroyed',
  removed: 'Removed; the content is destroyed',
});
export type AttachmentState = (typeof attachmentStates)[number];

/** Within which time a service must answer (Primero's four). */
export const serviceResponses = codes({
  within_1_hour: 'Within 1 hour',
  within_3_hours: 'Within 3 hours',
  within_1_day: 'Within 1 day',
  within_3_days: 'Within 3 days',
});
export type ServiceResponse = (typeof serviceResponses)[number];

export const serviceStatuses = codes({
  requested: 'Requested',
  in_progress: 'In progress',
  provided: 'Provided',
  not_available: 'Not available',
  declined: 'Declined by the person',
  cancelled: 'Cancelled',
});
export type ServiceStatus = (typeof serviceStatuses)[number];

// --- consent ----------------------------------------------------------------------------------------------------

export const consentPurposes = codes({
  case_management: 'Case management',
  consular_notification: 'Telling the mission',
  share_testimony: 'Sharing testimony',
  law_enforcement: 'Law enforcement',
  service_referral: 'Referral to services',
  family_contact: 'Contact with family',
  statistics: 'Statistics',
  media: 'Media',
});
export type ConsentPurpose = (typeof consentPurposes)[number];

export const consentDecisions = codes({
  granted: 'Granted',
  refused: 'Refused',
  withdrawn: 'Withdrawn',
  not_asked: 'Not asked yet',
});
export type ConsentDecision = (typeof consentDecisions)[number];

export const consentMethods = codes({
  verbal: 'Spoken',
  written: 'Written',
  guardian: 'By a guardian',
  interpreter: 'Through an interpreter',
});
export type ConsentMethod = (typeof consentMethods)[number];

export const recipientKinds = codes({
  mission: 'A mission',
  organisation: 'An organisation',
  law_enforcement: 'Law enforcement',
  family: 'Family',
  media: 'Media',
  any: 'Anyone the purpose needs',
});
export type RecipientKind = (typeof recipientKinds)[number];

// --- screening and determination --------------------------------------------------------------------------------

/** The eleven ILO indicators of forced labour (ILO, 2012). */
export const iloIndicators = codes({
  abuse_of_vulnerability: 'Abuse of vulnerability',
  deception: 'Deception',
  restriction_of_movement: 'Restriction of movement',
  isolation: 'Isolation',
  physical_and_sexual_violence: 'Physical and sexual violence',
  intimidation_and_threats: 'Intimidation and threats',
  retention_of_identity_documents: 'Retention of identity documents',
  withholding_of_wages: 'Withholding of wages',
  debt_bondage: 'Debt bondage',
  abusive_conditions: 'Abusive working and living conditions',
  excessive_overtime: 'Excessive overtime',
});
export type IloIndicator = (typeof iloIndicators)[number];

/** What the person did was done to her: Palermo Protocol, article 3(a). */
export const palermoActs = codes({
  recruitment: 'Recruitment',
  transportation: 'Transportation',
  transfer: 'Transfer',
  harbouring: 'Harbouring',
  receipt: 'Receipt',
});
export type PalermoAct = (typeof palermoActs)[number];

/** Not needed for a child (Palermo Protocol, article 3(c)). */
export const palermoMeans = codes({
  threat_or_force: 'Threat or use of force',
  other_coercion: 'Other forms of coercion',
  abduction: 'Abduction',
  fraud: 'Fraud',
  deception: 'Deception',
  abuse_of_power: 'Abuse of power',
  abuse_of_vulnerability: 'Abuse of a position of vulnerability',
  payments_to_controller: 'Payments to a person in control',
});
export type PalermoMeans = (typeof palermoMeans)[number];

/** Palermo Protocol, article 3(a); `forced_criminality` is ours, for what scam compounds do. */
export const palermoPurposes = codes({
  sexual_exploitation: 'Sexual exploitation',
  forced_labour: 'Forced labour or services',
  forced_criminality: 'Forced criminality',
  slavery: 'Slavery or similar practices',
  servitude: 'Servitude',
  organ_removal: 'Removal of organs',
  other: 'Other',
});
export type PalermoPurpose = (typeof palermoPurposes)[number];

export const screeningOutcomes = codes({
  indicated: 'Indicators found',
  not_indicated: 'No indicators found',
  inconclusive: 'Inconclusive',
  declined: 'Declined by the person',
});
export type ScreeningOutcome = (typeof screeningOutcomes)[number];

/** HTCDS 2.0, vic_TraffickingStatus, written our way. */
export const determinations = codes({
  possible_victim: 'Possible victim',
  actual_victim: 'Victim',
  not_a_victim: 'Not a victim',
});
export type DeterminationStatus = (typeof determinations)[number];

export const appealStatuses = codes({
  none: 'No appeal',
  filed: 'Appeal filed',
  upheld: 'Determination upheld',
  overturned: 'Determination overturned',
});
export type AppealStatus = (typeof appealStatuses)[number];

/** Why somebody is said to owe, or is owed, money. Ours: what traps people, and what was taken from them. */
export const claimKinds = codes({
  debt: 'Debt claimed from the person',
  ransom: 'Ransom asked for',
  resale: 'Price for which the person was sold',
  wages_withheld: 'Wages withheld',
  fee: 'Recruitment or broker fee',
  fine: 'Fine imposed in the compound',
  other: 'Other',
});
export type ClaimKind = (typeof claimKinds)[number];

export const claimStates = codes({
  claimed: 'Claimed',
  paid: 'Paid',
  refused: 'Refused',
  recovered: 'Recovered',
  withdrawn: 'Given up by whoever claimed it',
});
export type ClaimState = (typeof claimStates)[number];

// --- testimony --------------------------------------------------------------------------------------------------

export const abuseTypes = codes({
  physical_violence: 'Physical violence',
  torture: 'Torture',
  sexual_violence: 'Sexual violence',
  psychological_abuse: 'Psychological abuse',
  threats: 'Threats',
  confinement: 'Confinement',
  deprivation: 'Deprivation',
  medical_neglect: 'Medical neglect',
  forced_labour: 'Forced labour',
  forced_criminality: 'Forced criminality',
  wage_withholding: 'Wages withheld',
  debt_bondage: 'Debt bondage',
  document_confiscation: 'Documents confiscated',
  sale: 'Sold',
  other: 'Other',
});
export type AbuseType = (typeof abuseTypes)[number];

/**
 * HTCDS 2.0, vic_MethodsOfControl, in the standard's own spelling so that an exchange needs no dictionary.
 * `restricts_movement` is ours: defined in the standard's text, absent from its list.
 */
export const methodsOfControl = codes({
  PhysicalThreats: 'Physical threats',
  ThreatsLawEnforcement: 'Threats of law enforcement',
  ThreatensChildrenFamily: 'Threatens children or family',
  DebtBondage: 'Debt bondage',
  FalsePromises: 'False promises',
  PhysicalAbuse: 'Physical abuse',
  SexualAbuse: 'Sexual abuse',
  TakesEarnings: 'Takes earnings',
  RestrictsFinancialAccess: 'Restricts financial access',
  RestrictsMedicalCare: 'Restricts medical care',
  WithholdsNecessities: 'Withholds necessities',
  PsychologicalAbuse: 'Psychological abuse',
  PsychoactiveSubstance: 'Psychoactive substance',
  ExcessiveWorkingHours: 'Excessive working hours',
  WithholdsDocuments: 'Withholds documents',
  restricts_movement: 'Restricts movement',
  Other: 'Other',
});
export type MethodOfControl = (typeof methodsOfControl)[number];

/** After HTCDS 2.0, per_RoleInProcess, with the roles that a compound adds. */
export const perpetratorRoles = codes({
  recruiter: 'Recruiter',
  broker: 'Broker or travel agent',
  transporter: 'Transporter',
  smuggler: 'Smuggler',
  seller: 'Sold the person',
  buyer: 'Bought the person',
  guard: 'Guard',
  supervisor: 'Supervisor',
  operator: 'Operator of the compound',
  official: 'Official',
  other: 'Other',
  unknown: 'Unknown',
});
export type PerpetratorRole = (typeof perpetratorRoles)[number];

export const verifications = codes({ unverified: 'Unverified', verified: 'Verified', disputed: 'Disputed' });
export type Verification = (typeof verifications)[number];

// --- the way home -----------------------------------------------------------------------------------------------

export const repatriationStatuses = codes({
  identified: 'Identified',
  notified: 'Mission notified',
  verified: 'Nationality verified',
  documented: 'Documented',
  cleared: 'Cleared to leave',
  booked: 'Booked',
  in_transit: 'In transit',
  arrived: 'Arrived',
  reintegrating: 'Reintegrating',
  closed: 'Closed',
});
export type RepatriationStatus = (typeof repatriationStatuses)[number];

export const repatriationSteps = codes({
  shelter: 'Shelter',
  screening: 'Screening',
  consular_rights: 'Told of consular rights',
  consular_wish: 'Consular wish recorded',
  mission_notified: 'Mission notified',
  mission_acknowledged: 'Mission acknowledged',
  nationality_verification: 'Nationality verified',
  next_of_kin: 'Next of kin contacted',
  travel_document: 'Travel document',
  overstay_fine: 'Overstay fine settled or waived',
  exit_permit: 'Exit permit',
  clearance: 'Clearance',
  ticket: 'Ticket or charter',
  departure_handover: 'Handover at departure',
  arrival: 'Arrival',
  reintegration: 'Reintegration',
  follow_up: 'Follow-up',
});
export type RepatriationStep = (typeof repatriationSteps)[number];

export const stepStates = codes({
  not_started: 'Not started',
  in_progress: 'In progress',
  done: 'Done',
  blocked: 'Blocked',
  waived: 'Waived',
  not_needed: 'Not needed',
});
export type StepState = (typeof stepStates)[number];

export const blockReasons = codes({
  no_mission: 'No mission',
  person_must_pay: 'The person must pay',
  fine_unpaid: 'Fine unpaid',
  identity_unverified: 'Identity not verified',
  stateless: 'Stateless',
  witness_needed: 'Needed as a witness',
  fears_return: 'Fears return',
  medical: 'Medical',
  minor_without_guardian: 'Minor without guardian',
  camp_must_be_emptied: 'Camp must be emptied by a date',
  reflection_period: 'Within her reflection period',
  other: 'Other',
});
export type BlockReason = (typeof blockReasons)[number];

/** The papers that show that a step is done. Ours. */
export const stepDocuments = codes({
  screening_form: 'Screening form',
  consent_form: 'Signed consent',
  notification_letter: 'Letter to the mission',
  nationality_letter: 'Letter of nationality',
  statelessness_decision: 'Decision on statelessness',
  emergency_travel_document: 'Emergency travel document',
  passport: 'Passport',
  fine_receipt: 'Receipt of the fine',
  waiver_letter: 'Letter of waiver',
  exit_permit: 'Exit permit',
  border_list: 'List of the border liaison office',
  clearance_certificate: 'Clearance certificate',
  ticket: 'Ticket',
  guardian_letter: 'Letter of the guardian',
  handover_record: 'Record of handover',
  arrival_confirmation: 'Confirmation of arrival',
});
export type StepDocument = (typeof stepDocuments)[number];

/** Who pays for a paper, a fine or a ticket. Ours. */
export const payers = codes({
  person: 'The person',
  family: 'Her family',
  mission: 'Her mission',
  organisation: 'The organisation',
  iom: 'International Organization for Migration',
  government: 'The host government',
  employer: 'Whoever employed her',
  waived: 'Nobody: it is waived',
  unknown: 'Not known yet',
});
export type Payer = (typeof payers)[number];

export const escortKinds = codes({ guardian: 'Guardian', escort: 'Escort' });
export type EscortKind = (typeof escortKinds)[number];

export const fitnessesToTravel = codes({
  yes: 'Fit to travel',
  no: 'Not fit to travel',
  with_escort: 'Fit to travel with an escort',
  unknown: 'Not known',
});
export type FitToTravel = (typeof fitnessesToTravel)[number];

/** How another party told us that it has done its step, and how a mission was told by hand. */
export const reportingChannels = codes({
  in_person: 'In person',
  telephone: 'Telephone',
  email: 'E-mail',
  letter: 'Letter',
  whatsapp: 'WhatsApp',
  line: 'LINE',
  signal: 'Signal',
  other: 'Other',
});
export type ReportingChannel = (typeof reportingChannels)[number];

export const notificationStatuses = codes({
  queued: 'Queued',
  sent: 'Sent',
  acknowledged: 'Acknowledged',
  responded: 'Responded',
  failed: 'Failed',
  cancelled: 'Cancelled',
});
export type NotificationStatus = (typeof notificationStatuses)[number];

/** Ways to a mission. By hand: somebody tells it outside the system, and says here that she did. */
export const missionChannels = codes({
  in_app: 'In the app',
  email: 'E-mail',
  webhook: 'Signed webhook',
  manual: 'By hand',
});
export type MissionChannel = (typeof missionChannels)[number];

// --- movements --------------------------------------------------------------------------------------------------

/** One journey of many people. Ours, as are the lists that follow. */
export const movementKinds = codes({
  flight: 'Flight',
  convoy: 'Convoy',
  bus: 'Bus',
  train: 'Train',
  boat: 'Boat',
  other: 'Other',
});
export type MovementKind = (typeof movementKinds)[number];

export const movementStates = codes({
  planned: 'Planned',
  under_way: 'Under way',
  arrived: 'Arrived',
  cancelled: 'Cancelled',
});
export type MovementState = (typeof movementStates)[number];

export const travellerStates = codes({
  listed: 'On the list',
  aboard: 'Aboard',
  arrived: 'Arrived',
  no_show: 'Did not travel',
  not_arrived: 'Did not arrive',
});
export type TravellerState = (typeof travellerStates)[number];

/** Why somebody on the list did not travel, or did not arrive. */
export const absenceReasons = codes({
  changed_mind: 'Changed her mind',
  ill: 'Ill',
  detained: 'Detained',
  document_problem: 'A paper was missing or not accepted',
  boarding_refused: 'Boarding was refused',
  not_brought: 'Was not brought in time',
  left_on_the_way: 'Left on the way',
  missing: 'Nobody knows where she is',
  other: 'Other',
});
export type AbsenceReason = (typeof absenceReasons)[number];

/** What somebody needs on the way. */
export const travelNeeds = codes({
  wheelchair: 'Wheelchair',
  stretcher: 'Stretcher',
  oxygen: 'Oxygen',
  medication: 'Medication on the way',
  medical_escort: 'Medical escort',
  psychosocial_escort: 'Somebody beside her who knows her',
  escort_of_same_sex: 'Escort of the same sex',
  pregnant: 'Pregnant',
  infant: 'Travels with an infant',
  sight: 'Help with seeing',
  hearing: 'Help with hearing',
  interpreter: 'Interpreter',
  diet: 'Special food',
  kept_apart: 'To be kept apart from somebody on the same journey',
  other: 'Other',
});
export type TravelNeed = (typeof travelNeeds)[number];

export const escortRoles = codes({
  staff: 'Staff of the organisation',
  guardian: 'Guardian',
  medical: 'Doctor or nurse',
  psychosocial: 'Psychosocial worker',
  interpreter: 'Interpreter',
  mission: 'Consular staff',
  police: 'Police or immigration',
  other: 'Other',
});
export type EscortRole = (typeof escortRoles)[number];

// --- deadlines --------------------------------------------------------------------------------------------------

export const deadlineKinds = codes({
  consular_rights: 'Tell the person of consular rights',
  consular_notification: 'Notify the mission',
  consular_acknowledgement: 'Mission acknowledges',
  screening: 'Screening interview',
  reflection_period_end: 'Reflection period ends',
  nationality_verification: 'Verify nationality',
  travel_document: 'Issue a travel document',
  document_expiry: 'A document expires',
  stay_renewal: 'Ask for a longer stay',
  overstay: 'Overstay fine is running',
  shelter_exit: 'Shelter must be left',
  departure_papers: 'Papers are with the escort',
  service_response: 'Service response',
  safe_arrival: 'Confirm safe arrival',
  follow_up: 'Follow-up',
  consent_review: 'Review consent',
  other: 'Other',
});
export type DeadlineKind = (typeof deadlineKinds)[number];

/** `open` as a filter includes overdue ones; as a state of one deadline it means not yet due. */
export const deadlineStates = codes({ open: 'Open', overdue: 'Overdue', done: 'Done', cancelled: 'Cancelled' });
export type DeadlineState = (typeof deadlineStates)[number];

// --- handing on -------------------------------------------------------------------------------------------------

export const referralStatuses = codes({
  pending: 'Waiting for an answer',
  accepted: 'Accepted',
  rejected: 'Rejected',
  revoked: 'Revoked',
  completed: 'Completed',
});
export type ReferralStatus = (typeof referralStatuses)[number];
