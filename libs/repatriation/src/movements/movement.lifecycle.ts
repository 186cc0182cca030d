import { conflict, type MovementState, type TravellerState } from '#platform';

interface Marked {
  departedAt: Date | null;
  arrivedAt: Date | null;
  cancelledAt: Date | null;
}

/** Where a journey stands: told by what has happened to it, so that no word of it can disagree. */
export function movementStateOf({ departedAt, arrivedAt, cancelledAt }: Marked): MovementState {
  if (cancelledAt) return 'cancelled';
  if (arrivedAt) return 'arrived';
  return departedAt ? 'under_way' : 'planned';
}

/** In which states of the journey each thing may be done to it. */
export const movementMoves = {
  'movement.correct': ['planned', 'under_way'],
  // Somebody may come along at the last minute, and be written down afterwards.
  'movement.board': ['planned', 'under_way'],
  'movement.unboard': ['planned', 'under_way'],
  'movement.depart': ['planned', 'under_way'],
  // The last of them may arrive, or turn out not to have, long after the first.
  'movement.arrive': ['under_way', 'arrived'],
  'movement.cancel': ['planned'],
} as const satisfies Record<string, readonly MovementState[]>;
export type MovementMove = keyof typeof movementMoves;

/** @throws Problem conflict `movement-state` */
export function requireMove(state: MovementState, move: MovementMove): void {
  if (!mayMove(state, move))
    throw conflict('movement-state', `A journey that is ${state.replace('_', ' ')} does not allow ${move}`);
}
export const mayMove = (state: MovementState, move: MovementMove): boolean =>
  (movementMoves[move] as readonly MovementState[]).includes(state);

/**
 * From which states of one person a list or a scan brings her into which. What she is already stays as it is, so that a
 * list that comes twice does nothing twice. Whoever was thought aboard and was not is taken off again; whoever was given
 * up and comes after all is welcome.
 */
export const travellerMoves = {
  aboard: ['listed', 'no_show'],
  no_show: ['listed', 'aboard'],
  arrived: ['aboard', 'not_arrived'],
  not_arrived: ['aboard', 'arrived'],
} as const satisfies Partial<Record<TravellerState, readonly TravellerState[]>>;
export type TravellerMove = keyof typeof travellerMoves;

export const mayBecome = (from: TravellerState, to: TravellerMove): boolean =>
  (travellerMoves[to] as readonly TravellerState[]).includes(from);
