/**
 * A second front door, for what runs in a thread of its own and must stay light: the code lists alone, without the
 * technology behind `#platform`.
 */
export * from './codes.data.js';
export * from './languages.data.js';
