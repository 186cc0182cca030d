import { type AgeBand, ageBands } from '#platform';

/** Whole years on a day, both as YYYY-MM-DD; `null` where the birth date is not known or lies later. */
export function ageOn(birthDate: string | null, day: string): number | null {
  if (!birthDate || birthDate > day) return null;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** CTDC's age band on a day. */
export function ageBandOn(birthDate: string | null, day: string): AgeBand {
  const age = ageOn(birthDate, day);
  if (age === null) return 'unknown';
  return ageBands.find((band) => band !== 'unknown' && age <= Number(band.split('-')[1] ?? Infinity)) ?? '48+';
}
