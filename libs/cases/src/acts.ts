import type { Work } from '#access';
import { Injectable } from '@nestjs/common';
import type { Case } from './case.entity.js';

/**
 * Something recorded where it happens that is a step of the way home as well. `wish_unsaid`: what stood as her wish was
 * none, for she was not asked.
 */
export interface Act {
  kind: 'screening' | 'wish' | 'wish_unsaid';
  /** The day, `YYYY-MM-DD`. */
  on: string;
  /** The case is only being logged: nothing stands on it yet. */
  isNew: boolean;
}
export type FollowsAct = (work: Work, row: Case, act: Act) => Promise<void>;

/** Whoever keeps the steps of the way home follows here, in the work of the act: nobody records one thing twice. */
@Injectable()
export class Acts {
  readonly #followers: FollowsAct[] = [];

  follow(follows: FollowsAct): void {
    this.#followers.push(follows);
  }

  /** @param row locked, and open */
  async happened(work: Work, row: Case, act: Act): Promise<void> {
    for (const follows of this.#followers) await follows(work, row, act);
  }
}
