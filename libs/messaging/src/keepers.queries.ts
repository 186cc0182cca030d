import type { Work } from '#access';

/**
 * Who of the organisation that keeps a case now hears what is said about it: of these whoever works there still, else its
 * supervisors. Somebody who left, or whose case went to another organisation, hears no more of it, and what was meant for
 * her is not lost.
 * @param named who would be told: whoever holds the case, or asked
 */
export async function keepersOf(
  work: Work,
  caseId: string,
  named: readonly (string | null | undefined)[],
): Promise<string[]> {
  work.require('message.write');
  const rows = await work.rows<{ id: string }>(
    `with keepers as (
       select u.id, u.role, u.id = any($2) as named from users u join cases c on c.organisation_id = u.organisation_id
       where c.id = $1 and u.active and u.role in ('caseworker', 'supervisor')
         and not coalesce(c.excluded && array[u.id], false)
     )
     select id from keepers
     where named or (role = 'supervisor' and not exists (select 1 from keepers where named)) order by id`,
    [caseId, named.filter((id) => id)],
  );
  return rows.map(({ id }) => id);
}
