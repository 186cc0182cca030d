import { Flag, Id, Int, One, Text } from '#platform';
import { PasskeyAssertion } from './factors/factors.dto.js';

export class SignIn {
  @Text({ max: 320 }) email: string;
  @Text({ max: 200 }) password: string;
  @Text({ max: 24, optional: true, description: 'Six digits of your authenticator, or a recovery code' }) otp?: string;
  @One(() => PasskeyAssertion, { optional: true, description: 'Instead of otp: what your passkey signed' })
  passkey?: PasskeyAssertion;
}
export class SignInByPasskey {
  @One(() => PasskeyAssertion) passkey: PasskeyAssertion;
}
export class OrganisationRef {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
  @Text({ max: 40 }) kind: string;
  @Text({ max: 2 }) country: string;
}
export class Myself {
  @Id() id: string;
  @Text({ max: 200 }) name: string;
  @Text({ max: 320 }) email: string;
  @Text({ max: 40 }) role: string;
  @One(() => OrganisationRef) organisation: OrganisationRef;
}
export class DraftKey {
  @Text({ max: 24, description: '16 bytes, base64: what is typed lies sealed under it on a device until it is saved' })
  key: string;
}
export class SignedInAnswer {
  @Text({ max: 4000 }) accessToken: string;
  @Int() expiresIn: number;
  @Id({ description: 'By which a device that works without a network asks later whether it may keep what it holds' })
  sessionId: string;
  @One(() => Myself) user: Myself;
  @Flag({ optional: true, description: 'true: set up a second factor now, nothing else can be done' })
  secondFactorRequired?: boolean;
}
