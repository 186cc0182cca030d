import type { Work } from '#access';
import { Injectable } from '@nestjs/common';
import type { Case } from './case.entity.js';
import { refreshMissionReach } from './cases.queries.js';

/** What follows on a case, locked, as it stands after the change. It is part of the work that changes it. */
export type Follows = (work: Work, row: Case) => Promise<void>;

/**
 * Whether a mission may know of her: consent, hold, host country, nationality, and whether the case is open. Whoever told
 * a mission follows here, so that what no longer stands ends in the transaction that ends it: a job that comes later may
 * find the old answer given back, and would leave a mission seeing what nobody allowed it anew.
 */
@Injectable()
export class Standing {
  readonly #followers: Follows[] = [];

  follow(follows: Follows): void {
    this.#followers.push(follows);
  }

  /** @param row locked, with what has changed in it already */
  async changed(work: Work, row: Case): Promise<void> {
    for (const follows of this.#followers) await follows(work, row);
    await refreshMissionReach(work, [row.id]);
  }
}
