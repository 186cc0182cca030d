import { type Actor, Desk } from '#access';
import { Case, isOpen, requireOpen } from '#cases';
import { DeadlinesService } from '#deadlines';
import type { ReferralPart, ServiceResponse } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { otherOrganisation, requireConsent, sentBy } from './asking.js';
import { type Preview, Transition } from './transition.entity.js';
import { isStanding } from './transition.lifecycle.js';
import { answerClocks } from './transitions.data.js';
import type { ReferralInput } from './transitions.dto.js';
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
      await requireConsent(work, 'referral.make', 'referral', row, to);
      const parts = input.parts as ReferralPart[];
      if (parts.includes('testimony')) await requireConsent(work, 'referral.make', 'testimony', row, to);
      await this.transitions.requireNone(
        work,
        'referral',
        caseId,
        (one) => one.toOrganisationId === to.id && one.service === input.service && isStanding(one.status),
      );
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
}

/** Enough to say whether one can help, and no name. */
const briefly = ({ nationalities, sex, ageBand, hostCountry }: Case): Preview => ({
  nationalities,
  sex,
  ageBand,
  hostCountry,
});
