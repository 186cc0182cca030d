/** Built-in number formats that show a date (ECMA-376 part 1, 18.8.30); those of 18-21 and 45-47 show only a time. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Does a number under this format mean a day? `[Red]`, "quoted words" and \escapes are not date letters. */
export function isDateFormat(id: number, code = ''): boolean {
  if (builtInDates.has(id)) return true;
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|[_*]./g, '').split(';')[0] ?? '';
  return /[dy]/i.test(bare) || (/m/i.test(bare) && !/[hs]/i.test(bare));
}

const dayMs = 86_400_000;

/**
 * The day that a spreadsheet's number stands for, `YYYY-MM-DD`; the time of day falls away.
 * @param startsIn1904 old Mac workbooks count from another day
 * @returns null for what no spreadsheet shows as a date, and for 29 February 1900, which Excel has and the world had not
 */
export function serialDate(serial: number, startsIn1904: boolean): string | null {
  const day = Math.floor(serial) + (startsIn1904 ? 1462 : 0);
  if (!(day >= 1 && day <= 2_958_465) || day === 60) return null;
  const epoch = day > 60 ? Date.UTC(1899, 11, 30) : Date.UTC(1899, 11, 31);
  return new Date(epoch + day * dayMs).toISOString().slice(0, 10);
}
