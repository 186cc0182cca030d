export interface MrzDate {
  /** YYYY-MM-DD; what is not known is the first. */
  day: string;
  precision: 'day' | 'month' | 'year';
}

const YEARS_AHEAD = 50;

/**
 * A date of two digits each: year, month, day, where month or day may be unknown (`<<`).
 * @param lies `past`: the latest such day that is not to come; `around`: at most fifty years ahead
 * @param today YYYY-MM-DD
 * @returns null where the calendar has no such day
 */
export function dateOf(digits: string, lies: 'past' | 'around', today: string): MrzDate | null {
  const parts = /^(\d{2})(\d{2}|<<)(\d{2}|<<)$/.exec(digits);
  if (!parts) return null;
  const [, yy, mm, dd] = parts as unknown as [string, string, string, string];
  if (mm === '<<' && dd !== '<<') return null;
  const [month, date] = [mm === '<<' ? '01' : mm, dd === '<<' ? '01' : dd];
  const latest = lies === 'past' ? today : `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`;
  const century = `20${yy}-${month}-${date}` <= latest ? '20' : '19';
  const day = `${century}${yy}-${month}-${date}`;
  const real = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day) return null;
  return { day, precision: mm === '<<' ? 'year' : dd === '<<' ? 'month' : 'day' };
}
