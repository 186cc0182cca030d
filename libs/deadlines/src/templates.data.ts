import { type DeadlineKind, deadlineKinds } from '#platform';

/** Who must act. `both`: caseworker and consular officer are reminded; the clock is the caseworker's. */
export const deadlineParties = ['caseworker', 'consular_officer', 'provider', 'both'] as const;
export type DeadlineParty = (typeof deadlineParties)[number];

/**
 * What starts a clock. `consent_granted`: her wish that the mission be told; `consent_recorded`: any consent, granted.
 * Those that end in `expires` or `ends`, and `last_lawful_day`, are days written in a paper: there the event is the due day.
 * `consent_asked_later`: the day that was set to ask her again. `departure_planned`: the day on which the first journey is to
 * leave that she is on the list of; when that is another day, what counts back from it follows.
 */
export type DeadlineEvent =
  | 'rescue'
  | 'consent_granted'
  | 'consent_recorded'
  | 'consent_expires'
  | 'consent_asked_later'
  | 'notification_sent'
  | 'travel_document_expires'
  | 'exit_permit_expires'
  | 'stay_permit_expires'
  | 'last_lawful_day'
  | 'shelter_ends'
  | 'departure_planned'
  | 'service_requested_1h'
  | 'service_requested_3h'
  | 'service_requested_1d'
  | 'service_requested_3d'
  | 'arrival';

/**
 * When a deadline is due, counted from its event, or back from it.
 * Hours are plain hours, nights and holidays included. Everything else is due at the end of a working day (17:00) in the
 * zone of the party who must act. Where that day is closed, the deadline moves to the next open day or stays, as the row
 * says: a term for an act moves, a day that something ends does not move for a weekend. What counts back moves back: after
 * its event it would be too late. When the day of the event is another, what counts from it follows.
 */
export type Due =
  | { afterHours: number }
  | { sameDay: true }
  | { afterWorkingDays: number }
  | { afterDays: number; onClosedDay: 'next_open_day' | 'stays' }
  | { afterMonths: number; onClosedDay: 'next_open_day' | 'stays' }
  | { onTheDay: true }
  | { daysBefore: number; onClosedDay: 'previous_open_day' | 'stays' }
  | { workingDaysBefore: number };

/** When a reminder goes out, counted from the due time: hours to the minute, days at 09:00 of an open day. */
export type ReminderOffset = { hoursBefore: number } | { daysBefore: number } | { daysAfter: number };

/**
 * @property hostCountries where it applies (where she is now, not where she was rescued); absent: everywhere
 * @property escalateAfter how long after the due time the supervisor is told; absent: never
 * @property answeredBy the act of the system that is this duty done, as told to whoever would tick it off without doing it;
 *   absent: nothing but her word says so
 * @property until the step of the way home with which nobody need do it any more: she has left what it was about behind
 * @property basis the rule or practice that it comes from, as shown to whoever asks "why this date?"
 */
export type DeadlineTemplate = {
  key: string;
  kind: DeadlineKind;
  party: DeadlineParty;
  hostCountries?: readonly string[];
  from: DeadlineEvent;
  due: Due;
  remind: readonly ReminderOffset[];
  escalateAfter?: { hours: number } | { days: number };
  answeredBy?: string;
  until?: 'departure_handover' | 'arrival';
  basis: string;
};

const beforeExpiry = [{ daysBefore: 14 }, { daysBefore: 7 }, { daysBefore: 3 }, { daysBefore: 1 }] as const;
const everyDayForAFortnight = Array.from({ length: 14 }, (_, day) => ({ daysAfter: day + 1 }));

/**
 * The deadlines that Homeward ships; an organisation edits its own copy. Source: docs/domain.md "Deadline templates to ship".
 *
 * Several due points of *one act* are one row with reminders (a nationality is verified once: days 7 and 14 remind, day
 * 30 is due), so that doing it once closes all of it. Several acts are several rows (three follow-up talks, each held or
 * missed by itself; four response times, of which a request has one).
 */
