export { closedOn, dayAt, dayIn, dueAt, remindersFor, workingDay } from './calendar.js';
export type { PartyCalendar, PlannedReminder } from './calendar.js';
export { overstayFine } from './overstay.js';
export type { OverstayFine } from './overstay.js';
export { templates, templatesFrom, version as templatesVersion } from './templates.data.js';
export type { DeadlineEvent, DeadlineParty, DeadlineTemplate, Due, ReminderOffset } from './templates.data.js';
export { zoneOf } from './zones.data.js';
