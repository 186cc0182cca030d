/** `holder`: whoever holds it; the others of the organisation that keeps the case. */
type Above = 'holder' | 'supervisors' | 'administrators';

/**
 * Who hears, rung by rung, that a deadline has passed and nobody has handled it, and after how many days the next rung is
 * climbed where it is still so: at 09:00 of an open day of the party that must act, so that nobody hears of one twice a day.
 * The last rung stays. When the first is reached is a matter of the template (`escalateAfter`). Administrators see no
 * person: they are told the case number and no more. Source: docs/domain.md, "Deadline templates to ship".
 */
export const ladder: readonly { to: readonly Above[]; nextAfterDays: number }[] = [
  { to: ['holder', 'supervisors'], nextAfterDays: 2 },
  { to: ['holder', 'supervisors'], nextAfterDays: 5 },
  { to: ['supervisors', 'administrators'], nextAfterDays: 7 },
];
