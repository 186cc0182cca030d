import { Clock } from '#platform';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Where the demo's people are, all year. */
const AHEAD_OF_UTC = 7 * HOUR;
const AFTERNOON = 16 * HOUR;

/** A clock that can be put back by whole days: what is done then is written down as done then. */
export class DemoClock extends Clock {
  #back = 0;
  readonly #begun = Date.now();

  override now(): Date {
    return new Date(Date.now() - this.#back);
  }

  /** It is the afternoon of that day, or now if today's has not come yet. */
  goTo(daysAgo: number): void {
    this.#back = Math.max(0, this.#begun - (Date.parse(this.day(daysAgo)) + AFTERNOON - AHEAD_OF_UTC));
  }

  /** @returns YYYY-MM-DD, by the calendar of the place */
  day(daysAgo: number): string {
    return new Date(this.#begun + AHEAD_OF_UTC - daysAgo * DAY).toISOString().slice(0, 10);
  }
}
