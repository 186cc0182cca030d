import { type Actor, Desk } from '#access';
import { Case, CasesService, viewCase } from '#cases';
import { TransitionsService } from '#transitions';
import { Inject, Injectable } from '@nestjs/common';
import { type Pages, printedBy } from './printing/pages.js';
import { referralLetterOf } from './printing/referral-letter.js';
import { minute } from './printing/words.js';

/** The letter that goes along with a referral, or with her, where the other organisation has no screen. */
@Injectable()
export class ReferralPrints {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(CasesService) private readonly cases: CasesService,
    @Inject(TransitionsService) private readonly transitions: TransitionsService,
  ) {}

  /** @throws Problem conflict `referral-status` once it is over: then nothing may be shown with it */
  async pages(actor: Actor, caseId: string, referralId: string): Promise<Pages> {
    const { referral, printed } = await this.desk.do(actor, async (work) => {
      const read = await this.transitions.standing(work, 'case.print', referralId);
      await work.see(Case, 'case.print', caseId);
      return { referral: read, printed: await printedBy(work) };
    });
    const { record, consents } = await this.cases.read(actor, caseId);
    const view = viewCase(actor, record, consents);
    const { toOrganisation } = referral.row;
    return {
      title: `${view.caseNumber}-referral-letter`,
      blocks: referralLetterOf(view, referral, printed),
      foot: [
        `For ${toOrganisation} alone: keep it under lock, and destroy it when it is no longer needed.`,
        `${view.caseNumber}, as it stood ${minute(printed.at)}. She may take her consent back: before acting on an old letter, ask.`,
      ],
    };
  }
}
