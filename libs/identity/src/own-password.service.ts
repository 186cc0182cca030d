import type { Actor } from '#access';
import { invalidField } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { AccountNotices } from './account-notices.js';
import { SignInThrottle } from './guessing/sign-in-throttle.js';
import { setPassword } from './identity.queries.js';
import { ownerOf } from './password-owner.js';
import { passwordFault } from './password-rules.js';
import { Passwords } from './passwords.js';
import type { ChangePassword } from './people.dto.js';
import type { Caller } from './sessions/device.js';
import { Sessions } from './sessions/sessions.js';
import { endSessionsOf } from './sessions/sessions.queries.js';
import { User } from './user.entity.js';

/** A new password by whoever knows the old one. Everywhere else she is signed out, and she is told. */
@Injectable()
export class OwnPassword {
  constructor(
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
    @Inject(AccountNotices) private readonly notices: AccountNotices,
  ) {}

  /** @throws Problem invalid at `/current` where it is not hers, at `/password` where the new one is too weak; too-many */
  async change(actor: Actor, { current, password }: ChangePassword, { address }: Caller): Promise<void> {
    const attempt = await this.throttle.begin(`password:${actor.id}`, address, () => Promise.resolve(actor.id));
    const { user, owner } = await this.sessions.within(actor, 'password.change', 'standing', async (work) => {
      const [found] = await work.list(User, 'password.change', { where: { id: actor.id }, part: true });
      return { user: found!, owner: await ownerOf(work, found!) };
    });
    if (!(await this.passwords.matches(user.passwordHash, current))) {
      await attempt.failed();
      await this.sessions.within(actor, 'password.change', 'standing', async (work) =>
        work.refuse('password.change', actor.id, 'bad-credentials'),
      );
      throw invalidField('/current', 'password', 'This is not your password');
    }
    const fault = passwordFault(password, owner);
    if (fault) throw invalidField('/password', fault.code, fault.message);
    const hash = await this.passwords.hash(password);
    await this.sessions.within(actor, 'password.change', 'standing', async (work) => {
      await setPassword(work, 'password.change', actor.id, hash);
      await endSessionsOf(work, 'password.change', actor.id, 'new-password', actor.sessionId);
      work.record('password.change', { subjectId: actor.id });
      this.notices.tell(work, actor.id, 'password_changed', `${actor.id}:${work.now.getTime()}`);
    });
    await attempt.succeeded();
  }
}
