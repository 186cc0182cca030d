import type { Verb, Work } from '#access';
import { invalidField } from '#platform';
import { Organisation, Team } from '../organisation.entity.js';

/** A consular officer's reach comes from her mission, a caseworker's from an organisation that is none. @throws Problem */
export async function roleFits(work: Work, role: string, organisationId: string, pointer: string): Promise<void> {
  const [organisation] = await work.list(Organisation, 'organisation.read', { where: { id: organisationId } });
  if (!organisation) throw invalidField('/organisationId', 'unknown', 'Name an organisation that works here');
  if ((role === 'consular_officer') !== (organisation.kind === 'mission'))
    throw invalidField(pointer, 'role', 'Consular officers belong to missions, and missions have no others');
}

/** The organisation's team of this name, made where there is none. */
export async function teamCalled(work: Work, verb: Verb, organisationId: string, name: string): Promise<string> {
  const [team] = await work.list(Team, verb, { where: { organisationId, name }, part: true });
  return (team ?? (await work.attach(Team, verb, { organisationId, name }))).id;
}

/** Where somebody works whose team is not named. */
export const FIRST_TEAM = 'Team';
