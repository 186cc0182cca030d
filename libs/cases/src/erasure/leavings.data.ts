/**
 * What erasure does with each table that hangs on a case, children before their parents. `remove`: its rows go. `keep`: they
 * stay for counting, without what lies in the columns named. A table with a `case_id` that is not here fails a test.
 */
export const leavings = [
  { table: 'exports', fate: 'remove' },
  { table: 'transitions', fate: 'remove' },
  { table: 'reminders', fate: 'remove' },
  { table: 'deadlines', fate: 'remove' },
  { table: 'testimony_versions', fate: 'remove' },
  { table: 'testimonies', fate: 'remove' },
  { table: 'case_entries', fate: 'remove' },
  { table: 'consular_messages', fate: 'remove' },
  { table: 'consular_notifications', fate: 'remove' },
  { table: 'movement_people', fate: 'remove' },
  { table: 'consents', fate: 'remove' },
  { table: 'finding_tokens', fate: 'remove' },
  { table: 'likeness_tokens', fate: 'remove' },
  { table: 'notifications', fate: 'remove' },
  { table: 'mails', fate: 'remove' },
  // The file itself lies sealed under a key that was in its row; the sweep of files takes it away.
  { table: 'attachments', fate: 'remove' },
  { table: 'imported_cases', fate: 'remove' },
  { table: 'legal_holds', fate: 'remove' },
  { table: 'case_exclusions', fate: 'remove' },
  { table: 'glass_breaks', fate: 'remove' },
  { table: 'journeys', fate: 'remove' },
  // How long the way home took is counted.
  { table: 'repatriation_steps', fate: 'keep', without: ['detail', 'recorded_by'] },
] as const satisfies readonly Leaving[];

export type Leaving = { table: string; fate: 'remove' } | { table: string; fate: 'keep'; without: readonly string[] };

/** Tables with a `case_id` that stay whole, and why: none of them says anything about a person. */
export const standing: Readonly<Record<string, string>> = {
  audit_subjects: 'who did and saw what; its details lie under the key that is destroyed',
  erasures: 'that it was asked for, by whom and when; the reason goes',
  reading_alerts: 'that somebody who works here read unusually much; it is about the reader',
  canary_cases: 'that nobody should open it; ids alone',
};
