import { ICalCalendar } from 'ical-generator';
import { kindWords } from './kind-words.data.js';
import type { FeedItem } from './feeds.queries.js';

/**
 * Deadlines as iCalendar (RFC 5545): when each is due, what it is and the number of its case. Calendars lie on telephones
 * and on servers of others: nothing else stands there.
 * @param language ISO 639-1, of the reader; English where we have no words in hers
 * @param host makes the ids of ours, so that one that moves moves in her calendar too
 */
export function calendarText(items: readonly FeedItem[], language: string, host: string, now: Date): string {
  const words = (Object.hasOwn(kindWords, language) ? kindWords[language] : kindWords['en'])!;
  const calendar = new ICalCalendar({ name: 'Homeward', prodId: '//Homeward//deadlines//EN', ttl: 3600 });
  for (const { id, kind, caseNumber, dueAt, version } of items)
    calendar.createEvent({
      id: `${id}@${host}`,
      start: dueAt,
      stamp: now,
      sequence: version,
      summary: `${words[kind as keyof typeof words] ?? words.other} ${caseNumber}`,
    });
  return calendar.toString();
}
