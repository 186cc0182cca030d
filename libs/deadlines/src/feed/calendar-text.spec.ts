import { deadlineKinds } from '#platform';
import { calendarText } from './calendar-text.js';
import { kindWords } from './kind-words.data.js';

const item = { id: '0199a000-7000', kind: 'travel_document', caseNumber: 'HW-2A7K9Q', dueAt: new Date('2026-03-02T10:00:00Z'), version: 2 }; // prettier-ignore
const written = (language: string) =>
  calendarText([item], language, 'homeward.example', new Date('2026-03-01T00:00:00Z'));

describe('a calendar', () => {
  it('says when, of what kind and of which number, and nothing else', () => {
    const lines = written('en').split('\r\n');
    const event = lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT')).sort();
    expect(event).toEqual([
      'DTSTAMP:20260301T000000Z',
      'DTSTART:20260302T100000Z',
      'SEQUENCE:2',
      'SUMMARY:Travel document HW-2A7K9Q',
      'UID:0199a000-7000@homeward.example',
    ]);
  });

  it('is in the language of its reader, and in English for whoever reads another', () => {
    expect(written('th')).toContain('SUMMARY:เอกสารเดินทาง HW-2A7K9Q');
    for (const language of ['am', 'constructor']) expect(written(language)).toBe(written('en'));
  });

  it('has a word of its own for each kind in each language, none left in English', () => {
    const { en, ...others } = kindWords;
    for (const [language, words] of Object.entries({ en, ...others })) {
      expect([language, Object.keys(words!).sort()]).toEqual([language, [...deadlineKinds].sort()]);
    }
    for (const [language, words] of Object.entries(others)) {
      expect([language, deadlineKinds.filter((kind) => words[kind] === en![kind])]).toEqual([language, []]);
    }
  });
});
