import type { Verb, Work } from '#access';
import { type Case, isOpen } from '#cases';
import { type RoutedMission, routedMissions } from './consular.queries.js';

/** The rules that keep a notification back, by the slug that names them. */
export type KeptBack = 'case-status' | 'protection-hold' | 'no-mission' | 'consent-required';

export const why: Record<KeptBack | 'another-mission', string> = {
  'case-status': 'The case is closed: reopen it first',
  'protection-hold': 'A protection hold stands: nothing goes to a mission',
  'no-mission': 'No mission serves this nationality where she is now',
  'consent-required': 'She has not agreed that a mission is told: record her decision first',
  'another-mission':
    'Another mission was told, and one at a time sees a case: if she wants this one instead, record her refusal for the other first, then ask again',
};

/**
 * Which mission may be told of a person at this moment, or which rule forbids it. The case must be locked: then neither
 * her decision nor a hold can come between this question and what follows from it.
 * @param which asks of this mission, or of those of this country, alone; otherwise the first that she agreed to, in the
 * order of routing
 */
export async function whoMayBeTold(
  work: Work,
  verb: Verb,
  row: Pick<Case, 'id' | 'status' | 'onHold'>,
  which: { id?: string; country?: string | undefined },
): Promise<RoutedMission | KeptBack> {
  if (!isOpen(row.status)) return 'case-status';
  if (row.onHold) return 'protection-hold';
  const routed = (await routedMissions(work, verb, row.id)).filter(
    ({ id, country }) => id === (which.id ?? id) && country === (which.country ?? country),
  );
  if (!routed.length) return 'no-mission';
  return routed.find(({ consent }) => consent !== null) ?? 'consent-required';
}
