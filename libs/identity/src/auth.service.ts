import { createHash, randomBytes } from 'node:crypto';
import { type Actor, Desk, system, type Work } from '#access';
import { Clock, conflict, invalidField, unauthenticated, Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verify } from 'otplib';
import { ACCESS_SECONDS, AccessTokens } from './access-tokens.js';
import { endSession, hashAnew, missionOf, sessionOfToken, useRefreshToken, useTotpStep } from './identity.queries.js';
import { Organisation } from './organisation.entity.js';
import { Passwords } from './passwords.js';
import { RefreshToken, Session } from './session.entity.js';
import { SignInThrottle } from './sign-in-throttle.js';
import { User } from './user.entity.js';

const SESSION_HOURS = 12;
const IDLE_MINUTES = 30;
const gatekeeper = system('sign_in');

export interface SignedIn {
  accessToken: string;
  expiresIn: number;
  user: Self;
  /** Goes out as a cookie only. */
  refreshToken: string;
}

export interface Self {
  id: string;
  name: string;
  email: string;
  role: string;
  organisation: { id: string; name: string; kind: string; country: string };
}

/** Signing in and out. Every way in and every refusal is on the record. */
@Injectable()
export class AuthService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(AccessTokens) private readonly tokens: AccessTokens,
    @Inject(SignInThrottle) private readonly throttle: SignInThrottle,
  ) {}

  /** @throws Problem unauthenticated (`bad-credentials`, `otp-required`), too-many */
  async signIn({
    email,
    password,
    otp,
    from,
  }: {
    email: string;
    password: string;
    otp?: string;
    from: string;
  }): Promise<SignedIn> {
    const emailToken = emailTokenOf(this.vault, email);
    const attempt = await this.throttle.begin(emailToken.toString('base64'), from);
    const user = await this.desk.do(
      gatekeeper,
      async (work) => (await work.list(User, 'session.open', { where: { emailToken } }))[0] ?? null,
    );
    const right = await this.passwords.matches(user?.active ? user.passwordHash : null, password);
    if (!user || !right) {
      await attempt.failed();
      throw await this.#turnedAway(user, 'bad-credentials', 'E-mail or password is not right');
    }
    if (user.totpConfirmedAt) await this.#checkFactor(user, otp, attempt);
    await attempt.succeeded();
    if (this.passwords.isOld(user.passwordHash)) await this.#hashAnew(user, password);
    return this.desk.do(gatekeeper, (work) => this.#openSession(work, user));
  }

  /** @throws Problem unauthenticated; a token used twice ends its whole session */
  async refresh(refreshToken: string): Promise<SignedIn> {
    const tokenHash = hashOf(refreshToken);
    const session = await this.desk.do(gatekeeper, async (work) => {
      const sessionId = await useRefreshToken(work, tokenHash);
      if (sessionId) return this.#continue(work, sessionId);
      const reused = await sessionOfToken(work, tokenHash);
      if (reused) await this.#end(work, reused, 'refresh-reused');
      return null;
    });
    if (!session) throw unauthenticated('session-ended', 'Sign in again');
    return session;
  }

  async signOut(refreshToken: string): Promise<void> {
    await this.desk.do(gatekeeper, async (work) => {
      const sessionId = await sessionOfToken(work, hashOf(refreshToken));
      if (sessionId) await this.#end(work, sessionId, 'signed-out');
    });
  }

  me(actor: Actor): Promise<Self> {
    return this.desk.do(actor, async (work) => {
      work.require('session.who');
      const { user, organisation } = await this.#who(work, actor.id);
      return selfOf(user, organisation);
    });
  }

  /** A new secret for one-time passwords; it counts once a code of it was confirmed. */
  async newFactor(actor: Actor): Promise<{ secret: string; uri: string }> {
    await this.#stillSignedIn(actor);
    return this.desk.do(gatekeeper, async (work) => {
      const user = await work.take(User, 'factor.change', actor.id);
      if (user.totpConfirmedAt) throw conflict('factor-exists', 'A second factor is set already');
      const secret = generateSecret();
      user.totp = { secret };
      await work.keep(user);
      return { secret, uri: generateURI({ issuer: 'Homeward', label: user.profile.email, secret }) };
    });
  }

  async confirmFactor(actor: Actor, code: string): Promise<void> {
    await this.#stillSignedIn(actor);
    await this.desk.do(gatekeeper, async (work) => {
      const user = await work.take(User, 'factor.change', actor.id);
      if (!user.totp) throw conflict('no-factor', 'Ask for a new secret first');
      const step = await stepOf(user, code, this.clock.now());
      if (step === null) throw invalidField('/code', 'code', 'Enter the six digits your authenticator shows now');
      Object.assign(user, { totpConfirmedAt: work.now, totpLastStep: step });
      await work.keep(user);
    });
  }

  async #hashAnew({ id, passwordHash }: User, password: string): Promise<void> {
    const hash = await this.passwords.hash(password);
    await this.desk.do(gatekeeper, (work) => hashAnew(work, id, passwordHash, hash));
  }

  #stillSignedIn(actor: Actor): Promise<void> {
    return this.desk.do(actor, async (work) => work.require('session.who'));
  }

  async #checkFactor(user: User, otp: string | undefined, attempt: { failed(): Promise<void> }): Promise<void> {
    if (!otp) throw unauthenticated('otp-required', 'Send the six digits of your authenticator as otp');
    const step = await stepOf(user, otp, this.clock.now());
    const fresh = step !== null && (await this.desk.do(gatekeeper, (work) => useTotpStep(work, user.id, step)));
    if (fresh) return;
    await attempt.failed();
    throw await this.#turnedAway(user, 'bad-otp', 'The one-time password is not right or was used before');
  }

  async #turnedAway(user: User | null, slug: string, why: string) {
    await this.desk.do(gatekeeper, async (work) => work.refuse('session.open', user?.id ?? null, slug));
    return unauthenticated(slug, why);
  }

  async #openSession(work: Work, user: User): Promise<SignedIn> {
    const session = await work.add(Session, 'session.open', {
      userId: user.id,
      expiresAt: new Date(work.now.getTime() + SESSION_HOURS * 3_600_000),
    });
    return this.#handOut(work, session, user);
  }

  async #continue(work: Work, sessionId: string): Promise<SignedIn | null> {
    const [session] = await work.list(Session, 'session.open', { where: { id: sessionId, endedAt: null } });
    if (!session || session.expiresAt <= work.now) return null;
    const [user] = await work.list(User, 'session.open', { where: { id: session.userId, active: true } });
    return user ? this.#handOut(work, session, user) : null;
  }

  async #handOut(work: Work, session: Session, user: User): Promise<SignedIn> {
    const refreshToken = randomBytes(32).toString('base64url');
    const idle = work.now.getTime() + IDLE_MINUTES * 60_000;
    await work.attach(RefreshToken, 'session.open', {
      sessionId: session.id,
      tokenHash: hashOf(refreshToken),
      expiresAt: new Date(Math.min(idle, session.expiresAt.getTime())),
    });
    const [organisation] = await work.rows<Organisation>(
      'select id, name, kind, country from organisations where id = $1',
      [user.organisationId],
    );
    const actor: Actor = {
      id: user.id,
      role: user.role,
      organisationId: user.organisationId,
      teamId: user.teamId,
      missionId: await missionOf(work, user.organisationId),
      sessionId: session.id,
    };
    return {
      accessToken: this.tokens.sign(actor),
      expiresIn: ACCESS_SECONDS,
      user: selfOf(user, organisation!),
      refreshToken,
    };
  }

  async #end(work: Work, sessionId: string, because: string): Promise<void> {
    await endSession(work, sessionId, because);
    work.record('session.end', { subjectId: sessionId, detail: { because } });
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

/** How an address is found without being stored: a keyed hash of it. */
export const emailTokenOf = (vault: Vault, email: string): Buffer =>
  vault.token('email', email.trim().normalize('NFKC').toLowerCase());

const hashOf = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

/** @returns the time step of a right code, later than the last one used; `null` for a wrong or used one */
async function stepOf(user: User, code: string, now: Date): Promise<number | null> {
  if (!user.totp || !/^\d{6}$/.test(code)) return null;
  const result = await verify({
    secret: user.totp.secret,
    token: code,
    epoch: Math.floor(now.getTime() / 1000),
    epochTolerance: 30,
  });
  if (!result.valid) return null;
  const step = Math.floor(now.getTime() / 30_000) + (result.delta ?? 0);
  return step > user.totpLastStep ? step : null;
}

const selfOf = (
  user: Pick<User, 'id' | 'role' | 'profile'> | { id: string; role: string; profile: User['profile'] },
  { id, name, kind, country }: Pick<Organisation, 'id' | 'name' | 'kind' | 'country'>,
): Self => ({
  id: user.id,
  name: user.profile.name,
  email: user.profile.email,
  role: user.role,
  organisation: { id, name, kind, country },
});
