import { job } from '#access';

/** A mission hears once of all that was sent to it together. */
export const announceBatch = job<{ batchId: string; missionId: string }>('consular.announce-batch', 'notifier');
