import {
  Amount, Changes, Code, Codes, Country, Day, Email, Flag, Id, Instant, Int, Language, Languages, Many, type MissionChannel,
  missionChannels, PageQuery, rescueMethods, Text, Texts, Weekdays, Zone,
} from '#platform'; // prettier-ignore

export const compoundStatuses = ['active', 'raided', 'closed', 'moved', 'unknown'] as const;

export class AddCompound {
  @Text({ max: 200 }) name: string;
  @Texts({ length: 200, optional: true, max: 50, description: 'Its other names, in any script' }) aliases?: string[];
  @Country({ optional: true, nullable: true }) country?: string | null;
  @Text({ max: 200, optional: true, nullable: true, description: 'State or province' }) admin1?: string | null;
  @Amount({ min: -90, max: 90, optional: true, nullable: true }) latitude?: number | null;
  @Amount({ min: -180, max: 180, optional: true, nullable: true }) longitude?: number | null;
  @Int({ optional: true, nullable: true, description: 'Radius of the disc in which it lies' })
  uncertaintyMetres?: number | null;
  @Text({ max: 200, optional: true, nullable: true }) operator?: string | null;
  @Text({ max: 200, optional: true, nullable: true, description: 'Who controls the ground' }) controller?:
    string | null;
  @Code(compoundStatuses, { optional: true }) status?: string;
}
export class CorrectCompound extends Changes(AddCompound) {
  @Flag({ optional: true }) verified?: boolean;
}
export class ListCompounds extends PageQuery {
  @Text({ max: 200, optional: true, description: 'Part of any of its names, in any script' }) q?: string;
  @Country({ optional: true }) country?: string;
  @Flag({ optional: true }) verified?: boolean;
}
export class CompoundRecord {
  @Id() id: string;
  @Int() version: number;
  @Text({ max: 200 }) name: string;
  @Texts({ length: 200 }) aliases: string[];
  @Country({ nullable: true }) country: string | null;
  @Text({ max: 200, nullable: true }) admin1: string | null;
  @Amount({ min: -90, max: 90, nullable: true }) latitude: number | null;
  @Amount({ min: -180, max: 180, nullable: true }) longitude: number | null;
  @Int({ nullable: true }) uncertaintyMetres: number | null;
  @Text({ max: 200, nullable: true }) operator: string | null;
  @Text({ max: 200, nullable: true }) controller: string | null;
  @Code(compoundStatuses) status: string;
  @Flag({ description: 'An administrator has looked at it' }) verified: boolean;
  @Instant() createdAt: string;
  @Texts({ length: 60 }) can: string[];
}

export class AddRescue {
  @Day() date: string;
  @Code(rescueMethods) method: string;
  @Country() country: string;
  @Text({ max: 200, optional: true, nullable: true }) place?: string | null;
}
export class CorrectRescue extends Changes(AddRescue) {}
export class ListRescues extends PageQuery {
  @Day({ optional: true }) from?: string;
  @Day({ optional: true }) to?: string;
  @Country({ optional: true }) country?: string;
  @Code(rescueMethods, { optional: true }) method?: string;
}
export class RescueRecord {
  @Id() id: string;
  @Int() version: number;
  @Day() date: string;
  @Code(rescueMethods) method: string;
  @Country() country: string;
  @Text({ max: 200, nullable: true }) place: string | null;
  @Instant() createdAt: string;
  @Texts({ length: 60 }) can: string[];
}

export class RouteInput {
  @Country() nationality: string;
  @Country() hostCountry: string;
}
export class AddMission {
  @Country({ description: 'The sending state' }) country: string;
  @Text({ max: 200 }) name: string;
  @Country() seatCountry: string;
  @Zone({ description: 'IANA zone in which its working day is counted' }) timeZone: string;
  @Language({
    optional: true,
    description: 'The language to write to it in; the first of those that it works in, or English, where not given',
  })
  language?: string;
  @Languages({ optional: true, max: 20, description: 'Those that it works in, the first one first' })
  languages?: string[];
  @Weekdays({
    optional: true,
    nullable: true,
    description:
      'On which it works, 1 Monday to 7 Sunday; those of its country where not given. Its holidays are its country’s',
  })
  workingDays?: number[] | null;
  @Codes(missionChannels, {
    optional: true,
    min: 1,
    description:
      'By which ways it is told: by all of them that reach it; in the app, by e-mail and by webhook where not given. With `manual`, where no other way reaches it, a notification waits until somebody has told it and says so',
  })
  channels?: MissionChannel[];
  @Email({ optional: true, nullable: true }) email?: string | null;
  @Id({ optional: true, nullable: true, description: 'Its organisation here, where it has accounts' })
  organisationId?: string | null;
  @Many(() => RouteInput, {
    optional: true,
    max: 100,
    description: 'Whom it serves and where. A pair that another mission served is served by this one from now on',
  })
  serves?: RouteInput[];
}
export class CorrectMission extends Changes(AddMission) {}
export class ListMissions extends PageQuery {
  @Country({ optional: true }) nationality?: string;
  @Country({ optional: true }) hostCountry?: string;
}
export class MissionRecord {
  @Id() id: string;
  @Int() version: number;
  @Country() country: string;
  @Text({ max: 200 }) name: string;
  @Country() seatCountry: string;
  @Zone() timeZone: string;
  @Language() language: string;
  @Languages() languages: string[];
  @Weekdays({ nullable: true }) workingDays: number[] | null;
  @Codes(missionChannels) channels: MissionChannel[];
  @Email({ optional: true, nullable: true }) email?: string | null;
  @Id({ nullable: true }) organisationId: string | null;
  @Many(() => RouteInput) serves: RouteInput[];
  @Instant() createdAt: string;
  @Texts({ length: 60 }) can: string[];
}