export const templates: readonly DeadlineTemplate[] = [
  {
    key: 'consular_rights',
    kind: 'consular_rights',
    party: 'caseworker',
    from: 'rescue',
    due: { sameDay: true },
    remind: [{ hoursBefore: 2 }],
    escalateAfter: { hours: 0 },
    answeredBy: 'record her wish (POST /cases/{id}/consents) or the step consular_rights',
    basis: 'VCCR 36(1)(b)',
  },
  {
    key: 'consular_notification',
    kind: 'consular_notification',
    party: 'caseworker',
    from: 'consent_granted',
    due: { afterHours: 24 },
    remind: [{ hoursBefore: 12 }, { hoursBefore: 4 }],
    escalateAfter: { hours: 0 },
    answeredBy: 'notify the mission (POST /cases/{id}/consular-notifications) or record the step mission_notified',
    basis: 'VCCR 36(1)(b): "without delay"',
  },
  {
    // Reminds 24 and 48 hours after sending.
    key: 'consular_acknowledgement',
    kind: 'consular_acknowledgement',
    party: 'consular_officer',
    from: 'notification_sent',
    due: { afterHours: 72 },
    remind: [{ hoursBefore: 48 }, { hoursBefore: 24 }],
    escalateAfter: { hours: 0 },
    answeredBy:
      'acknowledge the notification (POST /consular-notifications/{id}/acknowledge) or record the step mission_acknowledged',
    basis: 'practice: a mission says within three days that it knows',
  },
  {
    key: 'screening',
    kind: 'screening',
    party: 'caseworker',
    hostCountries: ['TH'],
    // Counted from the rescue, the earliest day that the rule can mean: a clock that is early costs less than one late.
    from: 'rescue',
    due: { afterDays: 15, onClosedDay: 'next_open_day' },
    remind: [{ daysBefore: 7 }, { daysBefore: 3 }, { daysBefore: 1 }],
    escalateAfter: { days: 1 },
    answeredBy: 'record the screening (POST /cases/{id}/screenings) or the step screening',
    basis: 'Thai National Referral Mechanism: 15 days',
  },
  {
    // The end of a right: no one is late when it comes, so no one is escalated; it does not wait for Monday either.
    key: 'reflection_period_end',
    kind: 'reflection_period_end',
    party: 'caseworker',
    hostCountries: ['TH'],
    from: 'rescue',
    due: { afterDays: 45, onClosedDay: 'stays' },
    remind: beforeExpiry,
    until: 'departure_handover',
    basis: 'Thai National Referral Mechanism: 45 days',
  },
  {
    // Reminds on days 7 and 14. Counted from sending: a mission wins no time by leaving a notification unacknowledged.
    key: 'nationality_verification',
    kind: 'nationality_verification',
    party: 'consular_officer',
    from: 'notification_sent',
    due: { afterDays: 30, onClosedDay: 'next_open_day' },
    remind: [{ daysBefore: 23 }, { daysBefore: 16 }],
    escalateAfter: { days: 1 },
    answeredBy: 'record the step nationality_verification',
    basis: 'Palermo art. 8: "without undue or unreasonable delay"',
  },
  {
    key: 'travel_document_expiry',
    kind: 'document_expiry',
    party: 'both',
    from: 'travel_document_expires',
    due: { onTheDay: true },
    remind: beforeExpiry,
    escalateAfter: { days: 1 },
    until: 'arrival',
    basis: 'the document',
  },
  {
    key: 'exit_permit_expiry',
    kind: 'document_expiry',
    party: 'both',
    from: 'exit_permit_expires',
    due: { onTheDay: true },
    remind: beforeExpiry,
    escalateAfter: { days: 1 },
    until: 'departure_handover',
    basis: 'the document',
  },
  {
    key: 'stay_permit_expiry',
    kind: 'document_expiry',
    party: 'both',
    from: 'stay_permit_expires',
    due: { onTheDay: true },
    remind: beforeExpiry,
    escalateAfter: { days: 1 },
    until: 'departure_handover',
    basis: 'the document',
  },
  {
    // The day that the permit ends is too late to ask for a longer one, and offices are closed at weekends. No mission reads
    // it: under which right she stays is not for hers to know.
    key: 'stay_renewal',
    kind: 'stay_renewal',
    party: 'caseworker',
    from: 'stay_permit_expires',
    due: { workingDaysBefore: 3 },
    remind: [{ daysBefore: 7 }, { daysBefore: 1 }],
    escalateAfter: { days: 1 },
    until: 'departure_handover',
    basis: 'practice: three working days before the stay permit ends',
  },
  {
    // The fine grows every day. Told daily for a fortnight and then no more: by then the supervisor has had it for long,
    // and a reminder that comes daily for ever is read by no one. The sum itself is `overstayFine`.
    key: 'overstay',
    kind: 'overstay',
    party: 'both',
    from: 'last_lawful_day',
    due: { onTheDay: true },
    remind: [{ daysBefore: 7 }, { daysBefore: 3 }, { daysBefore: 1 }, ...everyDayForAFortnight],
    escalateAfter: { days: 3 },
    until: 'departure_handover',
    basis: 'overstay rules of the host country',
  },
  {
    // An escort who has the papers in hand only at the gate finds there what is missing. No mission reads it: whose act it is
    // are those who make the journey.
    key: 'departure_papers',
    kind: 'departure_papers',
    party: 'caseworker',
    from: 'departure_planned',
    due: { workingDaysBefore: 3 },
    remind: [{ daysBefore: 4 }, { daysBefore: 1 }],
    escalateAfter: { days: 1 },
    until: 'departure_handover',
    basis: 'practice: three working days before she leaves, her papers are with her escort',
  },
  {
    // Someone without a roof tonight does not wait for the supervisor's next morning.
    key: 'shelter_exit',
    kind: 'shelter_exit',
    party: 'caseworker',
    from: 'shelter_ends',
    due: { onTheDay: true },
    remind: [{ daysBefore: 7 }, { daysBefore: 3 }, { daysBefore: 1 }],
    escalateAfter: { hours: 0 },
    until: 'departure_handover',
    basis: 'practice: as the shelter told',
  },
  {
    key: 'service_response_1h',
    kind: 'service_response',
    party: 'provider',
    from: 'service_requested_1h',
    due: { afterHours: 1 },
    remind: [{ hoursBefore: 0.5 }],
    escalateAfter: { hours: 0 },
    basis: 'Primero response times',
  },
  {
    key: 'service_response_3h',
    kind: 'service_response',
    party: 'provider',
    from: 'service_requested_3h',
    due: { afterHours: 3 },
    remind: [{ hoursBefore: 1 }],
    escalateAfter: { hours: 0 },
    basis: 'Primero response times',
  },
  {
    key: 'service_response_1d',
    kind: 'service_response',
    party: 'provider',
    from: 'service_requested_1d',
    due: { afterHours: 24 },
    remind: [{ hoursBefore: 6 }],
    escalateAfter: { hours: 0 },
    basis: 'Primero response times',
  },
  {
    key: 'service_response_3d',
    kind: 'service_response',
    party: 'provider',
    from: 'service_requested_3d',
    due: { afterHours: 72 },
    remind: [{ hoursBefore: 24 }, { hoursBefore: 6 }],
    escalateAfter: { hours: 0 },
    basis: 'Primero response times',
  },
  {
    key: 'safe_arrival',
    kind: 'safe_arrival',
    party: 'consular_officer',
    from: 'arrival',
    due: { afterHours: 48 },
    remind: [{ hoursBefore: 24 }],
    escalateAfter: { hours: 0 },
    basis: 'practice: two days after she landed somebody knows that she is safe',
  },
  followUp(30),
  followUp(90),
  followUp(180),
  {
    key: 'consent_review',
    kind: 'consent_review',
    party: 'caseworker',
    from: 'consent_recorded',
    due: { afterMonths: 12, onClosedDay: 'next_open_day' },
    remind: [{ daysBefore: 30 }, { daysBefore: 7 }],
    escalateAfter: { days: 7 },
    basis: 'practice',
  },
  {
    // Where she agreed for a time: asked again while it still holds, so that nothing ends by itself that she wants.
    key: 'consent_expiry',
    kind: 'consent_review',
    party: 'caseworker',
    from: 'consent_expires',
    due: { daysBefore: 14, onClosedDay: 'previous_open_day' },
    remind: [{ daysBefore: 7 }, { daysBefore: 1 }],
    escalateAfter: { days: 7 },
    basis: 'practice',
  },
  {
    key: 'consent_ask_again',
    kind: 'consent_review',
    party: 'caseworker',
    from: 'consent_asked_later',
    due: { onTheDay: true },
    remind: [{ daysBefore: 1 }],
    escalateAfter: { days: 1 },
    basis: 'the day that was set to ask her again',
  },
];

