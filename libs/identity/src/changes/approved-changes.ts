import { Desk, Every, type Work } from '#access';
import { Inject, Injectable } from '@nestjs/common';
import { AccountNotices } from '../account-notices.js';
import { gatekeeper } from '../gatekeeper.js';
import { endSessionsOf } from '../sessions/sessions.queries.js';
import { User } from '../user.entity.js';
import { concerned, dueChanges, forgetFactors } from './changes.queries.js';
import { FIRST_TEAM, teamCalled } from './fitting.js';
import { UserChange } from './user-change.entity.js';

/**
 * Makes count what was approved and is due. The gatekeeper does it: no administrator's own role in the database may write
 * who may do what. Called after each approval, and again every half minute for what had to wait.
 */
@Injectable()
export class ApprovedChanges {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(AccountNotices) private readonly notices: AccountNotices,
  ) {}

  @Every(30)
  async apply(): Promise<void> {
    for (const id of await this.desk.do(gatekeeper, dueChanges))
      await this.desk.do(gatekeeper, (work) => this.#apply(work, id));
  }

  async #apply(work: Work, id: string): Promise<void> {
    const change = await work.take(UserChange, 'user_change.apply', id);
    // Another process was faster, or she refused.
    if (change.state !== 'approved') return;
    const user = await work.take(User, 'user_change.apply', change.userId);
    await (change.kind === 'rights' ? this.#rights(work, user, change) : this.#reset(work, user, change));
    await work.keep(Object.assign(change, { state: 'applied' }));
  }

  async #rights(work: Work, user: User, { id, wanted, organisationId: before }: UserChange): Promise<void> {
    const { role, organisationId = user.organisationId, teamName, active } = wanted;
    // A team of another organisation is none of hers.
    const team = teamName ?? (organisationId === user.organisationId ? null : FIRST_TEAM);
    if (team) user.teamId = await teamCalled(work, 'user_change.apply', organisationId, team);
    Object.assign(user, { organisationId, ...(role && { role }), ...(active && { active }) });
    await work.keep(user);
    this.notices.tell(work, await concerned(work, user.id, [before, organisationId]), 'rights_changed', id);
  }

  async #reset(work: Work, user: User, { id }: UserChange): Promise<void> {
    Object.assign(user, { totp: null, totpConfirmedAt: null });
    await work.keep(user);
    await forgetFactors(work, user.id);
    await endSessionsOf(work, 'session.end', user.id, 'factors-reset');
    this.notices.tell(work, user.id, 'factor_reset_done', id);
  }
}
