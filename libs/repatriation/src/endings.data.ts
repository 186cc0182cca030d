import type { DeadlineKind, EndingOutcome, RepatriationStep } from '#platform';

/**
 * What follows when a way ends elsewhere.
 * @property setsAside the steps that nobody needs any more, unless they are done; taken back, each is as it was before
 * @property closes kinds of deadline that nobody must meet any more, beside those of the steps
 * @property endsMissionView whether no mission may see her from then on, whatever she said before
 * @property needsCountry whether it is to be said where she goes
 */
export interface Ending {
  setsAside: readonly RepatriationStep[];
  closes: readonly DeadlineKind[];
  endsMissionView: boolean;
  needsCountry?: true;
}

const withMission = ['mission_notified', 'mission_acknowledged', 'nationality_verification'] as const;
const journey = ['travel_document', 'exit_permit', 'ticket', 'departure_handover', 'arrival'] as const;

/** Sources: docs/domain.md rules 1 and 2 (VCCR 36(1)(c); nothing of a claim for protection); VCCR art. 37(a) on deaths. */
export const endings: Readonly<Record<EndingOutcome, Ending>> = {
  // Why she stays is no business of the state that she may fear: its mission sees her no more.
  stays: {
    setsAside: [...withMission, ...journey, 'clearance'],
    closes: ['travel_document', 'departure_papers'],
    endsMissionView: true,
  },
  // She travels all the same, and may need her own state's paper for it: what she agreed to goes on.
  third_country: { setsAside: ['arrival', 'reintegration'], closes: [], endsMissionView: false, needsCountry: true },
  // Another organisation goes on where this one stopped: every step is as it stood.
  transferred: { setsAside: [], closes: [], endsMissionView: false },
  // She opposes it: officers refrain from taking action on her behalf.
  declined: { setsAside: [...withMission, ...journey, 'reintegration'], closes: ['travel_document', 'departure_papers'], endsMissionView: true }, // prettier-ignore
  // Her mission is told without delay, her family too, and she is brought home: those steps stay.
  deceased: {
    setsAside: [
      'shelter',
      'screening',
      'consular_rights',
      'consular_wish',
      'overstay_fine',
      'reintegration',
      'follow_up',
    ],
    closes: ['reflection_period_end', 'consent_review', 'service_response', 'shelter_exit', 'stay_renewal'],
    endsMissionView: false,
  },
  // She may come back any day: nothing is set aside, and nobody is reminded of what needs her.
  lost_contact: {
    setsAside: [],
    closes: [
      'screening',
      'consular_rights',
      'follow_up',
      'consent_review',
      'shelter_exit',
      'service_response',
      'stay_renewal',
      'departure_papers',
    ],
    endsMissionView: false,
  },
};
