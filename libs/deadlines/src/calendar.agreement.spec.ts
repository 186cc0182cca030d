import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { closedOn, dueAt, type PartyCalendar, remindersFor } from './calendar.js';
import type { Due } from './templates.data.js';

/** Everything that the clocks count, worked out a second time with another library, also where clocks are put forward and back. */
const zones = [
  'Asia/Bangkok', 'Asia/Yangon', 'Asia/Kathmandu', 'Africa/Addis_Ababa', 'Europe/Paris', 'America/New_York',
  'Africa/Cairo', 'Asia/Beirut', 'America/Santiago', 'Australia/Lord_Howe', 'UTC',
]; // prettier-ignore
const aDay = fc.date({
  min: new Date('2025-01-01T00:00:00Z'),
  max: new Date('2028-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
/** Of no country that any source knows: its week is all there is; and of some with holidays. */
const party: fc.Arbitrary<PartyCalendar> = fc.record({
  zone: fc.constantFrom(...zones),
  country: fc.constantFrom('XX', 'XX', 'TH', 'ET', 'FR', 'US', 'BD'),
  workingDays: fc.option(days, { nil: null }),
});

const isClosed = (day: Temporal.PlainDate, { country, workingDays }: PartyCalendar): boolean =>
  country === 'XX'
    ? !(workingDays ?? [1, 2, 3, 4, 5]).includes(day.dayOfWeek)
    : closedOn(country, day.toString(), workingDays);
function open(from: Temporal.PlainDate, whose: PartyCalendar, step: 1 | -1): Temporal.PlainDate {
  for (let day = from; ; day = day.add({ days: step })) if (!isClosed(day, whose)) return day;
}
const localOf = (at: Date, { zone }: PartyCalendar) =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone);
const hourOf = (day: Temporal.PlainDate, hour: number, { zone }: PartyCalendar): number =>
  day.toZonedDateTime({ timeZone: zone, plainTime: new Temporal.PlainTime(hour) }).epochMilliseconds;

function workingDaysFrom(start: Temporal.PlainDate, count: number, whose: PartyCalendar, step: 1 | -1) {
  let day = start;
  for (let n = 0; n < count; n++) day = open(day.add({ days: step }), whose, step);
  return open(day, whose, step);
}

const rules = fc.oneof(
  fc.integer({ min: 1, max: 200 }).map((afterHours) => ({ afterHours })),
  fc.constant({ sameDay: true } as const),
  fc.integer({ min: 0, max: 30 }).map((afterWorkingDays) => ({ afterWorkingDays })),
  fc.record({ afterDays: fc.integer({ min: 0, max: 200 }), onClosedDay: fc.constantFrom('stays', 'next_open_day') }),
  fc.record({ afterMonths: fc.integer({ min: 1, max: 24 }), onClosedDay: fc.constantFrom('stays', 'next_open_day') }),
  fc.record({
    daysBefore: fc.integer({ min: 0, max: 60 }),
    onClosedDay: fc.constantFrom('stays', 'previous_open_day'),
  }),
  fc.integer({ min: 0, max: 30 }).map((workingDaysBefore) => ({ workingDaysBefore })),
) as fc.Arbitrary<Due>;

function expected(due: Due, from: Date, whose: PartyCalendar): number {
  if ('afterHours' in due) return from.getTime() + due.afterHours * 3_600_000;
  const local = localOf(from, whose);
  const start = local.toPlainDate();
  const day = (): Temporal.PlainDate => {
    if ('onTheDay' in due) return start;
    if ('sameDay' in due) return open(local.hour < 17 ? start : start.add({ days: 1 }), whose, 1);
    if ('afterWorkingDays' in due) return workingDaysFrom(start, due.afterWorkingDays, whose, 1);
    if ('workingDaysBefore' in due) return workingDaysFrom(start, due.workingDaysBefore, whose, -1);
    if ('daysBefore' in due) {
      const before = start.subtract({ days: due.daysBefore });
      return due.onClosedDay === 'stays' ? before : open(before, whose, -1);
    }
    const counted = 'afterDays' in due ? start.add({ days: due.afterDays }) : start.add({ months: due.afterMonths });
    return due.onClosedDay === 'stays' ? counted : open(counted, whose, 1);
  };
  return hourOf(day(), 17, whose);
}

describe('what is due', () => {
  it('is the same by another library, in every zone, over every change of the clocks, for any working week', () => {
    fc.assert(
      fc.property(rules, aDay, party, (due, from, whose) => {
        expect(dueAt({ due }, from, whose).getTime()).toBe(expected(due, from, whose));
      }),
      { numRuns: 1500 },
    );
  });

  it('reminds and is told above at the same moments by another library', () => {
    fc.assert(
      fc.property(aDay, party, fc.integer({ min: 1, max: 40 }), (due, whose, n) => {
        const offsets = [{ hoursBefore: n }, { daysBefore: n }, { daysAfter: n }];
        const day = localOf(due, whose).toPlainDate();
        const reminds = [
          due.getTime() - n * 3_600_000,
          hourOf(open(day.subtract({ days: n }), whose, -1), 9, whose),
          hourOf(open(day.add({ days: n }), whose, 1), 9, whose),
        ];
        const planned = remindersFor({ remind: offsets, escalateAfter: { days: n } }, due, whose);
        const at = (of: string) => planned.filter(({ kind }) => kind === of).map((one) => one.at.getTime());
        expect(at('remind')).toEqual([...new Set(reminds)].sort((a, b) => a - b));
        expect(at('escalate')).toEqual([reminds[2]]);
      }),
      { numRuns: 500 },
    );
  });

  it('waits for no clock that was put forward: 17:00 in Paris and New York on the days that have 23 and 25 hours', () => {
    for (const [zone, from, due] of [
      ['Europe/Paris', '2026-03-28T12:00:00+01:00', '2026-03-29T17:00:00+02:00'],
      ['Europe/Paris', '2026-10-24T12:00:00+02:00', '2026-10-25T17:00:00+01:00'],
      ['America/New_York', '2026-03-07T12:00:00-05:00', '2026-03-08T17:00:00-04:00'],
      ['America/New_York', '2026-10-31T12:00:00-04:00', '2026-11-01T17:00:00-05:00'],
    ] as const) {
      const everyDay = { zone, country: 'XX', workingDays: [1, 2, 3, 4, 5, 6, 7] };
      expect(dueAt({ due: { afterWorkingDays: 1 } }, new Date(from), everyDay)).toEqual(new Date(due));
    }
  });
});

describe('a mission', () => {
  it('works on days of its own: an embassy of Bangladesh that keeps the week of Bangkok', () => {
    const home = { zone: 'Asia/Bangkok', country: 'BD' };
    const due = (party: PartyCalendar) =>
      dueAt({ due: { afterWorkingDays: 1 } }, new Date('2026-06-04T12:00:00+07:00'), party);
    expect(due(home)).toEqual(new Date('2026-06-07T17:00:00+07:00'));
    expect(due({ ...home, workingDays: [1, 2, 3, 4, 5] })).toEqual(new Date('2026-06-05T17:00:00+07:00'));
  });
});
