/** What stands in the inbox, by kind of message. A fixed text: it never says whom it is about. */
const titles: Readonly<Record<string, string>> = {
  notification_received: 'Someone asks for your consular help',
  recall: 'A notification was recalled: please take no action on it',
  notification_acknowledged: 'The mission has acknowledged your notification',
  notification_responded: 'The mission has answered your notification',
  notification_cancelled: 'A notification was not sent, or was recalled',
  notification_failed: 'A notification could not be sent: this mission has no address here',
  attachment_infected: 'A file that was attached to a case held malware and was destroyed',
  case_assigned: 'A case was handed to you',
  new_device: 'You signed in on a new device: if it was not you, end that session and change your password',
  factor_added: 'A second factor was added to your account: if it was not you, tell your administrator',
  factor_removed: 'A second factor was taken from your account: if it was not you, tell your administrator',
  recovery_code_used: 'A recovery code of yours was used: if it was not you, tell your administrator',
  password_changed: 'Your password was changed: if it was not you, tell your administrator',
  sign_in_locked: 'Your password was tried too often and opens nothing now: choose a new one',
  factor_reset_asked: 'Somebody asked to take your second factors away: if you have them, refuse it',
  factor_reset_done: 'Your second factors were taken away: set up new ones',
  rights_change_asked: 'A change of what somebody may do was asked for',
  rights_changed: 'What somebody may do was changed',
  'erasure.announced': 'A closed case will have been kept long enough',
  'erasure.asked': 'Somebody is to be forgotten: a second person must agree',
  unusual_reading: 'Somebody read in an unusual way: please ask, and say what came of it',
  glass_broken: 'A supervisor looks at a case beyond her reach: please review why',
  'deadline.reminder': 'A deadline is coming up',
  'deadline.escalation': 'A deadline has passed',
};

export const titleOf = (kind: string): string => titles[kind] ?? 'Something new waits for you';
