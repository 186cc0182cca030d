import { useQuery } from '@tanstack/react-query';
import type { ReferralPart } from '#platform/codes';
import { useMe } from '../../app/session.js';
import { body, GET, type Schema } from '../../lib/api.js';
import type { CaseView } from './queries.js';

/** Who looks through broken glass helps somebody who stands before her: she reads where she stays and what she agreed to. */
const throughGlass: readonly ReferralPart[] = ['location', 'legal'];

/** The referrals by which her organisation helps now, of all cases. */
async function standing(cursor?: string): Promise<Schema['ReferralView'][]> {
  const query = { limit: 100, direction: 'received', status: 'accepted', ...(cursor && { cursor }) } as const;
  const { items, nextCursor } = await body(GET('/api/v1/referrals', { params: { query } }));
  return nextCursor ? [...items, ...(await standing(nextCursor))] : items;
}

/**
 * Which parts of somebody's page are drawn for a reader whose organisation does not keep her case: those that were chosen
 * for it, or what broken glass shows. What she may not read is not there, instead of a refusal in its place.
 * @returns null for everything, to whoever keeps the case; undefined while it is not known
 */
export function useShown(of: CaseView): ReadonlySet<ReferralPart> | null | undefined {
  const { role, organisation } = useMe();
  const isGuest =
    role !== 'consular_officer' && of.organisation !== undefined && of.organisation.id !== organisation.id;
  const referrals = useQuery({ queryKey: ['referrals', 'standing'], enabled: isGuest, queryFn: () => standing() });
  if (!isGuest) return null;
  if (!referrals.data) return undefined;
  const hers = referrals.data.filter(({ caseId }) => caseId === of.id);
  return new Set(hers.length ? hers.flatMap(({ parts }) => parts) : throughGlass);
}
