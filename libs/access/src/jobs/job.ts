import { SetMetadata } from '@nestjs/common';
import type { InStead, SystemName } from '../actor.js';

/** A job's name, who does it, and the shape of its data: ids, never facts about a person. */
export interface Job<Data extends object> {
  name: string;
  as: SystemName;
  /** In whose stead it is done, where its data say so. */
  inStead?: (data: never) => InStead;
  _data?: Data;
}

export const job = <Data extends object>(
  name: string,
  as: SystemName,
  inStead?: (data: Data) => InStead,
): Job<Data> => ({ name, as, ...(inStead && { inStead }) });

export const HANDLES = Symbol('handles');
/** Marks the one method that handles a job: `async tell({ caseId }: …, work: Work)`. It may run twice without harm. */
export const Handles = (handled: Pick<Job<object>, 'name' | 'as' | 'inStead'>) => SetMetadata(HANDLES, handled);
