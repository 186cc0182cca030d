/**
 * What a column tells. `spine`: that there is a case and where it stands. `due`: the next date on which anybody must act,
 * which may tell of a shelter or a claim. `team`: who works on it. `safety`: hold or not.
 * `profile`: what a mission may count by. `origin`: rescue, compound, risk. `journey`: what was said about a step of
 * the way home, which the mission reads in part. `file`: the key that opens an attachment. `hook`: what signs
 * calls to endpoints of others. The others are kept in the
 * vault.
 */
export const tags = [
  'spine',
  'due',
  'team',
  'safety',
  'profile',
  'origin',
  'identity',
  'contact',
  'location',
  'medical',
  'legal',
  'journey',
  'testimony',
  'coded',
  'file',
  'staff',
  'credential',
  'hook',
] as const;
export type Tag = (typeof tags)[number];
