export { sayLastWordsSafely } from './last-words.js';
export { SafeLogger } from './safe-logger.js';
