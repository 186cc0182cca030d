import { type Actor, Desk, type Work } from '#access';
import { Case, isOpen, requireOpen } from '#cases';
import { DeadlinesService } from '#deadlines';
import { Organisation } from '#identity';
import { conflict, invalidField, type ReferralPart, type ServiceResponse } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Preview, Transition, type TransitionKind } from './transition.entity.js';
import { answerClocks, consentFor, daysToAnswer, heldFrom } from './transitions.data.js';
import type { ReferralInput } from './transitions.dto.js';
import { expireOld, listTransitions, organisationConsent } from './transitions.queries.js';
import { type ReadTransition, tellLater, TransitionsService } from './transitions.service.js';

/** Another organisation is asked to help: what it sees is chosen, and ends with the help. */
@Injectable()
export class ReferralsService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
    @Inject(TransitionsService) private readonly transitions: TransitionsService,
  ) {}

  make(actor: Actor, caseId: string, input: ReferralInput): Promise<ReadTransition> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'referral.make', caseId);
      requireOpen(isOpen(row.status));
      const to = await otherOrganisation(work, row, input.organisationId);
      await requireConsent(work, 'referral', row, to);
      const parts = input.parts as ReferralPart[];
      if (parts.includes('testimony')) await requireConsent(work, 'testimony', row, to);
      await expireOld(work, 'referral.make', caseId);
      await this.#requireNew(work, caseId, to.id, input.service);
      const clock = await this.deadlines.asked(work, row, answerClocks[input.response as ServiceResponse]);
      const { id } = await work.attach(Transition, 'referral.make', {
        ...sentBy(work, 'referral', row, to.id, input.note),
        parts,
        service: input.service,
        response: input.response,
        preview: briefly(row),
        deadlineId: clock.id,
        respondBy: clock.dueAt,
      });
      work.record('referral.make', { caseIds: [caseId], subjectId: id });
      tellLater(work, id, 'pending');
      return this.transitions.read(work, 'referral.list', 'referral', { id });
    });
  }

  async #requireNew(work: Work, caseId: string, toOrganisationId: string, service: string): Promise<void> {
    const known = await listTransitions(work, 'referral.list', 'referral', { caseId }, 1000);
    const stands = ['pending', 'accepted'];
    if (
      known.some(
        (one) => one.toOrganisationId === toOrganisationId && one.service === service && stands.includes(one.status),
      )
    )
      // prettier-ignore
      throw conflict('already-referred', 'This organisation was asked for this service, and it stands');
  }
}

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

/** Enough to say whether one can help, and no name. */
const briefly = ({ nationalities, sex, ageBand, hostCountry }: Case): Preview => ({
  nationalities,
  sex,
  ageBand,
  hostCountry,
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

/** @throws Problem conflict `consent-required` */
export async function requireConsent(
  work: Work,
  what: keyof typeof consentFor,
  row: Case,
  to: Organisation,
): Promise<void> {
  if ((await organisationConsent(work, 'referral.make', row.id, to.id, consentFor[what])) === null)
    throw conflict('consent-required', `Record her consent to ${consentFor[what]} towards this organisation first`);
}
