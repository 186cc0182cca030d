import { dayAt, remindersFor } from './calendar.js';
import { ladder } from './ladder.data.js';
import { rungAfter, toCome } from './ladder.js';

const thai = { zone: 'Asia/Bangkok', country: 'TH' };
const due = new Date('2026-06-04T10:00:00Z');
const planned = remindersFor({ remind: [{ hoursBefore: 2 }], escalateAfter: { hours: 0 } }, due, thai);
const kinds = (now: string) => toCome(planned, new Date(now), thai).map(({ kind }) => kind);

describe('the ladder of a deadline that has passed', () => {
  it('reaches the supervisors first, then the administrators too, and stays there', () => {
    expect([0, 1, 2, 9].map((n) => rungAfter(n).to.includes('administrators'))).toEqual([false, false, true, true]);
    expect(ladder.every(({ to }) => to.includes('supervisors'))).toBe(true);
  });

  it('is never climbed twice on a day', () => {
    expect(ladder.filter(({ nextAfterDays }) => !Number.isInteger(nextAfterDays) || nextAfterDays < 1)).toEqual([]);
    const [again] = toCome(planned, due, thai);
    expect(dayAt(again!.at, thai.zone)).toBe('2026-06-05');
  });

  it('goes on where its reminders are planned anew after its first rung, and begins no sooner', () => {
    expect(kinds('2026-06-04T07:00:00Z')).toEqual(['remind', 'escalate']);
    expect(kinds('2026-06-04T09:00:00Z')).toEqual(['escalate']);
    expect(toCome(planned, new Date('2026-06-06T09:00:00Z'), thai)).toEqual([
      { at: new Date('2026-06-08T02:00:00Z'), kind: 'escalate' },
    ]);
  });
});
