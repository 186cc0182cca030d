export { Import, ImportRow } from './imports/import.entity.js';
export { ImportsModule } from './imports/imports.module.js';
