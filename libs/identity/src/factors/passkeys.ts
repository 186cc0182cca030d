import type { Work } from '#access';
import { Config, invalidField } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { hashOf, newToken } from '../gatekeeper.js';
import type { User } from '../user.entity.js';
import { forgetOldChallenges, notePasskeyUse, spendChallenge } from './factors.queries.js';
import { type ChallengePurpose, Passkey, PasskeyChallenge } from './passkey.entity.js';

const CHALLENGE_MINUTES = 5;
/** EdDSA, ES256, RS256: what authenticators speak. */
const ALGORITHMS = [-8, -7, -257];

/**
 * WebAuthn, Level 3: passkeys that verify their user (a finger, a face, a PIN), bound to the address people type. So one
 * of them is two factors, and a page that looks like ours gets nothing.
 */
@Injectable()
export class Passkeys {
  readonly #place: { origin: string; id: string };

  constructor(@Inject(Config) { publicUrl }: Config) {
    const { origin, hostname } = new URL(publicUrl);
    this.#place = { origin, id: hostname };
  }

  /** What a browser needs to make a passkey. */
  async creation(work: Work, { id, profile }: User) {
    const mine = await this.of(work, id);
    return generateRegistrationOptions({
      rpName: 'Homeward',
      rpID: this.#place.id,
      userID: new Uint8Array(Buffer.from(id.replaceAll('-', ''), 'hex')),
      userName: profile.email,
      userDisplayName: profile.name,
      challenge: await this.#challenge(work, 'register', id),
      attestationType: 'none',
      excludeCredentials: mine.map(({ credentialId, transports }) => ({ id: base64url(credentialId), transports })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: ALGORITHMS,
    });
  }

  /** @throws Problem invalid where it answers no open challenge of hers, or did not verify its user */
  async add(work: Work, userId: string, name: string, response: RegistrationResponseJSON): Promise<Passkey> {
    const info = await this.#registered(work, userId, response);
    if (!info) throw invalidField('/response', 'passkey', 'This passkey could not be verified: begin anew');
    const credentialId = Buffer.from(info.credential.id, 'base64url');
    const [taken] = await work.list(Passkey, 'factor.read', { where: { credentialId }, part: true });
    if (taken) throw invalidField('/response', 'passkey', 'This passkey is registered already');
    return work.attach(Passkey, 'factor.change', {
      userId,
      name,
      credentialId,
      publicKey: Buffer.from(info.credential.publicKey),
      counter: info.credential.counter,
      transports: info.credential.transports ?? [],
      backedUp: info.credentialBackedUp,
    });
  }

  /** What a browser needs to ask for a signature. Names no passkey unless her session says who asks. */
  async request(work: Work, purpose: 'sign_in' | 'step_up', userId: string | null) {
    const mine = userId ? await this.of(work, userId) : [];
    return generateAuthenticationOptions({
      rpID: this.#place.id,
      challenge: await this.#challenge(work, purpose, userId),
      userVerification: 'required',
      allowCredentials: mine.map(({ credentialId, transports }) => ({ id: base64url(credentialId), transports })),
    });
  }

  /**
   * A signature over an open challenge, by a passkey that is known and verified its user.
   * @param boundTo the user for whom the challenge was made; null where it was made for whoever comes
   * @returns the passkey, whose use is noted, or null
   */
  async signedBy(
    work: Work,
    response: AuthenticationResponseJSON,
    purpose: ChallengePurpose,
    boundTo: string | null,
  ): Promise<Passkey | null> {
    const credentialId = Buffer.from(response.id, 'base64url');
    const [passkey] = await work.list(Passkey, 'factor.read', { where: { credentialId }, part: true });
    const challenge = challengeIn(response.response.clientDataJSON);
    if (!challenge || !(await spendChallenge(work, hashOf(challenge), purpose, boundTo)) || !passkey) return null;
    const { userHandle } = response.response;
    if (userHandle && Buffer.from(userHandle, 'base64url').toString('hex') !== passkey.userId.replaceAll('-', ''))
      return null;
    const counter = await this.#verified(passkey, response, challenge);
    if (counter === null || !(await notePasskeyUse(work, passkey.id, Number(passkey.counter), counter))) return null;
    return passkey;
  }

  of(work: Work, userId: string): Promise<Passkey[]> {
    return work.list(Passkey, 'factor.read', { where: { userId }, order: [['createdAt', 'asc']], part: true });
  }

  async #registered(work: Work, userId: string, response: RegistrationResponseJSON) {
    const challenge = challengeIn(response.response.clientDataJSON);
    if (!challenge || !(await spendChallenge(work, hashOf(challenge), 'register', userId))) return null;
    // What is not well formed is thrown, what does not verify is said: neither says to us more than that it is no passkey.
    const outcome = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.#place.origin,
      expectedRPID: this.#place.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }).catch(() => null);
    return outcome?.verified ? outcome.registrationInfo : null;
  }

  /** @returns how often it signed by now. A counter that did not rise is a copy's, and does not verify. */
  async #verified(passkey: Passkey, response: AuthenticationResponseJSON, challenge: string): Promise<number | null> {
    const outcome = await verifyAuthenticationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.#place.origin,
      expectedRPID: this.#place.id,
      requireUserVerification: true,
      credential: {
        id: base64url(passkey.credentialId),
        publicKey: new Uint8Array(passkey.publicKey),
        counter: Number(passkey.counter),
      },
    }).catch(() => null);
    return outcome?.verified ? outcome.authenticationInfo.newCounter : null;
  }

  async #challenge(work: Work, purpose: ChallengePurpose, userId: string | null): Promise<Uint8Array<ArrayBuffer>> {
    await forgetOldChallenges(work);
    const token = newToken();
    await work.attach(PasskeyChallenge, 'session.open', {
      userId,
      purpose,
      challengeHash: hashOf(token),
      expiresAt: new Date(Date.now() + CHALLENGE_MINUTES * 60_000),
    });
    return new Uint8Array(Buffer.from(token, 'base64url'));
  }
}

const base64url = (bytes: Buffer): string => bytes.toString('base64url');

/** The challenge that a browser says it was given; null where it says nothing that can be read. */
function challengeIn(clientDataJSON: string): string | null {
  try {
    const { challenge } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString('utf8')) as {
      challenge?: unknown;
    };
    return typeof challenge === 'string' ? challenge : null;
  } catch {
    return null;
  }
}
