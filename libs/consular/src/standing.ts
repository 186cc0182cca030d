import type { Verb, Work } from '#access';
import { type Case, isOpen } from '#cases';
import { type RoutedMission, routedMissions } from './consular.queries.js';

/** The rules that keep a notification back, by the slug that names them. */
export type KeptBack = 'case-status' | 'protection-hold' | 'no-mission' | 'consent-required';

export const why: Record<KeptBack, string> = {
  'case-status': 'The case is closed: reopen it first',
  'protection-hold': 'A protection hold stands: nothing goes to a mission',
  'no-mission': 'No mission serves this nationality where she is now',
  'consent-required': 'She has not agreed that a mission is told: record her decision first',
};

/**
 * Which mission may be told of a person at this moment, or which rule forbids it. The case must be locked: then neither
 * her decision nor a hold can come between this question and what follows from it.
 * @param missionId asks of this mission alone; otherwise the first that she agreed to, in the order of routing
 */
export async function whoMayBeTold(
  work: Work,
  verb: Verb,
  row: Pick<Case, 'id' | 'status' | 'onHold'>,
  missionId?: string,
): Promise<RoutedMission | KeptBack> {
  if (!isOpen(row.status)) return 'case-status';
  if (row.onHold) return 'protection-hold';
  const routed = (await routedMissions(work, verb, row.id)).filter(({ id }) => !missionId || id === missionId);
  if (!routed.length) return 'no-mission';
  return routed.find(({ consent }) => consent !== null) ?? 'consent-required';
}
