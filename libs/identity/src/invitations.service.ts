import { Desk, type Verb, type Work } from '#access';
import { invalidField, notFound } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { AccountNotices } from './account-notices.js';
import { gatekeeper, hashOf, newToken } from './gatekeeper.js';
import { setPassword, spendInvitations } from './identity.queries.js';
import { Invitation } from './invitation.entity.js';
import { ownerOf } from './password-owner.js';
import { passwordFault } from './password-rules.js';
import { Passwords } from './passwords.js';
import { endSessionsOf } from './sessions/sessions.queries.js';
import { User } from './user.entity.js';

const HOURS = 72;

/** Nobody chooses a password for another: an administrator hands over a token, good for 72 hours and one use. */
@Injectable()
export class InvitationsService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(AccountNotices) private readonly notices: AccountNotices,
  ) {}

  /** @returns the token, which is shown now and never again; earlier ones are spent */
  async invite(work: Work, verb: Verb, userId: string): Promise<string> {
    const token = newToken();
    await spendInvitations(work, verb, userId);
    await work.attach(Invitation, verb, {
      userId,
      tokenHash: hashOf(token),
      expiresAt: new Date(work.now.getTime() + HOURS * 3_600_000),
    });
    return token;
  }

  /** @throws Problem not-found where the token is unknown, used or too old; invalid where the password is too weak */
  async accept(token: string, password: string): Promise<void> {
    const { user, owner } = await this.desk.do(gatekeeper, async (work) => {
      const user = await this.#invited(work, token);
      return { user, owner: await ownerOf(work, user) };
    });
    const fault = passwordFault(password, owner);
    if (fault) throw invalidField('/password', fault.code, fault.message);
    const hash = await this.passwords.hash(password);
    await this.desk.do(gatekeeper, async (work) => {
      await this.#invited(work, token);
      await spendInvitations(work, 'invitation.accept', user.id);
      await setPassword(work, 'invitation.accept', user.id, hash);
      await endSessionsOf(work, 'invitation.accept', user.id, 'new-password');
      work.record('invitation.accept', { subjectId: user.id });
      this.notices.tell(work, user.id, 'password_changed', `${user.id}:${work.now.getTime()}`);
    });
  }

  async #invited(work: Work, token: string): Promise<User> {
    const [row] = await work.list(Invitation, 'invitation.accept', {
      where: { tokenHash: hashOf(token), usedAt: null },
      part: true,
    });
    if (!row || row.expiresAt <= work.now) throw notFound('This invitation');
    // Locked, so that of two who accept at once the second finds it spent.
    const user = await work.take(User, 'invitation.accept', { id: row.userId, active: true });
    const [still] = await work.list(Invitation, 'invitation.accept', {
      where: { id: row.id, usedAt: null },
      part: true,
    });
    if (!still) throw notFound('This invitation');
    return user;
  }
}
