import {
  absenceReasons,
  blockReasons,
  Code,
  Codes,
  Country,
  Day,
  escortRoles,
  Flag,
  Id,
  identityDocumentKinds,
  identityDocumentStatuses,
  Ids,
  Instant,
  Int,
  Many,
  movementKinds,
  movementStates,
  nameKinds,
  One,
  PageQuery,
  scripts,
  sexes,
  stepStates,
  Text,
  Texts,
  travellerStates,
  travelNeeds,
} from '#platform';
import type { AbsenceReason, EscortRole, MovementKind, MovementState, TravelNeed } from '#platform';
import { travelConditions } from './clearance.data.js';

/** How many people one journey takes; a list, too, is no longer. */
export const mostPeople = 500;

export class PlaceInput {
  @Country() country: string;
  @Text({ max: 200, optional: true, nullable: true }) place?: string | null;
}
export class JourneyEscortInput {
  @Text({ max: 200 }) name: string;
  @Code(escortRoles) role: EscortRole;
  @Text({ max: 40, optional: true, nullable: true }) phone?: string | null;
}
export class PlanMovement {
  @Code(movementKinds) kind: MovementKind;
  @Instant() departsAt: string;
  @One(() => PlaceInput, { description: 'Missions read the country alone' }) from: PlaceInput;
  @One(() => PlaceInput) to: PlaceInput;
  @Text({ max: 100, optional: true, nullable: true }) carrier?: string | null;
  @Text({
    max: 60,
    optional: true,
    nullable: true,
    description: 'Number of the flight or convoy, never a booking code',
  })
  reference?: string | null;
  @Many(() => JourneyEscortInput, { optional: true, max: 50, description: 'No mission reads who goes along' })
  escorts?: JourneyEscortInput[];
  @Ids({ optional: true, max: mostPeople, description: 'Who goes; more can be added' }) caseIds?: string[];
}
export class CorrectMovement {
  @Code(movementKinds, { optional: true }) kind?: MovementKind;
  @Instant({ optional: true }) departsAt?: string;
  @One(() => PlaceInput, { optional: true }) from?: PlaceInput;
  @One(() => PlaceInput, { optional: true }) to?: PlaceInput;
  @Text({ max: 100, optional: true, nullable: true }) carrier?: string | null;
  @Text({ max: 60, optional: true, nullable: true }) reference?: string | null;
  @Many(() => JourneyEscortInput, { optional: true, max: 50 }) escorts?: JourneyEscortInput[];
}
export class CancelMovement {
  @Text({ max: 2000, min: 3, multiline: true }) reason: string;
}
export class ListMovements extends PageQuery {
  @Code(movementStates, { optional: true }) state?: MovementState;
}

export class TravellerInput {
  @Id() caseId: string;
  @Codes(travelNeeds, { optional: true, max: 20 }) needs?: TravelNeed[];
  @Text({ max: 200, optional: true, nullable: true, description: 'Guardian or escort of her own: name and relation' })
  accompaniedBy?: string | null;
}
export class BoardMovement {
  @Many(() => TravellerInput, { min: 1, max: mostPeople }) people: TravellerInput[];
}
export class AbsenceInput {
  @Id() caseId: string;
  @Code(absenceReasons) reason: AbsenceReason;
  @Text({ max: 500, optional: true, nullable: true }) note?: string | null;
}
class TravelList {
  @Instant({ optional: true, description: 'Now where nothing is said' }) at?: string;
  @Ids({ optional: true, max: mostPeople }) caseIds?: string[];
  @Texts({ length: 20, optional: true, max: mostPeople, description: 'Case numbers, as scanned' })
  caseNumbers?: string[];
}
export class DepartMovement extends TravelList {
  @Many(() => AbsenceInput, { optional: true, max: mostPeople, description: 'Who did not come, and why' })
  noShows?: AbsenceInput[];
}
export class ArriveMovement extends TravelList {
  @Many(() => AbsenceInput, { optional: true, max: mostPeople, description: 'Who left and did not arrive, and why' })
  notArrived?: AbsenceInput[];
}

