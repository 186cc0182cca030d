import { SetMetadata } from '@nestjs/common';
import type { InStead, SystemName } from '../actor.js';
import type { Lane } from './lanes.data.js';

/** A job's name, who does it, and the shape of its data: ids, never facts about a person. */
export interface Job<Data extends object> {
  name: string;
  as: SystemName;
  /** Who goes first where much waits. */
  lane: Lane;
  /** In whose stead it is done, where its data say so. */
  inStead?: (data: never) => InStead;
  _data?: Data;
}

export const job = <Data extends object>(
  name: string,
  as: SystemName,
  { lane = 'ordinary', inStead }: { lane?: Lane; inStead?: (data: Data) => InStead } = {},
): Job<Data> => ({ name, as, lane, ...(inStead && { inStead }) });

export const HANDLES = Symbol('handles');
/** Marks the one method that handles a job: `async tell({ caseId }: …, work: Work)`. It may run twice without harm. */
export const Handles = (handled: Pick<Job<object>, 'name' | 'as' | 'inStead'>) => SetMetadata(HANDLES, handled);
