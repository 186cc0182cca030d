import { ageOn } from '#people';
import {
  conflict,
  type EscortKind,
  type FitToTravel,
  type Problem,
  type RepatriationStep,
  type StepState,
} from '#platform';

/** Somebody who goes with her. `guardian`: answers for a child, by law or by the word of her family. */
export interface Escort {
  kind: EscortKind;
  name: string;
}

/** What decides whether somebody may leave. */
export interface Traveller {
  /** YYYY-MM-DD; null where nobody knows. */
  birthDate: string | null;
  vulnerabilities: readonly string[];
  fitToTravel: FitToTravel;
  escort: Escort | null;
}

/** Convention on the Rights of the Child, art. 1. */
const ADULT = 18;
const childhood: ReadonlySet<string> = new Set(['child', 'unaccompanied_child']);
/** The steps with which she truly leaves. Whoever has arrived has, also where her handing over was set aside. */
const leaving: ReadonlySet<RepatriationStep> = new Set(['ticket', 'departure_handover', 'arrival']);

/** Whether this change makes somebody leave, so that `whyNotLeave` is to be asked. */
export const isLeaving = (key: RepatriationStep, state: StepState): boolean => state === 'done' && leaving.has(key);

/**
 * Whether she is a minor on this day. Where no birth date is known, that somebody wrote down that she is a child makes her one.
 * @param on `YYYY-MM-DD`
 */
export function isMinorOn(on: string, birthDate: string | null, vulnerabilities: readonly string[]): boolean {
  const age = ageOn(birthDate, on);
  return age === null ? vulnerabilities.some((one) => childhood.has(one)) : age < ADULT;
}

/**
 * Why she may not leave, or null. A ticket may be bought for a time when she is well again; nobody is handed over before.
 * @param on the day, `YYYY-MM-DD`: how old she is then
 */
export function whyNotLeave(
  key: RepatriationStep,
  on: string,
  { birthDate, vulnerabilities, fitToTravel, escort }: Traveller,
): Problem | null {
  if (isMinorOn(on, birthDate, vulnerabilities) && !escort)
    return conflict('guardian-required', 'She is a minor: name the guardian or escort who travels with her');
  if (key !== 'departure_handover') return null;
  if (fitToTravel === 'no') return conflict('not-fit-to-travel', 'She is not fit to travel: have that confirmed anew');
  if (fitToTravel === 'with_escort' && !escort)
    return conflict('escort-required', 'She is fit to travel only with an escort: name who goes with her');
  return null;
}
