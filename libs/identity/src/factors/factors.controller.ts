import { type Actor, Does, Me } from '#access';
import { Answer, conflict, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post, Req } from '@nestjs/common';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { type Calling, callerOf } from '../sessions/calling.dto.js';
import {
  AddPasskey,
  ConfirmFactor,
  FactorList,
  Fresh,
  NewFactor,
  PasskeyOptions,
  PasskeyRecord,
  RecoveryCodeList,
  ShowAnyFactor,
  ShowFactor,
} from './factors.dto.js';
import { FactorsService } from './factors.service.js';
import type { Passkey } from './passkey.entity.js';
import type { Proof } from './second-factor.js';
import { StepUpService } from './step-up.service.js';
import { WhileEnrolling } from './while-enrolling.js';

const shownOnce = () => {
  throw conflict('secret-shown-once', 'A secret is shown once: ask for a new one');
};
const view = ({ id, name, createdAt, lastUsedAt }: Passkey): PasskeyRecord => ({
  id,
  name,
  createdAt: createdAt.toISOString(),
  lastUsedAt: lastUsedAt?.toISOString() ?? null,
});

/** Somebody's own second factors. */
@Controller('auth')
export class FactorsController {
  constructor(
    @Inject(FactorsService) private readonly factors: FactorsService,
    @Inject(StepUpService) private readonly stepUp: StepUpService,
  ) {}

  @Get('factors')
  @Does('factor.read')
  @WhileEnrolling()
  @Answer('Your second factors', FactorList)
  async list(@Me() me: Actor): Promise<FactorList> {
    const { totpSince, passkeys, recoveryCodes } = await this.factors.list(me);
    return { totpSince: totpSince?.toISOString() ?? null, passkeys: passkeys.map(view), recoveryCodes };
  }

  @Post('totp')
  @Does('factor.change', shownOnce)
  @WhileEnrolling()
  @Answer('A new secret for one-time passwords; to replace one, show another factor', NewFactor)
  newTotp(@Me() me: Actor, @Body() proof: ShowFactor): Promise<NewFactor> {
    return this.factors.newTotp(me, proof as Proof);
  }

  @Post('totp/confirm')
  @Does('factor.change', () => undefined)
  @WhileEnrolling()
  @Answer('Turn the second factor on with a code of it')
  confirmTotp(@Me() me: Actor, @Body() { code }: ConfirmFactor): Promise<void> {
    return this.factors.confirmTotp(me, code);
  }

  @Post('totp/remove')
  @Does('factor.change', () => undefined)
  @Answer('Take your authenticator away, with a passkey or a recovery code')
  removeTotp(@Me() me: Actor, @Body() proof: ShowFactor): Promise<void> {
    return this.factors.removeTotp(me, proof as Proof);
  }

  @Post('recovery-codes')
  @Does('factor.change', shownOnce)
  @Answer('Ten new recovery codes; earlier ones are spent', RecoveryCodeList)
  async recoveryCodes(@Me() me: Actor): Promise<RecoveryCodeList> {
    return { codes: await this.factors.renewRecoveryCodes(me) };
  }

  @Get('passkeys')
  @Does('factor.read')
  @WhileEnrolling()
  @Answer('Your passkeys', PasskeyRecord, { list: true })
  async passkeys(@Me() me: Actor) {
    return { items: (await this.factors.list(me)).passkeys.map(view), nextCursor: null };
  }

  @Post('passkeys/options')
  @Does('factor.change', 'looks')
  @WhileEnrolling()
  @Answer('What the browser needs to make a passkey', PasskeyOptions)
  async creation(@Me() me: Actor): Promise<PasskeyOptions> {
    return { publicKey: await this.factors.creation(me) };
  }

  @Post('passkeys')
  @Does('factor.change', async (self: FactorsController, me: Actor, id: string) =>
    (await self.passkeys(me)).items.find((one) => one.id === id),
  )
  @WhileEnrolling()
  @Answer('Add the passkey that the browser made', PasskeyRecord, { status: 201 })
  async addPasskey(@Me() me: Actor, @Body() { name, response }: AddPasskey): Promise<PasskeyRecord> {
    return view(await this.factors.addPasskey(me, name, response as unknown as RegistrationResponseJSON));
  }

  @Post('passkeys/:id/remove')
  @Does('factor.change', () => undefined)
  @Answer('Take a passkey away, with another factor than it')
  removePasskey(@Me() me: Actor, @PathId() id: string, @Body() proof: ShowFactor): Promise<void> {
    return this.factors.removePasskey(me, id, proof as Proof);
  }

  @Post('step-up/options')
  @Does('session.renew', 'looks')
  @Answer('What the browser needs to ask your passkey', PasskeyOptions)
  async request(@Me() me: Actor): Promise<PasskeyOptions> {
    return { publicKey: await this.factors.request(me) };
  }

  @Post('step-up')
  @Does('session.renew', 'looks')
  @Answer('Show a factor once more: what is dangerous may be done for five minutes', Fresh)
  async renew(@Me() me: Actor, @Body() proof: ShowAnyFactor, @Req() request: Calling): Promise<Fresh> {
    const until = await this.stepUp.renew(me, proof as Proof & { password?: string }, callerOf(request));
    return { freshUntil: until.toISOString() };
  }
}
