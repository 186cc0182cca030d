import type { Work } from '../work.js';

/**
 * What goes out of the house: begun once the work that asked for it is kept, outside of any other, and settled in a work of
 * its own. A death between the two leaves it unknown whether it went: then all of it is done again.
 */
export interface Departure {
  /** May take as long as whoever receives it takes. @throws where it did not go, or nobody knows: it is tried again */
  leave: () => Promise<void>;
  /** What is written once it went, kept together with the message being done. */
  settle?: (work: Work) => Promise<void>;
}
