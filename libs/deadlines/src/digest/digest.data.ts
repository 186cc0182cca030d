/**
 * The one e-mail that gathers what somebody is reminded of. What is due before her next morning comes at once: that is,
 * with what else becomes urgent within `urgentWithinSeconds`, so that a hundred reminders are not a hundred e-mails.
 * `aheadDays`: how far it looks.
 */
export const digest = { urgentWithinSeconds: 10, aheadDays: 7 } as const;
