/** Under which heading the acts of each noun stand where one is chosen out of all. */
export const actGroups = {
  people: ['case', 'names', 'rescue', 'compound', 'shelter', 'entry', 'attachment', 'document', 'testimony', 'canary'],
  embassies: ['consent', 'notification', 'mission'],
  home: ['repatriation', 'movement', 'deadline', 'reminder'],
  others: ['referral', 'transfer'],
  heldBack: ['hold', 'legal_hold', 'exclusion', 'break_glass', 'erasure'],
  lists: ['report', 'import', 'export'],
  told: ['message', 'inbox', 'mail', 'digest', 'calendar', 'webhook', 'outbox'],
  staff: ['organisation', 'user', 'user_change', 'invitation', 'session', 'factor', 'password'],
  watch: ['audit', 'alert', 'keys', 'rules'],
} as const satisfies Record<string, readonly string[]>;
