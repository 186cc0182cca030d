import { Code, Id, Instant, Int, Keyed, Many, One, Text, Texts } from '#platform';

const ENCODED = 16_000;

/** What `navigator.credentials.get()` gave, as its `toJSON()` says it. */
export class PasskeyAssertionResponse {
  @Text({ max: ENCODED }) clientDataJSON: string;
  @Text({ max: ENCODED }) authenticatorData: string;
  @Text({ max: ENCODED }) signature: string;
  @Text({ max: 200, optional: true, nullable: true }) userHandle?: string | null;
}
export class PasskeyAssertion {
  @Text({ max: 2000 }) id: string;
  @Text({ max: 2000 }) rawId: string;
  @Code(['public-key']) type: string;
  @One(() => PasskeyAssertionResponse) response: PasskeyAssertionResponse;
  @Text({ max: 40, optional: true, nullable: true }) authenticatorAttachment?: string | null;
  @Keyed({ optional: true, values: 'any' }) clientExtensionResults?: object;
}

/** What `navigator.credentials.create()` gave, as its `toJSON()` says it. */
export class PasskeyAttestationResponse {
  @Text({ max: ENCODED }) clientDataJSON: string;
  @Text({ max: ENCODED }) attestationObject: string;
  @Text({ max: ENCODED, optional: true }) authenticatorData?: string;
  @Text({ max: ENCODED, optional: true }) publicKey?: string;
  @Int({ min: -70_000, optional: true }) publicKeyAlgorithm?: number;
  @Texts({ length: 40, max: 10, optional: true }) transports?: string[];
}
export class PasskeyAttestation {
  @Text({ max: 2000 }) id: string;
  @Text({ max: 2000 }) rawId: string;
  @Code(['public-key']) type: string;
  @One(() => PasskeyAttestationResponse) response: PasskeyAttestationResponse;
  @Text({ max: 40, optional: true, nullable: true }) authenticatorAttachment?: string | null;
  @Keyed({ optional: true, values: 'any' }) clientExtensionResults?: object;
}
/** Options as a browser takes them: WebAuthn Level 3, `parseCreationOptionsFromJSON` and `parseRequestOptionsFromJSON`. */
export class PasskeyOptions {
  @Keyed({ values: 'any', description: 'Give it to the browser as it is' }) publicKey: object;
}
export class AddPasskey {
  @Text({ max: 60, description: 'What you call it: the key on my ring' }) name: string;
  @One(() => PasskeyAttestation) response: PasskeyAttestation;
}
export class PasskeyRecord {
  @Id() id: string;
  @Text({ max: 60 }) name: string;
  @Instant() createdAt: string;
  @Instant({ nullable: true }) lastUsedAt: string | null;
}

/** One factor, shown now. */
export class ShowFactor {
  @Text({ max: 24, optional: true, description: 'Six digits of your authenticator, or a recovery code' }) otp?: string;
  @One(() => PasskeyAssertion, { optional: true }) passkey?: PasskeyAssertion;
}
export class ShowAnyFactor extends ShowFactor {
  @Text({ max: 200, optional: true, description: 'Only where there is no second factor' }) password?: string;
}
export class Fresh {
  @Instant({ description: 'Until then what is dangerous may be done' }) freshUntil: string;
}

export class ConfirmFactor {
  @Text({ max: 20 }) code: string;
}
export class NewFactor {
  @Text({ max: 200 }) secret: string;
  @Text({ max: 1000 }) uri: string;
}
export class RecoveryCodeList {
  @Texts({ length: 24 }) codes: string[];
}
export class FactorList {
  @Instant({ nullable: true, description: 'Since when there is an authenticator' }) totpSince: string | null;
  @Many(() => PasskeyRecord) passkeys: PasskeyRecord[];
  @Int({ description: 'Recovery codes that were not used yet' }) recoveryCodes: number;
}
