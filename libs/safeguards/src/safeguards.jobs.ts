import { job } from '#access';

/** Somebody looks beyond her reach: whom it concerns is told at once. */
export const glassBroken = job<{ breakId: string }>('safeguards.glass-broken', 'notifier', { lane: 'urgent' });
