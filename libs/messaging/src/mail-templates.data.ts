import type { Lane } from '#access';

/**
 * What an e-mail says. It is read on lock screens and in offices of others: no name, no place, no nationality, and not
 * what the person suffered; only a reference and a link behind which one signs in.
 * `lane`: whether it goes before others where much waits, or comes by the thousand itself. `evenIfUnseen`: it goes to a
 * mission also once that may no longer know of the case, since it says exactly that.
 */
export const mailTemplates = {
  consular_notification: {
    lane: 'mass',
    subject: 'Homeward: something new waits for you ({reference})',
    text: 'A new message waits for you in Homeward.\n\nReference: {reference}\n{link}\n\nSign in to read it. Please do not answer this e-mail.\n',
  },
  consular_notifications: {
    lane: 'ordinary',
    subject: 'Homeward: something new waits for you',
    text: 'New messages wait for you in Homeward.\n\n{link}\n\nSign in to read them. Please do not answer this e-mail.\n',
    list: '/consular-notifications?batchId=',
  },
  message: {
    lane: 'ordinary',
    subject: 'Homeward: there is a question or an answer ({reference})',
    text: 'Somebody asked or answered something in Homeward.\n\nReference: {reference}\n{link}\n\nSign in to read it. Please do not answer this e-mail.\n',
  },
  recall: {
    lane: 'urgent',
    evenIfUnseen: true,
    subject: 'Homeward: a message was recalled ({reference})',
    text: 'A message that you were sent by Homeward was recalled. Please take no action on it.\n\nReference: {reference}\n{link}\n\nPlease do not answer this e-mail.\n',
  },
  deadline: {
    lane: 'urgent',
    subject: 'Homeward: a deadline has passed ({reference})',
    text: 'A deadline has passed in Homeward.\n\nReference: {reference}\n{link}\n\nSign in to see it. Please do not answer this e-mail.\n',
  },
  glass: {
    lane: 'urgent',
    subject: 'Homeward: please review an access ({reference})',
    text: 'Somebody opened what was beyond her reach in Homeward, and gave a reason.\n\nReference: {reference}\n{link}\n\nSign in to review it. Please do not answer this e-mail.\n',
  },
  transition: {
    lane: 'urgent',
    subject: 'Homeward: something between two organisations waits for you ({reference})',
    text: 'Something between your organisation and another waits for you in Homeward.\n\nReference: {reference}\n{link}\n\nSign in to see it. Please do not answer this e-mail.\n',
  },
  account: {
    lane: 'urgent',
    subject: 'Homeward: please look at your account',
    text: 'Something about an account in Homeward has changed.\n\n{link}\n\nSign in to see it. If you did not expect this, tell your administrator. Please do not answer this e-mail.\n',
  },
  password_reset: {
    lane: 'urgent',
    subject: 'Homeward: choose a new password',
    text: 'Somebody, you we hope, asked for a new password in Homeward. This link is good once, for half an hour:\n\n{link}\n\nIf it was not you, leave it: nothing has changed. Please do not answer this e-mail.\n',
    page: '/reset-password',
  },
  erasure: {
    lane: 'ordinary',
    subject: 'Homeward: something waits for your decision ({reference})',
    text: 'Something waits for your decision in Homeward.\n\nReference: {reference}\n{link}\n\nSign in to see it. Please do not answer this e-mail.\n',
  },
} as const satisfies Record<
  string,
  { lane: Lane; evenIfUnseen?: true; subject: string; text: string; page?: string; list?: string }
>;

export type MailTemplate = keyof typeof mailTemplates;
