import { job } from '#access';

/** A mail goes to the mail server, once. */
export const sendMail = job<{ mailId: string }>('mail.send', 'notifier', { leaves: 'mail' });
