export { templates, templatesFrom, version as templatesVersion } from './templates.data.js';
export type { DeadlineEvent, DeadlineParty, DeadlineTemplate, Due, ReminderOffset } from './templates.data.js';
