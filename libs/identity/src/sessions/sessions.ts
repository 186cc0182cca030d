import { type Actor, type Verb, type Work, Desk } from '#access';
import { Config, refused, unauthenticated, Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { ACCESS_SECONDS, AccessTokens } from '../access-tokens.js';
import { AccountNotices } from '../account-notices.js';
import { gatekeeper, hashOf, newToken } from '../gatekeeper.js';
import { Organisation } from '../organisation.entity.js';
import { User } from '../user.entity.js';
import { type Caller, deviceOf, networkOf } from './device.js';
import { RefreshToken, Session } from './session.entity.js';
import { freshMinutes, idleMinutes, sessionHours } from './sessions.data.js';
import {
  endSession,
  isFresh,
  knownDevice,
  missionOf,
  renew,
  sessionOfToken,
  standingOf,
  thoseToForget,
  useRefreshToken,
} from './sessions.queries.js';

export interface Self {
  id: string;
  name: string;
  email: string;
  role: string;
  organisation: { id: string; name: string; kind: string; country: string };
}

export interface SignedIn {
  accessToken: string;
  expiresIn: number;
  sessionId: string;
  user: Self;
  /** She signed in by password alone and may only set up a second factor. */
  secondFactorRequired?: true;
  /** Goes out as a cookie only. */
  refreshToken: string;
}

/** Sessions as the gatekeeper keeps them: opened, gone on with, looked at and ended. */
@Injectable()
export class Sessions {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Config) private readonly config: Config,
    @Inject(AccessTokens) private readonly tokens: AccessTokens,
    @Inject(AccountNotices) private readonly notices: AccountNotices,
  ) {}

  /** A new session of its own, whatever the caller brought along. @param enrolling may only set up a second factor */
  async open(work: Work, user: User, caller: Caller, enrolling: boolean): Promise<SignedIn> {
    const deviceMark = this.#markOf(user, caller);
    const known = await knownDevice(work, user.id, deviceMark);
    const session = await work.add(Session, 'session.open', {
      userId: user.id,
      expiresAt: new Date(work.now.getTime() + sessionHours * 3_600_000),
      idleMinutes: idleMinutes[user.role],
      device: deviceOf(caller.agent),
      deviceMark,
      freshAt: enrolling ? null : new Date(),
      enrolling,
    });
    if (known.before && !known.here) this.notices.tell(work, user.id, 'new_device', session.id);
    return this.#handOut(work, session, user);
  }

  /** Whether she signed in on this device before, in this network. */
  async wasHere(work: Work, user: User, caller: Caller): Promise<boolean> {
    return (await knownDevice(work, user.id, this.#markOf(user, caller))).here;
  }

  #markOf({ id }: User, { agent, address }: Caller): Buffer {
    return this.vault.token('device', `${id}|${deviceOf(agent)}|${networkOf(address)}`);
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

  /** Either is enough: what came with the page, or what a program holds. Of a token that is none nothing is said. */
  async signOut({
    refreshToken,
    accessToken,
  }: {
    refreshToken: string | null;
    accessToken: string | null;
  }): Promise<void> {
    const held = accessToken && this.tokens.sessionOf(accessToken);
    if (!refreshToken && !held) return;
    await this.desk.do(gatekeeper, async (work) => {
      const ofPage = refreshToken && (await sessionOfToken(work, hashOf(refreshToken)));
      for (const sessionId of new Set([ofPage, held])) if (sessionId) await this.#end(work, sessionId, 'signed-out');
    });
  }

  /** Asked by a device that keeps something, before it does anything else. What is no session is none to forget. */
  toForget(sessionIds: readonly string[]): Promise<string[]> {
    return this.desk.do(gatekeeper, (work) => thoseToForget(work, sessionIds));
  }

  /**
   * The gatekeeper does something for somebody whose session stands.
   * @param whose `any` takes her who still has to set up her second factor, too
   * @throws Problem unauthenticated, refused `second-factor-required`
   */
  within<T>(actor: Actor, verb: Verb, whose: 'any' | 'standing', run: (work: Work) => Promise<T>): Promise<T> {
    return this.desk.do(gatekeeper, async (work) => {
      work.attempt(verb, actor.id);
      const standing = await standingOf(work, actor);
      if (standing === 'ended') throw unauthenticated('session-ended', 'Sign in again');
      if (standing === 'enrolling' && whose === 'standing') throw secondFactorRequired();
      return run(work);
    });
  }

  /** @throws Problem refused `second-factor-required` while all she has shown is a password */
  async mustBeEnrolled(actor: Actor): Promise<void> {
    await this.desk.do(gatekeeper, async (work) => {
      if ((await standingOf(work, actor)) !== 'enrolling') return;
      work.attempt('session.who', actor.id);
      throw secondFactorRequired();
    });
  }

  async mustBeFreshWithin(work: Work, actor: Actor): Promise<void> {
    if (!(await isFresh(work, actor.sessionId!, freshMinutes))) throw stepUpRequired();
  }

  /** @throws Problem refused `step-up-required` where no factor was shown in the last minutes */
  async mustBeFresh(actor: Actor, verb: Verb): Promise<void> {
    if (!this.config.stepUp) return;
    const fresh = await this.desk.do(gatekeeper, (work) => isFresh(work, actor.sessionId!, freshMinutes));
    if (fresh) return;
    await this.desk.do(actor, async (work) => {
      work.require(verb);
      throw stepUpRequired();
    });
  }

  async #continue(work: Work, sessionId: string): Promise<SignedIn | null> {
    const [session] = await work.list(Session, 'session.open', { where: { id: sessionId, endedAt: null } });
    if (!session || session.expiresAt <= work.now) return null;
    const [user] = await work.list(User, 'session.open', { where: { id: session.userId, active: true } });
    if (!user || !(await renew(work, sessionId, idleMinutes[user.role]))) return null;
    return this.#handOut(work, session, user);
  }

  async #handOut(work: Work, session: Session, user: User): Promise<SignedIn> {
    const refreshToken = newToken();
    await work.attach(RefreshToken, 'session.open', {
      sessionId: session.id,
      tokenHash: hashOf(refreshToken),
      expiresAt: session.expiresAt,
    });
    const [organisation] = await work.list(Organisation, 'session.open', {
      where: { id: user.organisationId },
      part: true,
    });
    const actor: Actor = {
      id: user.id,
      role: user.role,
      organisationId: user.organisationId,
      teamId: user.teamId,
      missionId: await missionOf(work, user.organisationId),
      sessionId: session.id,
    };
    return {
      accessToken: this.tokens.sign(actor, session.enrolling),
      expiresIn: ACCESS_SECONDS,
      sessionId: session.id,
      user: selfOf(user, organisation!),
      ...(session.enrolling && { secondFactorRequired: true as const }),
      refreshToken,
    };
  }

  async #end(work: Work, sessionId: string, because: string): Promise<void> {
    await endSession(work, sessionId, because);
    work.record('session.end', { subjectId: sessionId, detail: { because } });
  }
}

const secondFactorRequired = () =>
  refused('second-factor-required', 'Set up a second factor first: until then nothing else can be done');
const stepUpRequired = () =>
  refused('step-up-required', 'Show a factor again (POST /auth/step-up), then send this once more');

export const selfOf = (
  user: { id: string; role: string; profile: User['profile'] },
  { id, name, kind, country }: Pick<Organisation, 'id' | 'name' | 'kind' | 'country'>,
): Self => ({
  id: user.id,
  name: user.profile.name,
  email: user.profile.email,
  role: user.role,
  organisation: { id, name, kind, country },
});
