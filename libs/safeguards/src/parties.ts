import type { Work } from '#access';
import { partiesByIds } from './safeguards.queries.js';

export interface Party {
  id: string;
  name: string;
  organisation: { id: string; name: string } | null;
}

/** Who they are that stand in an exclusion or broke glass, of any organisation. */
export async function namesOf(work: Work, ids: readonly (string | null)[]): Promise<ReadonlyMap<string, Party>> {
  const found = await partiesByIds(work, [...new Set(ids.filter((id) => id !== null))]);
  return new Map(
    found.map(({ id, organisation_id, organisation, profile, key_wrapped }) => {
      const key = work.keys.learnOrganisation(organisation_id, key_wrapped);
      const { name } = work.keys.open<{ name: string }>(key, `users|profile|${id}`, profile);
      return [id, { id, name, organisation: { id: organisation_id, name: organisation } }];
    }),
  );
}