function followUp(days: 30 | 90 | 180): DeadlineTemplate {
  return {
    key: `follow_up_${days}`,
    kind: 'follow_up',
    party: 'caseworker',
    from: 'arrival',
    due: { afterDays: days, onClosedDay: 'next_open_day' },
    remind: [{ daysBefore: 7 }, { daysBefore: 1 }],
    escalateAfter: { days: 7 },
    basis: 'practice',
  };
}

/** The templates that an event starts for someone who is in this host country now (ISO 3166-1 alpha-2). */
export const templatesFrom = (event: DeadlineEvent, hostCountry: string): DeadlineTemplate[] =>
  templates.filter((template) => template.from === event && (template.hostCountries?.includes(hostCountry) ?? true));

/** Who must act on what a person opened by hand, where no template of its kind says so. */
const partyByHand: Partial<Record<DeadlineKind, DeadlineParty>> = { travel_document: 'consular_officer' };

/** Who must act on a kind of deadline that was opened by hand. */
export const partyOf = (kind: DeadlineKind): DeadlineParty =>
  templates.find((template) => template.kind === kind)?.party ?? partyByHand[kind] ?? 'caseworker';

/** Kinds of deadline that a consular officer opens herself: what her party must do, alone or with the caseworker. */
export const kindsOfMission: readonly DeadlineKind[] = deadlineKinds.filter((kind) =>
  ['consular_officer', 'both'].includes(partyOf(kind)),
);

