export * from './codes.data.js';
export * from './http/index.js';
export * from './languages.data.js';
export * from './problem.js';
