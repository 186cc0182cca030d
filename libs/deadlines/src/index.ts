export { Deadline, Reminder } from './deadline.entity.js';
export { DeadlinesModule } from './deadlines.module.js';
export { type ActingMission, DeadlinesService, type OfCase } from './deadlines.service.js';
export { dayAt, dayIn } from './calendar.js';
export type { PartyCalendar, PlannedReminder } from './calendar.js';
export type { OverstayFine } from './overstay.js';
export { templatesFrom } from './templates.data.js';
export type { DeadlineEvent, DeadlineParty, DeadlineTemplate, Due, ReminderOffset } from './templates.data.js';
export { zoneOf } from './zones.data.js';
