export { ConsularModule } from './consular.module.js';
export { ConsularMessage } from './conversation/consular-message.entity.js';
export { ConsularNotification } from './consular-notification.entity.js';
