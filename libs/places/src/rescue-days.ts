import type { Work } from '#access';
import { Injectable } from '@nestjs/common';

/** A rescue that is to be called another day. Days are `YYYY-MM-DD`. */
export interface MovedRescue {
  id: string;
  was: string;
  is: string;
}
/** @returns of how many cases this cannot be true */
export type Forbids = (work: Work, rescue: MovedRescue) => Promise<number>;

/** Whoever knows the people of a rescue says here whether it can have been on a day. */
@Injectable()
export class RescueDays {
  readonly #rules: Forbids[] = [];

  mind(forbids: Forbids): void {
    this.#rules.push(forbids);
  }

  async contradicted(work: Work, rescue: MovedRescue): Promise<number> {
    let count = 0;
    for (const forbids of this.#rules) count += await forbids(work, rescue);
    return count;
  }
}
