import type { PersonRole } from '#access';

/**
 * How long a session goes on without being used, in minutes: half as long for those whose screen tells most to whoever
 * sits down before it. NIST SP 800-63B-4 §2.2.3 allows an hour.
 */
export const idleMinutes: Readonly<Record<PersonRole, number>> = {
  caseworker: 30,
  supervisor: 30,
  coordinator: 30,
  auditor: 30,
  consular_officer: 15,
  administrator: 15,
};

/** However much it is used, a session ends after a working day. */
export const sessionHours = 12;

/**
 * Ends of a session that somebody decided on from elsewhere: what its device kept to work without a network is destroyed.
 * Who signs out by herself, or is away too long, comes back to it.
 */
export const endedFromElsewhere = ['ended-by-owner', 'ended-by-administrator', 'deactivated'] as const;

/** How long a fresh factor opens what asks for one, in minutes. */
export const freshMinutes = 5;
