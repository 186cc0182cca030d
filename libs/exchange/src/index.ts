export { Import, ImportRow } from './imports/import.entity.js';
export { ImportsModule } from './imports/imports.module.js';
export { type CsvValue, toCsv } from './reading/index.js';
