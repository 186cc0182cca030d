export { KeyRotation } from './key-rotation.js';
export { isDoneWithOthers, keyStatus } from './key-status.js';
export { sealedUnderOrganisations } from './sealed-columns.js';
