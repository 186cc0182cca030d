import { type Actor, Desk, type Work } from '#access';
import { Clock, Config, conflict, invalidField, notFound } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { generateSecret, generateURI } from 'otplib';
import { AccountNotices } from '../account-notices.js';
import { gatekeeper } from '../gatekeeper.js';
import { Sessions } from '../sessions/sessions.js';
import { endSessionsOf, enrol } from '../sessions/sessions.queries.js';
import { User } from '../user.entity.js';
import { factorsOf, forgetPasskey, hasFactor } from './factors.queries.js';
import { stepOf } from './one-time-password.js';
import type { Passkey } from './passkey.entity.js';
import { Passkeys } from './passkeys.js';
import { RecoveryCodes } from './recovery-codes.js';
import { type Proof, SecondFactor } from './second-factor.js';

/**
 * Somebody's own factors. The first is set up with a password; each further one asks for a factor shown just now, and
 * taking one away for another than the one that goes: a stolen session, or a stolen device, changes none of it.
 */
@Injectable()
export class FactorsService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(RecoveryCodes) private readonly recovery: RecoveryCodes,
    @Inject(SecondFactor) private readonly secondFactor: SecondFactor,
    @Inject(AccountNotices) private readonly notices: AccountNotices,
  ) {}

  list(actor: Actor) {
    return this.sessions.within(actor, 'factor.read', 'any', async (work) => {
      const [user] = await work.list(User, 'factor.read', { where: { id: actor.id }, part: true });
      const { recoveryCodes } = await factorsOf(work, actor.id);
      return {
        totpSince: user!.totpConfirmedAt,
        passkeys: await this.passkeys.of(work, actor.id),
        recoveryCodes,
      };
    });
  }

  /**
   * A new secret for one-time passwords; it counts once a code of it was confirmed, and until then the old one does.
   * @param proof another factor than the authenticator, where one is to be replaced
   */
  async newTotp(actor: Actor, proof: Proof): Promise<{ secret: string; uri: string }> {
    const made = await this.#changing(actor, async (work, user) => {
      if (user.totpConfirmedAt) {
        if (!proof.otp && !proof.passkey)
          throw conflict('factor-exists', 'A second factor is set already: show another one to replace it');
        const shown = await this.secondFactor.shown(work, user, proof, 'step_up');
        if (!shown || shown.by === 'totp') return null;
      }
      const secret = generateSecret();
      user.totp = user.totpConfirmedAt ? { ...user.totp!, next: secret } : { secret };
      await work.keep(user);
      return { secret, uri: generateURI({ issuer: 'Homeward', label: user.profile.email, secret }) };
    });
    return made ?? this.#notShown(actor);
  }

  async confirmTotp(actor: Actor, code: string): Promise<void> {
    await this.#changing(actor, async (work, user, first) => {
      const secret = user.totp && (user.totpConfirmedAt ? user.totp.next : user.totp.secret);
      if (!secret) throw conflict('no-factor', 'Ask for a new secret first');
      const step = await stepOf(secret, code, 0, this.clock.now());
      if (step === null) throw invalidField('/code', 'code', 'Enter the six digits your authenticator shows now');
      Object.assign(user, { totp: { secret }, totpConfirmedAt: work.now, totpLastStep: step });
      await work.keep(user);
      await this.#added(work, actor, first, `totp:${step}`);
    });
  }

  creation(actor: Actor) {
    return this.#changing(actor, (work, user) => this.passkeys.creation(work, user));
  }

  addPasskey(actor: Actor, name: string, response: RegistrationResponseJSON): Promise<Passkey> {
    return this.#changing(actor, async (work, user, first) => {
      const passkey = await this.passkeys.add(work, user.id, name, response);
      work.record('factor.change', { subjectId: user.id, detail: { added: 'passkey' } });
      await this.#added(work, actor, first, passkey.id);
      return passkey;
    });
  }

  /** @returns ten codes, shown now and never again. @throws Problem conflict `no-factor` where there is nothing to lose */
  renewRecoveryCodes(actor: Actor): Promise<string[]> {
    return this.#changing(actor, async (work, user) => {
      if (!hasFactor(await factorsOf(work, user.id)))
        throw conflict('no-factor', 'Recovery codes stand in for a second factor: set one up first');
      work.record('factor.change', { subjectId: user.id, detail: { renewed: 'recovery' } });
      return this.recovery.renew(work, user.id);
    });
  }

  /** @param proof a passkey or a recovery code */
  async removeTotp(actor: Actor, proof: Proof): Promise<void> {
    const removed = await this.#removing(actor, async (work, user) => {
      if (!user.totpConfirmedAt) throw notFound('This factor');
      const shown = await this.secondFactor.shown(work, user, proof, 'step_up');
      if (!shown || shown.by === 'totp') return false;
      Object.assign(user, { totp: null, totpConfirmedAt: null });
      await work.keep(user);
      return true;
    });
    if (!removed) await this.#notShown(actor);
  }

  /** @param proof an authenticator's code, a recovery code, or another passkey than this */
  async removePasskey(actor: Actor, id: string, proof: Proof): Promise<void> {
    const removed = await this.#removing(actor, async (work, user) => {
      if (!(await this.passkeys.of(work, user.id)).some((one) => one.id === id)) throw notFound('This passkey');
      const shown = await this.secondFactor.shown(work, user, proof, 'step_up');
      if (!shown || (shown.by === 'passkey' && shown.passkeyId === id)) return false;
      await forgetPasskey(work, id);
      work.record('factor.change', { subjectId: user.id, detail: { removed: 'passkey' } });
      return true;
    });
    if (!removed) await this.#notShown(actor);
  }

  /** What a passkey has to sign before it counts as shown. */
  request(actor: Actor) {
    return this.sessions.within(actor, 'session.renew', 'standing', (work) =>
      this.passkeys.request(work, 'step_up', actor.id),
    );
  }

  // Whoever has a factor shows that she is its owner before she has another: a session alone may be stolen.
  #changing<T>(actor: Actor, run: (work: Work, user: User, first: boolean) => Promise<T>): Promise<T> {
    return this.sessions.within(actor, 'factor.change', 'any', async (work) => {
      const user = await work.take(User, 'factor.change', actor.id);
      const first = !hasFactor(await factorsOf(work, user.id));
      if (!first) await this.sessions.mustBeFreshWithin(work, actor);
      return run(work, user, first);
    });
  }

  #removing(actor: Actor, run: (work: Work, user: User) => Promise<boolean>): Promise<boolean> {
    return this.sessions.within(actor, 'factor.change', 'standing', async (work) => {
      const user = await work.take(User, 'factor.change', actor.id);
      if (!(await run(work, user))) return false;
      if (!this.config.demo && !hasFactor(await factorsOf(work, user.id)))
        throw conflict('last-factor', 'Set up another factor first: one is needed to sign in');
      this.notices.tell(work, user.id, 'factor_removed', `${user.id}:${work.now.getTime()}`);
      return true;
    });
  }

  // Other sessions that know only the password end with the first factor: whoever holds one of them may not be her.
  async #added(work: Work, actor: Actor, first: boolean, key: string): Promise<void> {
    await enrol(work, actor.sessionId!);
    if (first) await endSessionsOf(work, 'session.end', actor.id, 'factor-added', actor.sessionId);
    this.notices.tell(work, actor.id, 'factor_added', key);
  }

  async #notShown(actor: Actor): Promise<never> {
    await this.desk.do(gatekeeper, async (work) => work.refuse('factor.change', actor.id, 'bad-factor'));
    throw invalidField('/otp', 'factor', 'Show another factor than the one that you change, as it is now');
  }
}
