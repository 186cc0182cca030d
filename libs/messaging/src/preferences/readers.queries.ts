import type { Work } from '#access';
import { zoneOf } from '#platform';
import type { ReaderHours } from './hours.js';

/** Somebody who is written to, and by whose clock. */
export interface Reader extends ReaderHours {
  id: string;
}

/**
 * Those of them who still work here. Her clock is the one that she named, or her mission's, or that of the country of her
 * organisation.
 */
export async function readersOf(work: Work, userIds: readonly string[]): Promise<Reader[]> {
  work.require('message.write');
  const rows = await work.rows<Omit<Reader, 'zone'> & { zone: string | null; country: string }>(
    `select u.id, coalesce(p.time_zone, m.time_zone) as zone, o.country, p.quiet_from as "quietFrom", p.quiet_until as "quietUntil"
     from users u join organisations o on o.id = u.organisation_id left join missions m on m.organisation_id = o.id
     left join mail_preferences p on p.user_id = u.id where u.id = any($1) and u.active`,
    [userIds],
  );
  return rows.map(({ country, zone, ...reader }) => ({ ...reader, zone: zone ?? zoneOf(country) }));
}
