import { type Actor, Desk } from '#access';
import { invalidField } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { gatekeeper } from '../gatekeeper.js';
import { Passwords } from '../passwords.js';
import type { Caller } from '../sessions/device.js';
import { Sessions } from '../sessions/sessions.js';
import { freshMinutes } from '../sessions/sessions.data.js';
import { freshen } from '../sessions/sessions.queries.js';
import { SignInThrottle } from '../guessing/sign-in-throttle.js';
import { User } from '../user.entity.js';
import { factorsOf, hasFactor } from './factors.queries.js';
import { type Proof, SecondFactor } from './second-factor.js';

/** Showing a factor once more, so that what is dangerous may be done for a few minutes. */
@Injectable()
export class StepUpService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(SecondFactor) private readonly secondFactor: SecondFactor,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
  ) {}

  /**
   * @returns until when it counts
   * @throws Problem invalid where it is not hers, was used before, or is a password where a second factor is set
   */
  async renew(actor: Actor, proof: Proof & { password?: string }, { address }: Caller): Promise<Date> {
    const attempt = await this.throttle.begin(`step-up:${actor.id}`, address, () => Promise.resolve(actor.id));
    const { user, strong } = await this.sessions.within(actor, 'session.renew', 'standing', async (work) => {
      const [found] = await work.list(User, 'session.renew', { where: { id: actor.id }, part: true });
      return { user: found!, strong: hasFactor(await factorsOf(work, actor.id)) };
    });
    // A password is no step up from a session that has shown more than that.
    const known = !strong && (await this.passwords.matches(user.passwordHash, proof.password ?? ''));
    const shown = await this.sessions.within(actor, 'session.renew', 'standing', async (work) => {
      const right = strong ? (await this.secondFactor.shown(work, user, proof, 'step_up')) !== null : known;
      if (!right) return false;
      await freshen(work, actor.sessionId!);
      work.record('session.renew', { subjectId: actor.id });
      return true;
    });
    if (!shown) {
      await attempt.failed();
      await this.desk.do(gatekeeper, async (work) => work.refuse('session.renew', actor.id, 'bad-factor'));
      throw strong
        ? invalidField('/otp', 'factor', 'Show your authenticator’s code or your passkey, as it is now')
        : invalidField('/password', 'password', 'This is not your password');
    }
    await attempt.succeeded();
    return new Date(Date.now() + freshMinutes * 60_000);
  }
}
