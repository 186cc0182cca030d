import { personRoles } from '#access';
import {
  Changes,
  Code,
  Country,
  Email,
  Flag,
  Id,
  Instant,
  Int,
  organisationKinds,
  PageQuery,
  Text,
  Texts,
} from '#platform';

export class AddOrganisation {
  @Text({ max: 200 }) name: string;
  @Code(organisationKinds) kind: string;
  @Country() country: string;
}
export class CorrectOrganisation extends Changes(AddOrganisation) {}
export class ListOrganisations extends PageQuery {
  @Code(organisationKinds, { optional: true }) kind?: string;
  @Country({ optional: true }) country?: string;
}
export class OrganisationRecord {
  @Id() id: string;
  @Int() version: number;
  @Text({ max: 200 }) name: string;
  @Code(organisationKinds) kind: string;
  @Country() country: string;
  @Instant() createdAt: string;
  @Texts({ length: 60 }) can: string[];
}

export class AddUser {
  @Text({ max: 200 }) name: string;
  @Email() email: string;
  @Code(personRoles) role: (typeof personRoles)[number];
  @Id() organisationId: string;
  @Text({ max: 200, optional: true, description: 'Her team; one of this name is made if there is none' })
  teamName?: string;
}
export class CorrectUser {
  @Text({ max: 200, optional: true }) name?: string;
  @Email({ optional: true }) email?: string;
  @Code(personRoles, { optional: true }) role?: (typeof personRoles)[number];
  @Text({ max: 200, optional: true }) teamName?: string;
  @Flag({ optional: true, description: 'false ends her sessions at once; true needs a second person where rights do' })
  active?: boolean;
}
export class ListUsers extends PageQuery {
  @Code(personRoles, { optional: true }) role?: (typeof personRoles)[number];
  @Id({ optional: true }) organisationId?: string;
  @Flag({ optional: true }) active?: boolean;
}
export class UserRecord {
  @Id() id: string;
  @Int() version: number;
  @Text({ max: 200 }) name: string;
  @Email({ optional: true, description: 'To administrators only' }) email?: string;
  @Code(personRoles) role: string;
  @Id() organisationId: string;
  @Text({ max: 200, optional: true, nullable: true, description: 'Of her team' }) team?: string | null;
  @Flag() active: boolean;
  @Instant() createdAt: string;
  @Id({ optional: true, description: 'A change of her rights that a second administrator has to approve' })
  pendingChange?: string;
  @Texts({ length: 60 }) can: string[];
}
export class InvitedUser extends UserRecord {
  @Text({ max: 100, optional: true, description: 'Shown once: good for 72 hours and one use' }) invitation?: string;
}
export class ForgotPassword {
  @Text({ max: 320 }) email: string;
}
export class AcceptInvitation {
  @Text({ max: 100 }) token: string;
  @Text({ max: 200, description: '15 to 128 characters, not a common one, without name, address or organisation' })
  password: string;
}
export class ChangePassword {
  @Text({ max: 200, description: 'The one that she has now' }) current: string;
  @Text({ max: 200, description: '15 to 128 characters, not a common one, without name, address or organisation' })
  password: string;
}
