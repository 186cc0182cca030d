import { type Actor, Desk, type Work } from '#access';
import { Config, unauthenticated, Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { AccountNotices } from './account-notices.js';
import { factorsOf, hasFactor } from './factors/factors.queries.js';
import { Passkeys } from './factors/passkeys.js';
import { type Proof, SecondFactor } from './factors/second-factor.js';
import { gatekeeper } from './gatekeeper.js';
import { guessing } from './guessing/guessing.data.js';
import { countFailure, forgetCount } from './guessing/guessing.queries.js';
import { SignInThrottle } from './guessing/sign-in-throttle.js';
import { hashAnew } from './identity.queries.js';
import { Passwords } from './passwords.js';
import type { Caller } from './sessions/device.js';
import { type Self, selfOf, Sessions, type SignedIn } from './sessions/sessions.js';
import { User } from './user.entity.js';

/** Signing in. Every way in and every refusal is on the record. */
@Injectable()
export class AuthService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Config) private readonly config: Config,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(SecondFactor) private readonly secondFactor: SecondFactor,
    @Inject(Sessions) private readonly sessions: Sessions,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
    @Inject(AccountNotices) private readonly notices: AccountNotices,
  ) {}

  /**
   * By password, and by a second factor where one is set. Outside a demo whoever has none may only set one up.
   * @throws Problem unauthenticated (`bad-credentials`, `otp-required`, `passkey-required`, `bad-otp`), too-many
   */
  async signIn(
    { email, password, ...proof }: { email: string; password: string } & Proof,
    caller: Caller,
  ): Promise<SignedIn> {
    const emailToken = emailTokenOf(this.vault, email);
    const whose = async (work: Work, part = false) =>
      (await work.list(User, 'session.open', { where: { emailToken }, part }))[0] ?? null;
    const attempt = await this.throttle.begin(
      emailToken.toString('base64'),
      caller.address,
      async (work) => (await whose(work, true))?.id ?? null,
    );
    const user = await this.desk.do(gatekeeper, (work) => whose(work));
    const known = await this.passwords.matches(user?.active ? user.passwordHash : null, password);
    const right = known && user !== null && (await this.#counts(user, caller));
    if (!user || !right) {
      await attempt.failed();
      throw await this.#turnedAway(user, 'bad-credentials', 'E-mail or password is not right');
    }
    const opened = await this.desk.do(gatekeeper, (work) => this.#show(work, user, proof, caller));
    if ('asked' in opened) throw unauthenticated(...asks[opened.asked]);
    if ('refused' in opened) {
      await attempt.failed();
      throw await this.#turnedAway(user, 'bad-otp', 'The second factor is not right or was used before');
    }
    await attempt.succeeded();
    if (user.passwordFailures) await this.desk.do(gatekeeper, (work) => forgetCount(work, user.id));
    if (this.passwords.isOld(user.passwordHash)) await this.#hashAnew(user, password);
    return opened;
  }

  /** What a browser needs to ask for any passkey that it has for us. Says nothing of who works here. */
  passkeyRequest() {
    return this.desk.do(gatekeeper, (work) => this.passkeys.request(work, 'sign_in', null));
  }

  /** By a passkey alone: it is something she has, and it verified that it is her. @throws Problem unauthenticated, too-many */
  async signInByPasskey(passkey: NonNullable<Proof['passkey']>, caller: Caller): Promise<SignedIn> {
    const attempt = await this.throttle.begin(null, caller.address);
    const opened = await this.desk.do(gatekeeper, async (work) => {
      const shown = await this.passkeys.signedBy(work, passkey, 'sign_in', null);
      const [user] = shown ? await work.list(User, 'session.open', { where: { id: shown.userId, active: true } }) : [];
      return user ? this.sessions.open(work, user, caller, false) : null;
    });
    if (opened) return opened;
    await attempt.failed();
    throw await this.#turnedAway(null, 'bad-passkey', 'This passkey does not sign in here');
  }

  /** Who finds the device finds noise: the key lies with us, and is given to whoever is signed in as her. */
  draftKey(actor: Actor): Promise<{ key: string }> {
    return this.desk.do(actor, async (work) => {
      work.require('session.keep_drafts');
      return { key: this.vault.token('draft', actor.id).toString('base64') };
    });
  }

  me(actor: Actor): Promise<Self> {
    return this.desk.do(actor, async (work) => {
      work.require('session.who');
      const { user, organisation } = await this.#who(work, actor.id);
      return selfOf(user, organisation);
    });
  }

  async #show(work: Work, user: User, proof: Proof, caller: Caller): Promise<Outcome> {
    const factors = await factorsOf(work, user.id);
    if (!hasFactor(factors)) return this.sessions.open(work, user, caller, !this.config.demo);
    if (!proof.otp && !proof.passkey) return { asked: factors.totp ? 'otp' : 'passkey' };
    const shown = await this.secondFactor.shown(work, user, proof, 'sign_in');
    if (!shown) return { refused: true };
    const session = await this.sessions.open(work, user, caller, false);
    if (shown.by === 'recovery') this.notices.tell(work, user.id, 'recovery_code_used', `${user.id}:${Date.now()}`);
    return session;
  }

  // After so many failures in a row a right password is a guess that came true, unless it comes from where she signed in
  // before: there each try waits for its network, and elsewhere others cannot lock her out.
  async #counts(user: User, caller: Caller): Promise<boolean> {
    if (user.passwordFailures < this.#mostInARow) return true;
    return this.desk.do(gatekeeper, (work) => this.sessions.wasHere(work, user, caller));
  }

  get #mostInARow(): number {
    return guessing.inARow * this.config.limitFactor;
  }

  async #hashAnew({ id, passwordHash }: User, password: string): Promise<void> {
    const hash = await this.passwords.hash(password);
    await this.desk.do(gatekeeper, (work) => hashAnew(work, id, passwordHash, hash));
  }

  async #turnedAway(user: User | null, slug: string, why: string) {
    await this.desk.do(gatekeeper, async (work) => {
      work.refuse('session.open', user?.id ?? null, slug);
      const failures = await countFailure(work, user?.id ?? null);
      if (user && failures === this.#mostInARow)
        this.notices.tell(work, user.id, 'sign_in_locked', `${user.id}:${Date.now()}`);
    });
    return unauthenticated(slug, why);
  }

  async #who(work: Work, userId: string) {
    const [row] = await work.rows<{
      profile: Buffer;
      role: string;
      organisation_id: string;
      key_wrapped: Buffer;
      name: string;
      kind: string;
      country: string;
    }>(
      `select c.profile, c.role, o.id as organisation_id, o.key_wrapped, o.name, o.kind, o.country
       from sec.colleagues(array[$1::uuid]) c join organisations o on o.id = c.organisation_id`,
      [userId],
    );
    const key = work.keys.learnOrganisation(row!.organisation_id, row!.key_wrapped);
    const profile = work.keys.open<User['profile']>(key, `users|profile|${userId}`, row!.profile);
    return {
      user: { id: userId, role: row!.role, profile },
      organisation: { id: row!.organisation_id, name: row!.name, kind: row!.kind, country: row!.country },
    };
  }
}

type Outcome = SignedIn | { asked: keyof typeof asks } | { refused: true };

/** What is asked for after a right password, as a slug and in words. */
const asks = {
  otp: ['otp-required', 'Send the six digits of your authenticator, or a recovery code, as otp'],
  passkey: ['passkey-required', 'Ask for passkey options and send what your passkey signs as passkey'],
} as const;

/** How an address is found without being stored: a keyed hash of it. */
export const emailTokenOf = (vault: Vault, email: string): Buffer =>
  vault.token('email', email.trim().normalize('NFKC').toLowerCase());
