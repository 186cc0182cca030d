import type { RepatriationStep } from '#platform';

/** The steps that nobody leaves the country without: done, waived or not needed. */
export const beforeBorder = [
  'travel_document',
  'exit_permit',
  'clearance',
] as const satisfies readonly RepatriationStep[];

/** And those that nobody travels home without. */
export const beforeTravel = [...beforeBorder, 'ticket'] as const satisfies readonly RepatriationStep[];

/**
 * What must be settled before somebody travels home. Beside the steps: a child goes with a guardian or an escort who is
 * named, nobody travels who was found unfit, or fit only with an escort and has none, nobody goes on a paper that will have
 * expired, nobody is on two journeys at once, and nobody whose protection hold stands is put on a way to where she fears to be.
 */
export const travelConditions = [
  'protection_hold',
  'other_journey',
  'guardian',
  'fitness',
  'document_expired',
  ...beforeTravel,
] as const;
export type TravelCondition = (typeof travelConditions)[number];

/** Of which a mission reads what it is. Of the others it reads that something is in the way. */
export const seenByMission: Record<TravelCondition, boolean> = {
  protection_hold: false,
  other_journey: true,
  guardian: false,
  fitness: true,
  document_expired: true,
  travel_document: true,
  exit_permit: true,
  clearance: false,
  ticket: true,
};
