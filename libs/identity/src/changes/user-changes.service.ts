import { type Actor, Desk, type Work } from '#access';
import { Config, conflict, invalid, refused } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { AccountNotices } from '../account-notices.js';
import { Sessions } from '../sessions/sessions.js';
import { User } from '../user.entity.js';
import { ApprovedChanges } from './approved-changes.js';
import { goodForDays, waitHours } from './changes.data.js';
import { concerned } from './changes.queries.js';
import { roleFits } from './fitting.js';
import { UserChange, type Wanted } from './user-change.entity.js';

export interface ListedChanges {
  userId?: string;
  state?: UserChange['state'];
}

/**
 * What somebody may do, and whether her second factors still count, changes by two administrators: one asks, another one
 * decides. Neither of them is she. A demo, with its one administrator, does without the second.
 */
@Injectable()
export class UserChangesService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Config) private readonly config: Config,
    @Inject(ApprovedChanges) private readonly approved: ApprovedChanges,
    @Inject(AccountNotices) private readonly notices: AccountNotices,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  list(actor: Actor, where: ListedChanges): Promise<UserChange[]> {
    return this.desk.do(actor, async (work) => {
      if (where.userId && actor.role !== 'auditor') await work.see(User, 'user.read', where.userId);
      return work.list(UserChange, 'user_change.read', { where, order: [['createdAt', 'desc']] });
    });
  }

  read(actor: Actor, id: string): Promise<UserChange> {
    return this.desk.do(actor, (work) => work.see(UserChange, 'user_change.read', id));
  }

  /** @throws Problem conflict `own-account`, `change-pending`, invalid */
  async ask(actor: Actor, userId: string, wanted: Wanted): Promise<UserChange> {
    const { id } = await this.desk.do(actor, async (work) => {
      const user = await work.take(User, 'user_change.ask', userId);
      return this.askWithin(work, user, wanted);
    });
    await this.approved.apply();
    return this.read(actor, id);
  }

  /** The same as part of another piece of work, after which `approved.apply()` makes it count where it may. */
  async askWithin(work: Work, user: User, wanted: Wanted): Promise<UserChange> {
    if (!Object.keys(wanted).length) throw invalid('Name what is to change: role, team, organisation or activity');
    const { role = user.role, organisationId = user.organisationId } = wanted;
    await roleFits(work, role, organisationId, wanted.role ? '/role' : '/organisationId');
    return this.#open(work, user, 'rights', wanted);
  }

  /** Her second factors are lost: after two said so, and a day in which she may refuse, she signs in without them. */
  async askReset(actor: Actor, userId: string): Promise<UserChange> {
    return this.desk.do(actor, async (work) => {
      const user = await work.take(User, 'user_change.ask', userId);
      const change = await this.#open(work, user, 'factor_reset', {});
      this.notices.tell(work, userId, 'factor_reset_asked', change.id);
      return change;
    });
  }

  /** @throws Problem refused `second-person-required`, conflict `change-decided` */
  async approve(actor: Actor, id: string): Promise<UserChange> {
    await this.desk.do(actor, async (work) => {
      const change = await this.#undecided(work, id);
      if ([change.askedBy, change.userId].includes(actor.id))
        throw refused('second-person-required', 'Somebody else has to agree: neither who asked nor whom it is about');
      if (change.createdAt.getTime() + goodForDays * 86_400_000 < work.now.getTime())
        throw conflict('change-too-old', 'This was asked for too long ago: ask again if it is still wanted');
      await work.keep(Object.assign(change, { ...this.#decided(work, change.kind), decidedBy: actor.id }));
    });
    await this.approved.apply();
    return this.read(actor, id);
  }

  reject(actor: Actor, id: string): Promise<UserChange> {
    return this.desk.do(actor, async (work) => {
      const change = await this.#undecided(work, id);
      const decided = { state: 'rejected' as const, decidedBy: actor.id, decidedAt: work.now };
      return work.keep(Object.assign(change, decided));
    });
  }

  /** She still has her factors, and shows one: nobody takes them away. */
  refuseReset(actor: Actor): Promise<void> {
    return this.sessions.within(actor, 'user_change.refuse', 'standing', async (work) => {
      await this.sessions.mustBeFreshWithin(work, actor);
      const [open] = await work.list(UserChange, 'user_change.refuse', {
        where: { userId: actor.id, kind: 'factor_reset', state: ['pending', 'approved'] },
        part: true,
      });
      if (!open) throw conflict('no-reset', 'Nobody asked to take your second factors away');
      const change = await work.take(UserChange, 'user_change.refuse', open.id);
      await work.keep(Object.assign(change, { state: 'rejected', decidedBy: actor.id, decidedAt: work.now }));
    });
  }

  async #open(work: Work, user: User, kind: UserChange['kind'], wanted: Wanted): Promise<UserChange> {
    if (user.id === work.actor.id)
      throw conflict('own-account', 'Ask another administrator: nobody changes her own account');
    const [open] = await work.list(UserChange, 'user_change.read', {
      where: { userId: user.id, kind, state: ['pending', 'approved'] },
      part: true,
    });
    if (open) throw conflict('change-pending', 'A change of this account waits already: decide about that one first');
    const change = await work.add(UserChange, 'user_change.ask', {
      userId: user.id,
      organisationId: user.organisationId,
      kind,
      wanted,
      askedBy: work.actor.id,
      ...(!this.config.twoPerson && this.#decided(work, kind)),
    });
    if (this.config.twoPerson) {
      const organisations = [user.organisationId, ...(wanted.organisationId ? [wanted.organisationId] : [])];
      this.notices.tell(work, await concerned(work, user.id, organisations), 'rights_change_asked', change.id);
    }
    return change;
  }

  async #undecided(work: Work, id: string): Promise<UserChange> {
    const change = await work.take(UserChange, 'user_change.decide', id);
    if (change.state !== 'pending') throw conflict('change-decided', 'This was decided already');
    return change;
  }

  #decided(work: Work, kind: UserChange['kind']) {
    const takesEffectAt = new Date(work.now.getTime() + waitHours[kind] * 3_600_000);
    return { state: 'approved' as const, decidedAt: work.now, takesEffectAt };
  }
}
