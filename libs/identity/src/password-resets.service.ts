import { Desk, Handles, job, type Work } from '#access';
import { linkSecret, Messages } from '#messaging';
import { Vault } from '#platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { emailTokenOf } from './auth.service.js';
import { gatekeeper, hashOf } from './gatekeeper.js';
import { SignInThrottle } from './guessing/sign-in-throttle.js';
import { spendInvitations } from './identity.queries.js';
import { Invitation } from './invitation.entity.js';
import type { Caller } from './sessions/device.js';
import { User } from './user.entity.js';

const MINUTES = 30;
/** How long one link is the only one: whoever asks in her name cannot fill her mailbox, nor spend the link that she has. */
const ONE_IN_MINUTES = 5;
const sendReset = job<{ userId: string; resetId: string }>('identity.send-reset', 'notifier', {
  lane: 'urgent',
});

/**
 * A new password for whoever forgot hers, by a link in a mail: good once, for half an hour. It changes the password and
 * nothing else: the second factor is asked for as before. The link's token is a keyed hash of the link's id, so that it
 * stands in no table, and it comes behind the `#` of an address, which browsers send to nobody.
 */
@Injectable()
export class PasswordResets {
  readonly #log = new Logger(PasswordResets.name);

  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
    @Inject(Messages) private readonly messages: Messages,
  ) {}

  /** The same answer, as fast, whether anybody has this address or not. @throws Problem too-many */
  async ask(email: string, { address }: Caller): Promise<void> {
    const emailToken = emailTokenOf(this.vault, email);
    const attempt = await this.throttle.begin(`reset|${emailToken.toString('base64')}`, address);
    // Every asking counts: nobody's mailbox is filled by others.
    await attempt.failed();
    // Not waited for: how long it takes would tell.
    void this.desk
      .do(gatekeeper, (work) => this.#write(work, emailToken))
      .catch((error: unknown) => this.#log.warn({ text: 'a reset was not written', error: (error as Error).name }));
  }

  async #write(work: Work, emailToken: Buffer): Promise<void> {
    const [user] = await work.list(User, 'invitation.accept', { where: { emailToken, active: true }, part: true });
    if (!user) return work.refuse('invitation.accept', null, 'unknown-address');
    if (await this.#hasOne(work, user.id)) return work.refuse('invitation.accept', user.id, 'reset-stands');
    await spendInvitations(work, 'invitation.accept', user.id);
    const id = uuid();
    await work.attach(Invitation, 'invitation.accept', {
      id,
      userId: user.id,
      kind: 'reset',
      tokenHash: hashOf(linkSecret(this.vault)(id)),
      expiresAt: new Date(work.now.getTime() + MINUTES * 60_000),
    });
    work.record('invitation.accept', { subjectId: user.id, detail: { asked: 'reset' } });
    work.later(sendReset, { userId: user.id, resetId: id });
  }

  async #hasOne(work: Work, userId: string): Promise<boolean> {
    const standing = await work.list(Invitation, 'invitation.accept', {
      where: { userId, kind: 'reset', usedAt: null },
      part: true,
    });
    return standing.some(({ createdAt }) => createdAt.getTime() > work.now.getTime() - ONE_IN_MINUTES * 60_000);
  }

  @Handles(sendReset)
  send({ userId, resetId }: { userId: string; resetId: string }, work: Work): Promise<void> {
    return this.messages.mail(work, { template: 'password_reset', to: { userId }, caseId: null, reference: resetId });
  }
}
