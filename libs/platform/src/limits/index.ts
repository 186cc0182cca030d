export { type Bound, type Counters, openCounters } from './counters.js';
