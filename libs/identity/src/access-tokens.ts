import { createSecretKey, type KeyObject } from 'node:crypto';
import { personRoles, type Actor, type PersonRole } from '#access';
import { unauthenticated, Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import jwt from 'jsonwebtoken';

export const ACCESS_SECONDS = 600;

interface Claims {
  sub: string;
  sid: string;
  role: PersonRole;
  org: string;
  team: string;
  mission: string | null;
}

/** Access tokens. What they say is a hint: the database compares it with the tables at every request. */
@Injectable()
export class AccessTokens {
  // A secret given as a string costs two thirds of the throughput: it is tried as PEM first.
  readonly #key: KeyObject;

  constructor(@Inject(Vault) vault: Vault) {
    this.#key = createSecretKey(vault.derived('access-token'));
  }

  sign(actor: Actor): string {
    const { id, sessionId, role, organisationId, teamId, missionId } = actor;
    const claims = { sid: sessionId, role, org: organisationId, team: teamId, mission: missionId };
    return jwt.sign(claims, this.#key, { algorithm: 'HS256', subject: id, expiresIn: ACCESS_SECONDS });
  }

  /** @throws Problem unauthenticated */
  read(token: string): Actor {
    const claims = this.#verified(token);
    if (!personRoles.includes(claims.role)) throw unauthenticated();
    return {
      id: claims.sub,
      role: claims.role,
      organisationId: claims.org,
      teamId: claims.team,
      missionId: claims.mission,
      sessionId: claims.sid,
    };
  }

  #verified(token: string): Claims {
    try {
      return jwt.verify(token, this.#key, { algorithms: ['HS256'] }) as unknown as Claims;
    } catch {
      throw unauthenticated(
        'token-expired',
        'The access token is not valid or has run out: refresh it or sign in again',
      );
    }
  }
}
