import type { QueueName } from '#platform';
import { SetMetadata } from '@nestjs/common';
import type { InStead, SystemName } from '../actor.js';
import type { Lane } from './lanes.data.js';

/** What goes out waits in a queue of its own. */
export type Door = Exclude<QueueName, 'jobs'>;

/** A job's name, who does it, and the shape of its data: ids, never facts about a person. */
export interface Job<Data extends object> {
  name: string;
  as: SystemName;
  /** Who goes first where much waits. */
  lane: Lane;
  /** In whose stead it is done, where its data say so. */
  inStead?: (data: never) => InStead;
  /** By which door it goes out: its handler answers what is to be done outside, once its work is kept. */
  leaves?: Door;
  _data?: Data;
}

export const job = <Data extends object>(
  name: string,
  as: SystemName,
  { lane = 'ordinary', inStead, leaves }: { lane?: Lane; inStead?: (data: Data) => InStead; leaves?: Door } = {},
): Job<Data> => ({ name, as, lane, ...(inStead && { inStead }), ...(leaves && { leaves }) });

export const HANDLES = Symbol('handles');
/** Marks the one method that handles a job: `async tell({ caseId }: …, work: Work)`. It may run twice without harm. */
export const Handles = (handled: Pick<Job<object>, 'name' | 'as' | 'inStead' | 'leaves'>) =>
  SetMetadata(HANDLES, handled);
