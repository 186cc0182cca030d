import { afterQuiet, nextMorning, type ReaderHours } from './hours.js';

const inBangkok: ReaderHours = { zone: 'Asia/Bangkok', quietFrom: null, quietUntil: null };
const at = (iso: string) => new Date(iso);

describe('quiet hours', () => {
  it.each([
    ['in the evening wait for the next morning', '2026-03-02T21:00:00+07:00', '2026-03-03T07:00:00+07:00'],
    ['after midnight wait for the same morning', '2026-03-02T03:10:00+07:00', '2026-03-02T07:00:00+07:00'],
    ['have ended when they end', '2026-03-02T07:00:00+07:00', '2026-03-02T07:00:00+07:00'],
    ['have not begun before they begin', '2026-03-02T20:59:00+07:00', '2026-03-02T20:59:00+07:00'],
  ])('%s', (_, now, then) => {
    expect(afterQuiet(at(now), inBangkok)).toEqual(at(then));
  });

  it('are those that she said: within a day, over midnight, or none', () => {
    const rests = (quietFrom: string, quietUntil: string) => ({ ...inBangkok, quietFrom, quietUntil });
    const noon = at('2026-03-02T12:30:00+07:00');
    expect(afterQuiet(noon, rests('12:00', '13:00'))).toEqual(at('2026-03-02T13:00:00+07:00'));
    expect(afterQuiet(noon, rests('23:00', '13:00'))).toEqual(at('2026-03-02T13:00:00+07:00'));
    expect(afterQuiet(noon, rests('12:00', '12:00'))).toEqual(noon);
    expect(afterQuiet(at('2026-03-02T23:00:00+07:00'), rests('00:00', '00:00'))).toEqual(
      at('2026-03-02T23:00:00+07:00'),
    );
  });

  it('end by the clock on the wall also where that night is an hour shorter or longer', () => {
    const inParis = { ...inBangkok, zone: 'Europe/Paris' };
    expect(afterQuiet(at('2026-03-28T23:00:00+01:00'), inParis)).toEqual(at('2026-03-29T07:00:00+02:00'));
    expect(afterQuiet(at('2026-10-24T23:00:00+02:00'), inParis)).toEqual(at('2026-10-25T07:00:00+01:00'));
  });
});

describe('the next morning', () => {
  it.each([
    ['is today before it', '2026-03-02T06:59:00+07:00', '2026-03-02T07:00:00+07:00'],
    ['is tomorrow from then on', '2026-03-02T07:00:00+07:00', '2026-03-03T07:00:00+07:00'],
  ])('%s', (_, now, then) => {
    expect(nextMorning(at(now), inBangkok)).toEqual(at(then));
  });

  it('is not before her quiet hours end', () => {
    const sleeper = { ...inBangkok, quietFrom: '22:00', quietUntil: '10:00' };
    expect(nextMorning(at('2026-03-02T08:00:00+07:00'), sleeper)).toEqual(at('2026-03-02T10:00:00+07:00'));
  });
});
