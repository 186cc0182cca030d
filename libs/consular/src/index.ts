export { ConsularModule } from './consular.module.js';
export { ConsularNotification } from './consular-notification.entity.js';
