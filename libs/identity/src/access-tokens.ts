import { createSecretKey, type KeyObject } from 'node:crypto';
import { personRoles, type Actor, type PersonRole } from '#access';
import { unauthenticated, Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import jwt from 'jsonwebtoken';

export const ACCESS_SECONDS = 600;
/** A token made by the same key for anything else is none of ours. */
const PLACE = { issuer: 'homeward', audience: 'homeward-api' } as const;

interface Claims {
  sub: string;
  sid: string;
  role: PersonRole;
  org: string;
  team: string;
  mission: string | null;
  enrolling?: true;
}

/** Who a token says is acting. `enrolling`: she had not shown a second factor when it was signed. */
export type Bearer = Actor & { enrolling: boolean };

/** Access tokens. What they say is a hint: the database compares it with the tables at every request. */
@Injectable()
export class AccessTokens {
  // A secret given as a string costs two thirds of the throughput: it is tried as PEM first.
  readonly #key: KeyObject;

  constructor(@Inject(Vault) vault: Vault) {
    this.#key = createSecretKey(vault.derived('access-token'));
  }

  sign(actor: Actor, enrolling = false): string {
    const { id, sessionId, role, organisationId, teamId, missionId } = actor;
    const claims = {
      sid: sessionId,
      role,
      org: organisationId,
      team: teamId,
      mission: missionId,
      ...(enrolling && { enrolling }),
    };
    return jwt.sign(claims, this.#key, { ...PLACE, algorithm: 'HS256', subject: id, expiresIn: ACCESS_SECONDS });
  }

  /** The session of a token that is ours and has not run out; null of anything else. */
  sessionOf(token: string): string | null {
    try {
      return this.read(token).sessionId;
    } catch {
      return null;
    }
  }

  /** @throws Problem unauthenticated */
  read(token: string): Bearer {
    const claims = this.#verified(token);
    if (!personRoles.includes(claims.role)) throw unauthenticated();
    return {
      id: claims.sub,
      role: claims.role,
      organisationId: claims.org,
      teamId: claims.team,
      missionId: claims.mission,
      sessionId: claims.sid,
      enrolling: claims.enrolling === true,
    };
  }

  #verified(token: string): Claims {
    try {
      return jwt.verify(token, this.#key, { ...PLACE, algorithms: ['HS256'] }) as unknown as Claims;
    } catch {
      throw unauthenticated(
        'token-expired',
        'The access token is not valid or has run out: refresh it or sign in again',
      );
    }
  }
}
