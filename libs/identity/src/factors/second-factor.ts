import type { Work } from '#access';
import { Clock } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { User } from '../user.entity.js';
import { useTotpStep } from './factors.queries.js';
import { stepOf } from './one-time-password.js';
import type { ChallengePurpose } from './passkey.entity.js';
import { Passkeys } from './passkeys.js';
import { RecoveryCodes } from './recovery-codes.js';

/** What somebody shows beside her password. */
export interface Proof {
  /** Six digits of an authenticator, or a recovery code. */
  otp?: string;
  passkey?: AuthenticationResponseJSON;
}
export type Shown = { by: 'totp' } | { by: 'recovery' } | { by: 'passkey'; passkeyId: string };

/** Whether what somebody shows is hers, in time, and was not used before. Says which it was, never why it is not. */
@Injectable()
export class SecondFactor {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Passkeys) private readonly passkeys: Passkeys,
    @Inject(RecoveryCodes) private readonly recovery: RecoveryCodes,
  ) {}

  /** @param purpose for which the challenge was made that a passkey signs */
  async shown(
    work: Work,
    user: User,
    { otp, passkey }: Proof,
    purpose: Exclude<ChallengePurpose, 'register'>,
  ): Promise<Shown | null> {
    if (passkey) {
      const found = await this.passkeys.signedBy(work, passkey, purpose, purpose === 'sign_in' ? null : user.id);
      return found?.userId === user.id ? { by: 'passkey', passkeyId: found.id } : null;
    }
    if (otp === undefined) return null;
    if (await this.recovery.use(work, user.id, otp)) return { by: 'recovery' };
    if (!user.totp || !user.totpConfirmedAt) return null;
    const step = await stepOf(user.totp.secret, otp, user.totpLastStep, this.clock.now());
    return step !== null && (await useTotpStep(work, user.id, step)) ? { by: 'totp' } : null;
  }
}
