export * from './fields.js';
export { Changes } from './changes.js';
export { errorsOf, pointerStep } from './field-errors.js';
export { parse, ValidationPipe } from './validation.pipe.js';
