import { type Actor, reachOf } from '#access';
import { documentsSeenBy } from '#people';
import { asToldToMission } from './clearance.js';
import type { OnBoard } from './manifest.js';
import { mayMove, type MovementMove, movementMoves, movementStateOf } from './movement.lifecycle.js';
import type { ManifestView, MovementView, TravellerView } from './movements.dto.js';
import type { ReadMovement } from './movements.queries.js';

/** A journey as one person may see it: a mission reads neither the place that it leaves from nor who goes along. */
export function viewMovement(actor: Actor, row: ReadMovement): MovementView {
  const { plan, handling } = row;
  const state = movementStateOf(row);
  return {
    id: row.id,
    version: row.version,
    kind: row.kind,
    state,
    departsAt: plan.departsAt,
    from: { country: plan.fromCountry, place: handling?.fromPlace ?? null },
    to: plan.to,
    carrier: plan.carrier,
    reference: plan.reference,
    ...(handling && { escorts: handling.escorts }),
    people: row.people,
    departedAt: row.departedAt?.toISOString() ?? null,
    arrivedAt: row.arrivedAt?.toISOString() ?? null,
    cancelledAt: row.cancelledAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    can: (Object.keys(movementMoves) as MovementMove[]).filter(
      (move) => mayMove(state, move) && reachOf(actor, move) !== null,
    ),
  };
}

export interface ReadManifest {
  id: string;
  movement: ReadMovement;
  people: readonly OnBoard[];
}

export const viewManifest = (actor: Actor, { id, movement, people }: ReadManifest): ManifestView => ({
  id,
  movement: viewMovement(actor, movement),
  people: people.map((one) => viewTraveller(actor, one)),
});

function viewTraveller(actor: Actor, { traveller, row, identity, leadsHome, bars }: OnBoard): TravellerView {
  const isMission = actor.role === 'consular_officer';
  return {
    id: traveller.id,
    caseId: row.id,
    caseNumber: row.caseNumber,
    names: identity.names,
    sex: row.sex,
    birthDate: identity.birthDate,
    nationalities: row.nationalities,
    identityDocuments: documentsSeenBy(actor, identity.identityDocuments),
    state: traveller.state,
    leadsHome,
    cleared: bars.length === 0,
    waitsFor: isMission ? asToldToMission(bars) : bars,
    departedAt: traveller.departedAt?.toISOString() ?? null,
    arrivedAt: traveller.arrivedAt?.toISOString() ?? null,
    // What was not read for her is not there.
    ...(traveller.needs !== undefined && {
      needs: traveller.needs?.needs ?? [],
      accompaniedBy: traveller.needs?.accompaniedBy ?? null,
    }),
    ...(traveller.absence !== undefined && { absence: traveller.absence }),
  };
}
