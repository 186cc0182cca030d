import type { Verb, Work } from '#access';
import { Case } from '#cases';
import { notificationCase } from './consular.queries.js';
import { ConsularNotification } from './consular-notification.entity.js';

/**
 * A notification to change, with its case. The case first, as everywhere: two who lock both never wait for each other.
 * @throws Problem not-found
 */
export async function takeNotification(
  work: Work,
  verb: Verb,
  id: string,
): Promise<{ row: Case; notification: ConsularNotification }> {
  work.attempt(verb, id);
  const row = await work.take(Case, verb, await notificationCase(work, verb, id));
  const notification = await work.take(ConsularNotification, verb, { id, caseId: row.id });
  return { row, notification };
}
