import { Handles, job, type Work } from '#access';
import { Messages } from '#messaging';
import { Inject, Injectable } from '@nestjs/common';

/** What somebody is told about her own account, or about one that she looks after; the texts stand in `kinds.data.ts`. */
export type AccountNotice =
  | 'new_device'
  | 'factor_added'
  | 'factor_removed'
  | 'recovery_code_used'
  | 'password_changed'
  | 'sign_in_locked'
  | 'factor_reset_asked'
  | 'factor_reset_done'
  | 'rights_change_asked'
  | 'rights_changed';

interface Notice {
  userIds: readonly string[];
  kind: AccountNotice;
  key: string;
}
const tellOfAccount = job<Notice>('identity.tell', 'notifier', { lane: 'urgent' });

/** Tells people what happened to their account, in the app and by mail; neither says who or where. */
@Injectable()
export class AccountNotices {
  constructor(@Inject(Messages) private readonly messages: Messages) {}

  /** @param key of what happened: the same is told once */
  tell(work: Work, userIds: string | readonly string[], kind: AccountNotice, key: string): void {
    work.later(tellOfAccount, { userIds: [userIds].flat(), kind, key });
  }

  @Handles(tellOfAccount)
  async handle({ userIds, kind, key }: Notice, work: Work): Promise<void> {
    await this.messages.tell(work, { userIds, kind, caseId: null, subjectId: null, key });
    for (const userId of userIds)
      await this.messages.mail(work, { template: 'account', to: { userId }, caseId: null, reference: 'account' });
  }
}
