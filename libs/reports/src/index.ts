export { ReportsFreeze } from './reports-freeze.js';
export { ReportsModule } from './reports.module.js';
