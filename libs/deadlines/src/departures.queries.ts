import type { Work } from '#access';

/** Everybody who is on the list of a journey, or was. */
export const peopleOfJourney = (work: Work, movementId: string): Promise<{ caseId: string }[]> =>
  work.rows(
    `select p.case_id as "caseId" from movement_people p join cases c on c.id = p.case_id
     where p.movement_id = $1 and ${work.reach('deadline.open', 'c')}`,
    [movementId],
  );

/** When the first journey leaves that she is on the list of; null where none is to leave. */
export async function leavesFirst(work: Work, caseId: string): Promise<Date | null> {
  const rows = await work.rows<{ id: string; organisationId: string; plan: Buffer }>(
    `select m.id, m.organisation_id as "organisationId", m.plan from movement_people p join movements m on m.id = p.movement_id
     join cases c on c.id = p.case_id
     where p.case_id = $1 and p.state = 'listed' and m.departed_at is null and m.cancelled_at is null
       and ${work.reach('deadline.open', 'c')}`,
    [caseId],
  );
  const times: Date[] = [];
  for (const { id, organisationId, plan } of rows) {
    const key = await work.keys.organisation(organisationId);
    times.push(new Date(work.keys.open<{ departsAt: string }>(key, `movements|plan|${id}`, plan).departsAt));
  }
  return times.filter((time) => time > work.now).sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}
