import type { Work } from '#access';

/** A compound by any of its names. */
export async function compoundNamed(work: Work, folded: string): Promise<{ id: string; name: string } | null> {
  const [row] = await work.rows<{ id: string; name: string }>(
    'select c.id, c.name from compound_names n join compounds c on c.id = n.compound_id where n.folded = $1',
    [folded],
  );
  return row ?? null;
}

/** The organisation's rescue of the same four, if it has one. */
export async function sameRescue(work: Work, sameAs: Buffer): Promise<string | null> {
  const [row] = await work.rows<{ id: string }>('select id from rescues where organisation_id = $1 and same_as = $2', [
    work.actor.organisationId,
    sameAs,
  ]);
  return row?.id ?? null;
}

/** Two who log the first person of one rescue at once: the second waits here and then finds what the first made. */
export const takeTurns = (work: Work, what: Buffer): Promise<object[]> =>
  work.rows('select pg_advisory_xact_lock($1)', [what.readBigInt64BE(0).toString()]);
