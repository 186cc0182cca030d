import { SetMetadata } from '@nestjs/common';
import type { SystemName } from '../actor.js';

/** A job's name, who does it, and the shape of its data: ids, never facts about a person. */
export interface Job<Data extends object> {
  name: string;
  as: SystemName;
  _data?: Data;
}

export const job = <Data extends object>(name: string, as: SystemName): Job<Data> => ({ name, as });

export const HANDLES = Symbol('handles');
/** Marks the one method that handles a job: `async tell({ caseId }: …, work: Work)`. It may run twice without harm. */
export const Handles = (handled: { name: string; as: SystemName }) => SetMetadata(HANDLES, handled);
