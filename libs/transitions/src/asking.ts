import type { Verb, Work } from '#access';
import type { Case } from '#cases';
import { Organisation } from '#identity';
import { conflict, consentPurposes, invalidField, labelled } from '#platform';
import type { TransitionKind } from './transition.entity.js';
import { consentFor, daysToAnswer, heldFrom } from './transitions.data.js';
import { organisationConsent } from './transitions.queries.js';

const DAY = 86_400_000;

/** The columns of whatever leaves for another organisation. */
export const sentBy = (work: Work, kind: TransitionKind, row: Case, toOrganisationId: string, note?: string) => ({
  kind,
  caseId: row.id,
  caseNumber: row.caseNumber,
  organisationId: row.organisationId,
  toOrganisationId,
  note: note ?? null,
  createdBy: work.actor.id,
  expiresAt: new Date(work.now.getTime() + daysToAnswer[kind] * DAY),
});

/** @throws Problem invalid for one that cannot be asked, conflict for one that must not be */
export async function otherOrganisation(work: Work, row: Case, id: string): Promise<Organisation> {
  const [to] = await work.list(Organisation, 'organisation.read', { where: { id }, part: true });
  if (!to) throw invalidField('/organisationId', 'unknown', 'Name an organisation of GET /organisations');
  if (to.id === row.organisationId)
    throw invalidField('/organisationId', 'own', 'The case is with this organisation already: assign it');
  if (to.kind === 'mission')
    throw invalidField('/organisationId', 'mission', 'A mission is told by a consular notification');
  if (row.excluded?.includes(to.id))
    throw conflict('excluded', 'A conflict of interest keeps this organisation from the case');
  if (row.onHold && heldFrom.includes(to.kind))
    throw conflict('protection-hold', 'A protection hold stands: nothing goes to her authorities');
  return to;
}

/** In words: a code says nothing to whoever reads why she was refused. */
const purposes = new Map(labelled(consentPurposes).map(({ code, label }) => [code, label]));

/** @throws Problem conflict `consent-required` */
export async function requireConsent(
  work: Work,
  verb: Verb,
  what: keyof typeof consentFor,
  row: Case,
  to: Organisation,
): Promise<void> {
  if ((await organisationConsent(work, verb, row.id, to.id, consentFor[what])) === null)
    throw conflict(
      'consent-required',
      `Record first that she agrees to this, towards this organisation: ${purposes.get(consentFor[what])}`,
    );
}
