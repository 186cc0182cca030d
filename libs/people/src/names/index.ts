export { scriptOf } from './script.js';
export { nameKeys, type NameKey, nearWeight } from './keys.js';
export { nameRanker, nameScore } from './score.js';
