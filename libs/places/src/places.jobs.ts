import { job } from '#access';

export interface RouteOf {
  nationality: string;
  hostCountry: string;
}

/** Routing changed: whoever was or is to be told of these people is found anew, some cases at a time, after `after`. */
export const routingChanged = job<{ routes: RouteOf[]; after: string | null }>('places.routing-changed', 'notifier', {
  lane: 'urgent',
});

export interface CorrectedRescue {
  rescueId: string;
  organisationId: string;
  userId: string;
  after: string | null;
}
/** A rescue was on another day: how old its people were follows, some cases at a time, after `after`. */
export const rescueCorrected = job<CorrectedRescue>('places.rescue-corrected', 'importer', {
  lane: 'mass',
  inStead: ({ organisationId, userId }) => ({ organisationId, onBehalfOf: userId }),
});
