import { Id, Int, One, Text } from '#platform';

export class SignIn {
  @Text({ max: 320 }) email: string;
  @Text({ max: 200 }) password: string;
  @Text({ max: 20, optional: true }) otp?: string;
}
export class ConfirmFactor {
  @Text({ max: 20 }) code: string;
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
export class SignedInAnswer {
  @Text({ max: 4000 }) accessToken: string;
  @Int() expiresIn: number;
  @One(() => Myself) user: Myself;
}
export class NewFactor {
  @Text({ max: 200 }) secret: string;
  @Text({ max: 1000 }) uri: string;
}
