import { useInfiniteQuery } from '@tanstack/react-query';
import { useMe } from '../../app/session.js';
import { itemsOf } from '../../lib/paged.js';
import { organisationsQuery } from './queries.js';

/** Whom the reader's organisation may have to do with: every other one that looks after people. */
export function useOtherOrganisations() {
  const { organisation } = useMe();
  const { data } = useInfiniteQuery(organisationsQuery);
  return itemsOf(data).filter(({ id, kind }) => id !== organisation.id && kind !== 'mission');
}
