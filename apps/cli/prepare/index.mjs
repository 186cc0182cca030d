export { buildIfStale } from './build.mjs';
export { installIfStale } from './install.mjs';
export { requireNode } from './node-version.mjs';
export { root } from './root.mjs';
