import type { PersonRole } from '#access';

/**
 * How long a deadline may rest without reminding anybody, by who asks for it. `beyondDue`: also after it is due, so that
 * nobody above is told meanwhile either: that is hers alone who would be told.
 */
export const snoozing: Partial<Record<PersonRole, { mostDays: number; beyondDue: boolean }>> = {
  caseworker: { mostDays: 7, beyondDue: false },
  consular_officer: { mostDays: 7, beyondDue: false },
  supervisor: { mostDays: 30, beyondDue: true },
};
