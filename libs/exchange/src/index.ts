export { Export } from './export.entity.js';
export { ExportsModule } from './exports.module.js';
export { Import, ImportRow } from './imports/import.entity.js';
export { ImportsModule } from './imports/imports.module.js';
export { type CsvValue, toCsv } from './reading/index.js';
