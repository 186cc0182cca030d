import type { Work } from '#access';
import { type Case, Standing } from '#cases';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { refreshReferrals } from './transitions.queries.js';
import { tellLater } from './transitions.service.js';

/** What ends a referral ends it at once: a consent taken back, an exclusion, a hold, a closed case. */
@Injectable()
export class ReferralsFollowing implements OnModuleInit {
  constructor(@Inject(Standing) private readonly standing: Standing) {}

  onModuleInit(): void {
    this.standing.follow((work, row) => this.#changed(work, row));
  }

  async #changed(work: Work, { id: caseId }: Case): Promise<void> {
    for (const { id, because } of await refreshReferrals(work, caseId)) {
      work.record('referral.revoke', { caseIds: [caseId], subjectId: id, detail: { because } });
      tellLater(work, id, 'revoked');
    }
  }
}
