/** The time of day, given in so that tests can move it. */
export class Clock {
  now(): Date {
    return new Date();
  }
}
