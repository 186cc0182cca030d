import type { Progress } from './course.js';

/** One step of the way home as the scenario plays it; `by` says who records it. */
export interface PlayedStep {
  key: string;
  by: 'mission' | 'caseworker';
  state: 'done' | 'waived';
  /** Days after the rescue. */
  day: number;
  reason?: string;
  /** Who did it, where the caseworker writes down what an office without an account has done. */
  reportedBy?: 'immigration' | 'police';
}

/**
 * What is done for a person by the time that her mission has come so far, in this order. The acknowledgement is an act of
 * its own and stands elsewhere. Where a mission has no account, the caseworker records its steps as reported.
 */
// prettier-ignore
export const stepsTo: Readonly<Record<Progress, readonly PlayedStep[]>> = {
  silent: [],
  acknowledged: [],
  verified: [
    { key: 'nationality_verification', by: 'mission', state: 'done', day: 6 },
  ],
  documented: [
    { key: 'travel_document', by: 'mission', state: 'done', day: 9 },
  ],
  cleared: [
    { key: 'screening', by: 'caseworker', state: 'done', day: 4 },
    { key: 'overstay_fine', by: 'caseworker', state: 'waived', day: 10, reason: 'Waived by immigration for all of this operation' },
    { key: 'exit_permit', by: 'caseworker', state: 'done', day: 11, reportedBy: 'immigration' },
    { key: 'clearance', by: 'caseworker', state: 'done', day: 11, reportedBy: 'police' },
  ],
  home: [
    { key: 'ticket', by: 'caseworker', state: 'done', day: 12 },
    { key: 'departure_handover', by: 'caseworker', state: 'done', day: 14 },
    { key: 'arrival', by: 'mission', state: 'done', day: 15 },
  ],
};
