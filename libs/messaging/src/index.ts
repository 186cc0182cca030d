export { linkSecret } from './mail-text.js';
export { Mail } from './mail.entity.js';
export { Messages, type MailTo, type Told } from './messages.js';
export { MessagingModule } from './messaging.module.js';
export { MailPreference } from './preferences/mail-preference.entity.js';
export type { WebhookEvent } from './webhooks/webhooks.data.js';
export { Webhook, WebhookSecret } from './webhooks/webhook.entity.js';
export { Notification } from './notification.entity.js';