/** How a deadline that was opened by hand reminds, where no template says so. */
const remindingByHand: Pick<DeadlineTemplate, 'remind' | 'escalateAfter'> = {
  remind: [{ daysBefore: 3 }, { daysBefore: 1 }, { hoursBefore: 2 }],
  escalateAfter: { hours: 0 },
};

/** @returns nothing of what a person opened, and of a template that is no more */
export const templateOf = (key: string | null): DeadlineTemplate | undefined =>
  templates.find((template) => template.key === key);

/** The step of the way home that leaves behind what a deadline is about; one opened by hand goes with the first of its kind. */
export const leftBehindWith = ({
  kind,
  template,
}: {
  kind: string;
  template: string | null;
}): DeadlineTemplate['until'] =>
  (template === null ? templates.find((one) => one.kind === kind) : templateOf(template))?.until;

/** The act that is this duty done; nothing where somebody's word is all there is. */
export const actOf = (template: string | null): string | undefined => templateOf(template)?.answeredBy;

/** How a deadline reminds: as the template that opened it; one opened by hand as we do by hand. */
export const remindingOf = (template: string | null): Pick<DeadlineTemplate, 'remind' | 'escalateAfter'> =>
  templateOf(template) ?? remindingByHand;

/** The rule or practice that a template comes from; nothing where a person opened it. */
export const basisOf = (template: string | null): string | null => templateOf(template)?.basis ?? null;