export class PlaceView {
  @Country() country: string;
  @Text({ max: 200, nullable: true }) place: string | null;
}
export class EscortView {
  @Code(escortRoles) role: string;
  @Text({ max: 200, optional: true }) name?: string;
  @Text({ max: 40, optional: true, nullable: true }) phone?: string | null;
}
export class MovementView {
  @Id() id: string;
  @Int() version: number;
  @Code(movementKinds) kind: string;
  @Code(movementStates) state: string;
  @Instant() departsAt: string;
  @One(() => PlaceView) from: PlaceView;
  @One(() => PlaceView) to: PlaceView;
  @Text({ max: 100, nullable: true }) carrier: string | null;
  @Text({ max: 60, nullable: true }) reference: string | null;
  @Many(() => EscortView, { optional: true, description: 'No mission reads who goes along' })
  escorts?: EscortView[];
  @Int({ description: 'On the list, of those whom the reader may see' }) people: number;
  @Instant({ nullable: true }) departedAt: string | null;
  @Instant({ nullable: true }) arrivedAt: string | null;
  @Instant({ nullable: true }) cancelledAt: string | null;
  @Instant() createdAt: string;
  @Texts({ length: 60 }) can: string[];
}

export class TravelBarView {
  @Code([...travelConditions, 'other']) condition: string;
  @Code(stepStates, { nullable: true }) state: string | null;
  @Code(blockReasons, { nullable: true }) blockReason: string | null;
}
export class TravellerName {
  @Text({ max: 400 }) full: string;
  @Text({ max: 400, optional: true }) given?: string;
  @Text({ max: 400, optional: true }) family?: string;
  @Code(scripts, { optional: true }) script?: string;
  @Code(nameKinds, { optional: true }) kind?: string;
}
export class TravellerDocument {
  @Code(identityDocumentKinds) kind: string;
  @Text({ max: 60, optional: true }) number?: string;
  @Country({ optional: true }) country?: string;
  @Code(identityDocumentStatuses) status: string;
  @Day({ optional: true, nullable: true }) issuedOn?: string | null;
  @Day({ optional: true, nullable: true }) expiresOn?: string | null;
}
export class AbsenceView {
  @Code(absenceReasons) reason: string;
  @Text({ max: 500, nullable: true }) note: string | null;
}
export class TravellerView {
  @Id() id: string;
  @Id() caseId: string;
  @Text({ max: 20 }) caseNumber: string;
  @Many(() => TravellerName) names: TravellerName[];
  @Code(sexes) sex: string;
  @Day({ nullable: true }) birthDate: string | null;
  @Texts({ length: 2, description: 'ISO 3166-1 alpha-2' }) nationalities: string[];
  @Many(() => TravellerDocument) identityDocuments: TravellerDocument[];
  @Code(travellerStates) state: string;
  @Flag({ description: 'Where it leads her to a country of hers; else it is a part of the way' }) leadsHome: boolean;
  @Flag() cleared: boolean;
  @Many(() => TravelBarView, { description: 'What is still in the way' }) waitsFor: TravelBarView[];
  @Instant({ nullable: true }) departedAt: string | null;
  @Instant({ nullable: true }) arrivedAt: string | null;
  /** What she needs, who goes with her, and why she did not come: no mission reads them. */
  @Codes(travelNeeds, { optional: true }) needs?: string[];
  @Text({ max: 200, optional: true, nullable: true }) accompaniedBy?: string | null;
  @One(() => AbsenceView, { optional: true, nullable: true }) absence?: AbsenceView | null;
}
export class ManifestView {
  @Id({ description: 'Of the journey' }) id: string;
  @One(() => MovementView) movement: MovementView;
  @Many(() => TravellerView, { max: mostPeople, description: 'Those whom the reader may see' }) people: TravellerView[];
}
