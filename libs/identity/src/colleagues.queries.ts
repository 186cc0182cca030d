import type { Work } from '#access';

/** Somebody who works here or elsewhere, as whoever reads of her acts may know her. */
export interface KnownColleague {
  id: string;
  name: string;
  role: string;
  organisation: { id: string; name: string };
}

interface RawColleague {
  id: string;
  role: string;
  organisation_id: string;
  organisation: string;
  profile: Buffer;
  key_wrapped: Buffer;
}

/** Who they are that stand on a record, of any organisation, by their ids. */
export async function colleaguesOf(
  work: Work,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, KnownColleague>> {
  const asked = [...new Set(ids.filter((id) => id !== null))];
  const found = asked.length ? await work.rows<RawColleague>('select * from sec.colleagues($1)', [asked]) : [];
  return new Map(
    found.map(({ id, role, organisation_id, organisation, profile, key_wrapped }) => {
      const key = work.keys.learnOrganisation(organisation_id, key_wrapped);
      const { name } = work.keys.open<{ name: string }>(key, `users|profile|${id}`, profile);
      return [id, { id, name, role, organisation: { id: organisation_id, name: organisation } }];
    }),
  );
}
