import type { QueueName } from '#platform';

/**
 * How many messages a worker does at a time, by where they wait. What leaves has places of its own: whoever is slow outside
 * holds up what is bound for the same door, and nothing else.
 *
 * Mails are as many as the mailer has connections: one more would spend its own time waiting for one.
 */
export const places: Readonly<Record<QueueName, number>> = { jobs: 8, mail: 2, calls: 4 };
