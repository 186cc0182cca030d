import { personRoles } from '#access';
import { Code, Flag, Id, Instant, Int, One, Text, Texts } from '#platform';
import { changeKinds, changeStates } from './user-change.entity.js';

export class AskChange {
  @Code(personRoles, { optional: true }) role?: (typeof personRoles)[number];
  @Id({ optional: true, description: 'A mission of another country, or another organisation' }) organisationId?: string;
  @Text({ max: 200, optional: true, description: 'Her team; one of this name is made if there is none' })
  teamName?: string;
}
export class WantedChange extends AskChange {
  @Flag({ optional: true, description: 'true: she may sign in' }) active?: boolean;
}
export class ListChanges {
  @Code(changeStates, { optional: true }) state?: (typeof changeStates)[number];
}
export class UserChangeRecord {
  @Id() id: string;
  @Int() version: number;
  @Id() userId: string;
  @Code(changeKinds, { description: 'factor_reset: her second factors are taken away' }) kind: string;
  @One(() => WantedChange) wanted: WantedChange;
  @Code(changeStates) state: string;
  @Id() askedBy: string;
  @Instant() askedAt: string;
  @Id({ nullable: true }) decidedBy: string | null;
  @Instant({ nullable: true }) decidedAt: string | null;
  @Instant({ nullable: true, description: 'A day after the decision where factors are taken away' })
  takesEffectAt: string | null;
  @Texts({ length: 60 }) can: string[];
}
