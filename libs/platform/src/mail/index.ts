export type { MailFailure } from './mail-failed.js';
export { openMailer } from './mailer.js';
export type { Mailer, Message, Patience } from './mailer.js';
