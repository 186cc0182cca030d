import type { Verb, Work } from '#access';

/**
 * The endpoints that a mission or an organisation has now.
 * @param caseId what it is about: an organisation that an exclusion keeps from it has none for that
 */
export async function endpointsOf(
  work: Work,
  to: { missionId: string } | { organisationId: string },
  caseId: string | null = null,
): Promise<string[]> {
  work.require('message.write');
  const [column, id] = 'missionId' in to ? ['mission_id', to.missionId] : ['for_organisation_id', to.organisationId];
  const rows = await work.rows<{ id: string }>(
    `select id from webhooks where active and ${column} = $1
       and not exists (select 1 from cases c where c.id = $2 and c.excluded && array[for_organisation_id])`,
    [id, caseId],
  );
  return rows.map((row) => row.id);
}

/** One page of endpoints, the newest first. */
export function webhookIds(
  work: Work,
  verb: Verb,
  before: readonly [createdAt: string, id: string] | null,
  most: number,
): Promise<{ id: string; createdAt: Date }[]> {
  work.require(verb);
  return work.rows(
    `select id, created_at as "createdAt" from webhooks where $1::timestamptz is null or (created_at, id) < ($1, $2::uuid)
     order by created_at desc, id desc limit ${Number(most)}`,
    [before?.[0] ?? null, before?.[1] ?? null],
  );
}

/** Whether there is such a mission or organisation. */
export async function isThere(work: Work, table: 'missions' | 'organisations', id: string): Promise<boolean> {
  work.require('webhook.add');
  return (await work.rows(`select 1 from ${table} where id = $1`, [id])).length > 0;
}

/** The secrets of an endpoint that are current end a while later: until then they sign as well. */
export function endSecrets(work: Work, webhookId: string, at: Date): Promise<object[]> {
  work.require('webhook.rotate');
  return work.rows(
    'update webhook_secrets set ends_at = $2 where webhook_id = $1 and (ends_at is null or ends_at > $2)',
    [webhookId, at],
  );
}
