export { Testimony, TestimonyVersion } from './testimony.entity.js';
export { TestimonyModule } from './testimony.module.js';
export { type CodedCase, codedOf } from './testimony.queries.js';
