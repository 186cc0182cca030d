import fc from 'fast-check';
import { DateTime, Info } from 'luxon';
import { closedOn, dayAt, dayIn, dueAt, remindersFor, workingDay } from './calendar.js';
import { ownHolidays, weekends } from './holidays.data.js';
import { templates } from './templates.data.js';
import type { DeadlineTemplate, Due } from './templates.data.js';
import { zoneOf, zones } from '#platform';

const partyOf = (country: string) => ({ country, zone: zoneOf(country) });
const thai = partyOf('TH');
const at = (iso: string, country = 'TH') => DateTime.fromISO(iso, { zone: zoneOf(country) }).toJSDate();
const local = (date: Date, country = 'TH') =>
  DateTime.fromJSDate(date, { zone: zoneOf(country) }).toFormat('yyyy-MM-dd HH:mm');
const template = (key: string): DeadlineTemplate => {
  const found = templates.find((one) => one.key === key);
  if (!found) throw new Error(`no template ${key}`);
  return found;
};
const dueFrom = (key: string, iso: string, country = 'TH') =>
  local(dueAt(template(key), at(iso, country), partyOf(country)), country);

describe('a closed day', () => {
  it('is the weekend of the country itself: Friday in Dhaka and Cairo, Saturday alone in Kathmandu', () => {
    const closed = (country: string) =>
      ['2026-06-04', '2026-06-05', '2026-06-06', '2026-06-07'].map((day) => closedOn(country, day));
    expect(closed('BD')).toEqual([false, true, true, false]);
    expect(closed('EG')).toEqual([false, true, true, false]);
    expect(closed('NP')).toEqual([false, false, true, false]);
    expect(closed('TH')).toEqual([false, false, true, true]);
  });

  it('is a public holiday: Songkran, 2 March in Addis Ababa, the whole of Eid in Jakarta', () => {
    expect(closedOn('TH', '2026-04-14')).toBe(true);
    expect(closedOn('ET', '2026-03-02')).toBe(true);
    expect(closedOn('TH', '2026-03-02')).toBe(false);
    expect(closedOn('ID', '2026-03-20')).toBe(true);
  });

  it.each(Object.keys(ownHolidays))('is known in %s in 2026 and 2027, where the package knows nothing', (country) => {
    for (const year of [2026, 2027]) {
      for (const day of ownHolidays[country] ?? [])
        expect([day, closedOn(country, `${year}-${day}`)]).toEqual([day, true]);
      expect(closedOn(country, `${year}-05-01`)).toBe(true);
    }
  });

  it('is not a half day, nor a holiday for children alone', () => {
    // 4 May 2026 is Youth Day in China, a half day, and a Monday; 1 June is Children's Day, a Monday too.
    expect(closedOn('CN', '2026-05-04')).toBe(false);
    expect(closedOn('CN', '2026-06-01')).toBe(false);
    expect(closedOn('CN', '2026-10-01')).toBe(true);
  });

  it('is no day that is only remembered: Tax Day and St Patrick’s are working days in Washington', () => {
    expect(['2026-03-17', '2026-04-15', '2026-07-03'].map((day) => closedOn('US', day))).toEqual([false, false, true]);
  });

  it('is every day of a long feast, also over the turn of the year', () => {
    expect(['2006-12-31', '2007-01-02', '2007-01-03', '2007-01-04'].map((day) => closedOn('EG', day))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  it('follows Unicode CLDR, but for the countries that our table names as known better', () => {
    const ours = Object.keys({ ...zones, ...weekends }).filter((country) => {
      const cldr = Info.getWeekendWeekdays({ locale: `en-${country}` });
      return (weekends[country] ?? [6, 7]).join() !== cldr.join();
    });
    expect(ours.sort()).toEqual(['BD', 'BN', 'DJ', 'IN', 'MV', 'NP', 'UG']);
  });
});

describe('a zone', () => {
  it('exists for every country of the trade, under a name that the machine knows', () => {
    const trade =
      'MM TH KH LA PH VN CN IN ID ET KE PK MY TW NP ZA UG BD LK JP KR US RU KZ UZ BR NG GH CM DZ MA TN EG SL RW BI TZ CZ PL UA SG';
    expect(trade.split(' ').filter((country) => !zones[country])).toEqual([]);
    expect(Object.values(zones).filter((zone) => !Info.isValidIANAZone(zone))).toEqual([]);
  });

  it('of a country that nobody wrote down is UTC', () => {
    expect(zoneOf('XX')).toBe('UTC');
  });
});

describe('a due time', () => {
  it('on the same day is the end of her working day', () => {
    expect(dueFrom('consular_rights', '2026-06-02T08:00')).toBe('2026-06-02 17:00');
  });

  it('on the same day is the end of the next open one, if the offices have closed or never opened', () => {
    expect(dueFrom('consular_rights', '2026-06-02T17:00')).toBe('2026-06-04 17:00'); // 3 June is a holiday
    expect(dueFrom('consular_rights', '2026-06-06T10:00')).toBe('2026-06-08 17:00'); // Saturday
    expect(dueFrom('consular_rights', '2026-04-11T10:00')).toBe('2026-04-16 17:00'); // Saturday before Songkran
  });

  it('in hours runs through nights, weekends and a change of the clocks', () => {
    expect(dueFrom('consular_acknowledgement', '2026-06-05T16:30', 'ET')).toBe('2026-06-08 16:30');
    expect(dueFrom('consular_notification', '2026-03-07T12:00', 'US')).toBe('2026-03-08 13:00');
  });

  it('in days goes on to the next open day of whoever must act', () => {
    const sent = at('2026-05-06T10:00'); // and 30 days later it is Friday, 5 June
    const verified = (country: string) =>
      local(dueAt(template('nationality_verification'), sent, partyOf(country)), country);
    expect(verified('ET')).toBe('2026-06-05 17:00');
    expect(verified('BD')).toBe('2026-06-07 17:00');
  });

  it('stays where something ends on that day whether or not an office is open', () => {
    expect(dueFrom('reflection_period_end', '2026-04-22T10:00')).toBe('2026-06-06 17:00'); // Saturday
    const expires = dayIn(thai.zone, '2026-06-06');
    expect(local(dueAt(template('travel_document_expiry'), expires, thai))).toBe('2026-06-06 17:00');
  });

  it('counts back on open days from what ends, over a feast, and by the week of whoever must act', () => {
    const before = (day: string, due: Due, party = thai) => local(dueAt({ due }, dayIn(thai.zone, day), party));
    expect(before('2026-04-17', { workingDaysBefore: 3 })).toBe('2026-04-09 17:00'); // Songkran is 13 to 15 April.
    expect(before('2026-06-07', { workingDaysBefore: 3 })).toBe('2026-06-02 17:00'); // The 7th is a Sunday, the 3rd a holiday.
    expect(before('2026-06-07', { workingDaysBefore: 0 })).toBe('2026-06-05 17:00');
    expect(before('2026-06-08', { daysBefore: 1, onClosedDay: 'previous_open_day' })).toBe('2026-06-05 17:00');
    const embassy = { ...thai, workingDays: [1, 2, 3, 4] };
    expect(before('2026-06-08', { workingDaysBefore: 1 }, embassy)).toBe('2026-06-04 17:00');
  });

  it('at 17:00 is 17:00 also on the day on which the clocks change', () => {
    const due: Due = { afterDays: 2, onClosedDay: 'stays' };
    expect(local(dueAt({ due }, at('2026-03-06T10:00', 'US'), partyOf('US')), 'US')).toBe('2026-03-08 17:00');
  });

  it('of a paper is reckoned from the noon of its day there', () => {
    expect(local(dayIn(thai.zone, '2026-06-06'))).toBe('2026-06-06 12:00');
  });

  it('in months comes on the last day where the month is shorter', () => {
    expect(dueFrom('consent_review', '2028-02-29T10:00')).toBe('2029-02-28 17:00');
  });

  it('in working days counts open days only', () => {
    const due: Due = { afterWorkingDays: 3 };
    expect(local(dueAt({ due }, at('2026-04-10T10:00'), thai))).toBe('2026-04-20 17:00'); // 16, 17, 20: Songkran between
  });

  it('refuses a zone or a time that does not exist, and never answers an invalid date', () => {
    const due: Due = { sameDay: true };
    expect(() => dueAt({ due }, new Date(), { country: 'TH', zone: 'Asia/Nowhere' })).toThrow('No such');
    expect(() => dueAt({ due }, new Date(Number.NaN), thai)).toThrow('No such');
    expect(() => closedOn('TH', '2026-02-30')).toThrow('YYYY-MM-DD');
    expect(() => dayIn('Asia/Bangkok', '2026-02-30')).toThrow('No such');
  });
});

describe('reminders', () => {
  it('for a silent mission go out after 24 and 48 hours, and to the supervisor after 72', () => {
    const sent = at('2026-06-01T10:00');
    const planned = remindersFor(
      template('consular_acknowledgement'),
      dueAt(template('consular_acknowledgement'), sent, thai),
      thai,
    );
    expect(planned.map((one) => [one.kind, local(one.at)])).toEqual([
      ['remind', '2026-06-02 10:00'],
      ['remind', '2026-06-03 10:00'],
      ['escalate', '2026-06-04 10:00'],
    ]);
  });

  it('in days go out in the morning of an open day: a warning before the closed one, an escalation after it', () => {
    const due = dueAt(template('screening'), at('2026-04-02T10:00'), thai);
    expect(remindersFor(template('screening'), due, thai).map((one) => [one.kind, local(one.at)])).toEqual([
      ['remind', '2026-04-10 09:00'],
      ['remind', '2026-04-16 09:00'],
      ['escalate', '2026-04-20 09:00'],
    ]);
    expect(local(due)).toBe('2026-04-17 17:00');
  });

  it('for a paper that expires come 14, 7, 3 and 1 days before, and on the last open day where the offices are closed', () => {
    const due = dueAt(template('travel_document_expiry'), dayIn(thai.zone, '2026-06-17'), thai);
    expect(remindersFor(template('travel_document_expiry'), due, thai).map((one) => local(one.at))).toEqual([
      '2026-06-02 09:00', // 3 June is the Queen's birthday
      '2026-06-10 09:00',
      '2026-06-12 09:00', // the 14th is a Sunday
      '2026-06-16 09:00',
      '2026-06-18 09:00',
    ]);
  });

  it('of a running fine come once on each open day and end after a fortnight', () => {
    const planned = remindersFor(template('overstay'), dueAt(template('overstay'), at('2026-08-31T12:00'), thai), thai);
    const days = planned.filter(({ kind }) => kind === 'remind').map((one) => local(one.at));
    expect(new Set(days).size).toBe(days.length);
    expect(days.at(-1)).toBe('2026-09-14 09:00');
    expect(days.filter((day) => day > '2026-09-01')).toHaveLength(10);
  });
});

describe('whatever the time, the zone and the country', () => {
  const countries = Object.keys(zones);
  const extremes = [
    'Etc/GMT-14',
    'Etc/GMT+12',
    'Pacific/Apia',
    'Australia/Lord_Howe',
    'Africa/Casablanca',
    'America/St_Johns',
  ];
  const anyParty = fc.record({
    country: fc.constantFrom(...countries),
    zone: fc.constantFrom(...extremes, ...new Set(Object.values(zones))),
  });
  const anyTime = fc.date({ min: new Date('2025-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
  const movingDues: Due[] = [
    { sameDay: true },
    ...[0, 1, 5, 20].map((afterWorkingDays) => ({ afterWorkingDays })),
    ...[0, 7, 30, 180].map((afterDays) => ({ afterDays, onClosedDay: 'next_open_day' as const })),
    { afterMonths: 12, onClosedDay: 'next_open_day' },
  ];
  const runs = { numRuns: 150 };

  it('a due time that counts working days ends an open day at 17:00 there, and no open day is passed over', () => {
    fc.assert(
      fc.property(fc.constantFrom(...movingDues), anyTime, anyParty, (due, from, party) => {
        const answer = dueAt({ due }, from, party);
        const there = DateTime.fromJSDate(answer, { zone: party.zone });
        expect([there.hour, there.minute]).toEqual([workingDay.ends, 0]);
        expect(closedOn(party.country, dayAt(answer, party.zone))).toBe(false);
        expect(dayAt(answer, party.zone) >= dayAt(from, party.zone)).toBe(true);
        expect('sameDay' in due && answer <= from).toBe(false);
      }),
      runs,
    );
  });

  it('a day that stays is exactly so many days of that calendar later', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), anyTime, anyParty, (afterDays, from, party) => {
        const answer = dueAt({ due: { afterDays, onClosedDay: 'stays' } }, from, party);
        const [first, last] = [dayAt(from, party.zone), dayAt(answer, party.zone)].map((day) => Date.parse(day));
        expect((Number(last) - Number(first)) / 86_400_000).toBe(afterDays);
      }),
      runs,
    );
  });

  it('hours are hours', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 3, 24, 48, 72), anyTime, anyParty, (afterHours, from, party) => {
        expect(dueAt({ due: { afterHours } }, from, party).getTime() - from.getTime()).toBe(afterHours * 3_600_000);
      }),
      runs,
    );
  });

  it('a day in a paper is that day there', () => {
    fc.assert(
      fc.property(anyTime, anyParty, (time, { zone }) => {
        const day = time.toISOString().slice(0, 10);
        expect(dayAt(dayIn(zone, day), zone)).toBe(day);
      }),
      runs,
    );
  });

  it('reminders are in order, none is doubled, and no supervisor hears before the deadline is over', () => {
    fc.assert(
      fc.property(fc.constantFrom<DeadlineTemplate>(...templates), anyTime, anyParty, (one, from, party) => {
        const due = dueAt(one, from, party);
        const planned = remindersFor(one, due, party);
        const times = planned.map((reminder) => reminder.at.getTime());
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(new Set(planned.map((reminder) => `${reminder.kind}${reminder.at.getTime()}`)).size).toBe(
          planned.length,
        );
        const tooSoon = planned.filter(({ kind, at: when }) => kind === 'escalate' && when < due);
        expect(tooSoon).toEqual([]);
      }),
      runs,
    );
  });
});
