export { Erasure, LegalHold } from './erasure.entity.js';
export { Eraser } from './eraser.js';
export { ErasureModule } from './erasure.module.js';
export { stillHere } from './erasure.queries.js';
export { readLines } from './ledger-file.js';
