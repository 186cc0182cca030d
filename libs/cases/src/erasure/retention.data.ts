import type { AgeBand } from '#platform';
import type { CaseStatus } from '../case.lifecycle.js';

/** How long a closed case is kept, and what happens then. */
export interface Retention {
  kind: string;
  /** What it holds for; the first row that holds for a case decides. */
  statuses: readonly CaseStatus[];
  ageBands?: readonly AgeBand[];
  /** Years after it was closed for the last time. */
  years: number;
  /** Days before that at which supervisors are warned. */
  warnDays: number;
  /** `when_approved`: it waits for a person to agree. `unasked`: it is erased when the time has come. */
  act: 'when_approved' | 'unasked';
  /** Days after which it asks again, where somebody said no. */
  againDays: number;
}

/**
 * The clocks. Ours, for want of a law that holds everywhere: claims of people who were trafficked lapse after ten years in
 * most of the places we work in, and children may raise theirs once they are grown. Ask a lawyer of your country.
 */
export const retention: readonly Retention[] = [
  { kind: 'child', statuses: ['closed', 'closed_referred'], ageBands: ['0-8', '9-17'], years: 20, warnDays: 90, act: 'when_approved', againDays: 365 },
  { kind: 'referred', statuses: ['closed_referred'], years: 5, warnDays: 90, act: 'when_approved', againDays: 365 },
  { kind: 'closed', statuses: ['closed'], years: 10, warnDays: 90, act: 'when_approved', againDays: 365 },
]; // prettier-ignore
