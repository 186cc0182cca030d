/** What stands in the inbox, by kind of message. A fixed text: it never says whom it is about. */
const titles: Readonly<Record<string, string>> = {
  notification_received: 'Someone asks for your consular help',
  recall: 'A notification was recalled: please take no action on it',
  notification_acknowledged: 'The mission has acknowledged your notification',
  notification_responded: 'The mission has answered your notification',
  notification_cancelled: 'A notification was not sent, or was recalled',
  notification_failed: 'A notification could not be sent: this mission has no address here',
  case_assigned: 'A case was handed to you',
  'deadline.reminder': 'A deadline is coming up',
  'deadline.escalation': 'A deadline has passed',
};

export const titleOf = (kind: string): string => titles[kind] ?? 'Something new waits for you';
