import type { Work } from '#access';
import type { Case } from '#cases';

/** A case as whoever takes it over sees it: where its keys lie, and what must be so. */
export interface Offer {
  caseId: string;
  personId: string;
  fromOrganisationId: string;
  fromKey: Buffer;
  dataKey: Buffer;
  status: Case['status'];
  onHold: boolean;
  excluded: string[] | null;
  assigneeId: string | null;
  /** Of the organisation that takes it. */
  kind: string;
  rescueId: string;
  rescuedOn: string;
  rescueMethod: string;
  rescueCountry: string;
  place: Buffer | null;
  /** Until when she agrees; null where she does not. */
  consent: Date | number | null;
  isErasureAsked: boolean;
  isTravelling: boolean;
}

/** What waits for this organisation. Its case is held already, by which whoever answers takes turns. */
export async function offered(work: Work, id: string): Promise<Offer | null> {
  work.require('transfer.accept');
  const [row] = await work.rows<Offer>(
    `select c.id as "caseId", c.person_id as "personId", c.organisation_id as "fromOrganisationId", o.key_wrapped as "fromKey",
       p.data_key as "dataKey", c.status, c.on_hold as "onHold", c.excluded, c.assignee_id as "assigneeId", mine.kind,
       c.rescue_id as "rescueId", c.rescued_on::text as "rescuedOn", c.rescue_method as "rescueMethod",
       c.rescue_country as "rescueCountry", r.place,
       sec.organisation_consent(c.id, t.to_organisation_id, 'case_management') as consent,
       sec.erasure_stands(c.id) as "isErasureAsked", sec.is_travelling(c.id) as "isTravelling"
     from transitions t join cases c on c.id = t.case_id join people p on p.id = c.person_id
       join organisations o on o.id = c.organisation_id join organisations mine on mine.id = t.to_organisation_id
       join rescues r on r.id = c.rescue_id
     where t.id = $1 and t.to_organisation_id = $2 and t.status = 'pending' and t.expires_at > $3`,
    [id, work.actor.organisationId, work.now],
  );
  return row ?? null;
}

/** What keeps a case where it is, beside what stands on its row. */
export async function whatKeeps(work: Work, caseId: string): Promise<Pick<Offer, 'isErasureAsked' | 'isTravelling'>> {
  work.require('transfer.make');
  const [row] = await work.rows<Pick<Offer, 'isErasureAsked' | 'isTravelling'>>(
    'select sec.erasure_stands($1) as "isErasureAsked", sec.is_travelling($1) as "isTravelling"',
    [caseId],
  );
  return row!;
}

export interface NewOwner {
  /** The person's key, under that of the new owner. */
  dataKey: Buffer;
  teamId: string;
  assigneeId: string;
  rescueId: string;
}

/**
 * The case, the person, and whatever names their organisation: what is open there is the new owner's from now on. Which row
 * of which sheet it came from is the old one's alone.
 */
export async function handOn(work: Work, { caseId, personId }: Offer, to: NewOwner): Promise<void> {
  work.require('transfer.accept');
  const mine = work.actor.organisationId;
  await work.rows(
    `update cases set organisation_id = $2, team_id = $3, assignee_id = $4, rescue_id = $5, intake_mac = null, updated_at = $6, version = version + 1
     where id = $1`,
    [caseId, mine, to.teamId, to.assigneeId, to.rescueId, work.now],
  );
  await work.rows('update people set organisation_id = $2, data_key = $3 where id = $1', [personId, mine, to.dataKey]);
  for (const table of ['finding_tokens', 'likeness_tokens', 'consular_notifications', 'glass_breaks', 'canary_cases'])
    await work.rows(`update ${table} set organisation_id = $2 where case_id = $1`, [caseId, mine]);
  await work.rows(
    `update deadlines set organisation_id = $2,
       assignee_id = case when state = 'open' and party <> 'consular_officer' then $3 else assignee_id end
     where case_id = $1`,
    [caseId, mine, to.assigneeId],
  );
}

/** Answered, by whoever takes it over: the last of it, as with this ends what she sees of it in this role. */
export const taken = (work: Work, id: string, teamId: string): Promise<object[]> => {
  work.require('transfer.accept');
  return work.rows('select sec.transfer_taken($1, $2)', [id, teamId]);
};

/** Words about who broke its glass; they lie under the key of whose case it is. */
export const glassOf = (work: Work, caseId: string) => {
  work.require('transfer.accept');
  return work.rows<{ id: string; reason: Buffer; finding: Buffer | null }>(
    'select id, reason, finding from glass_breaks where case_id = $1',
    [caseId],
  );
};

export const resealGlass = (work: Work, id: string, reason: Buffer, finding: Buffer | null): Promise<object[]> => {
  work.require('transfer.accept');
  return work.rows('update glass_breaks set reason = $2, finding = $3, organisation_id = $4 where id = $1', [
    id,
    reason,
    finding,
    work.actor.organisationId,
  ]);
};
