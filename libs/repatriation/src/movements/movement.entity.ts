import { Belongs, RowId, Sealed, Seen } from '#access';
import type { AbsenceReason, EscortRole, MovementKind, TravellerState, TravelNeed } from '#platform';
import { Column, Entity } from 'typeorm';

/** A place by its country, and as exactly as somebody said. */
export interface Place {
  country: string;
  place: string | null;
}
/** What everybody who has somebody on the journey reads of it. */
export interface JourneyPlan {
  /** ISO 8601 */
  departsAt: string;
  /** The country alone: from which house or town it leaves is told to no mission. */
  fromCountry: string;
  to: Place;
  carrier: string | null;
  reference: string | null;
}
export interface Escort {
  name: string;
  role: EscortRole;
  phone: string | null;
}
/** What stays with those who make the journey. */
export interface JourneyHandling {
  fromPlace: string | null;
  escorts: Escort[];
}

/** One journey of many people. It belongs to the organisation that makes it. */
@Entity('movements')
@Belongs('organisation')
export class Movement {
  @RowId() id: string;
  @Column({ type: 'uuid' }) organisationId: string;
  @Column({ type: 'text' }) kind: MovementKind;
  // Sealed, times too: a plan of travel tells where people will be.
  @Sealed('journey') plan: JourneyPlan;
  @Sealed('location') handling: JourneyHandling;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) departedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) arrivedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) cancelledAt: Date | null;
  @Column({ type: 'uuid' }) createdBy: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'timestamptz', precision: 3 }) updatedAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}

/** What somebody needs on the way, and who goes with her. */
export interface TravellerNeeds {
  needs: TravelNeed[];
  /** A guardian or escort of her own, in words. */
  accompaniedBy: string | null;
}
export interface Absence {
  reason: AbsenceReason;
  note: string | null;
}

/** One person on a journey. */
@Entity('movement_people')
@Belongs('of-case')
export class Traveller {
  @RowId() id: string;
  @Column({ type: 'uuid' }) movementId: string;
  @Column({ type: 'uuid' }) caseId: string;
  @Column({ type: 'text', default: 'listed' }) state: TravellerState;
  @Sealed('medical', { nullable: true }) needs: TravellerNeeds | null;
  @Sealed('legal', { nullable: true }) absence: Absence | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) departedAt: Date | null;
  @Column({ type: 'timestamptz', precision: 3, nullable: true }) arrivedAt: Date | null;
  @Seen('team') @Column({ type: 'uuid' }) addedBy: string;
  @Column({ type: 'timestamptz', precision: 3 }) createdAt: Date;
  @Column({ type: 'int', default: 1 }) version: number;
}
