/**
 * What is known of the people who came out around Myawaddy in February 2025, as the scenario plays it.
 *
 * Source of the table: the list of people released, kept by the Border Guard Force, as reported by Thai PBS World and
 * PASA at https://www.pasa.solutions/en/main/info/news/detail/687974028371055440 (facts only, no names were published).
 * The article states 7,141 people, 6,716 men and 425 women. Its rows add up to 7,158; the 17 too many are taken from
 * the men of China, the largest row. Pakistan's row is printed as 78 with 64 men and 4 women, the row of 9 stateless
 * people without sexes: counting those 10 and 9 as men gives exactly the stated 6,716 and 425.
 *
 * Everything else that the scenario enters (names, birth dates, numbers, what was done to whom) is invented.
 */
import type { RescueMethod } from '#platform';

export interface Group {
  /** ISO 3166-1 alpha-2, null for people without a nationality. */
  nationality: string | null;
  men: number;
  women: number;
}

/** Persons, as the article states them. */
export const stated = { total: 7141, men: 6716, women: 425 } as const;

// prettier-ignore
export const groups: readonly Group[] = [
  { nationality: 'CN', men: 4747, women: 96 }, // printed: 4,764 men
  { nationality: 'VN', men: 511, women: 61 },
  { nationality: 'IN', men: 498, women: 28 },
  { nationality: 'ET', men: 396, women: 34 },
  { nationality: 'ID', men: 217, women: 66 },
  { nationality: 'PH', men: 54, women: 73 },
  { nationality: 'PK', men: 74, women: 4 }, // printed: 78 in all, 64 men, 4 women
  { nationality: 'MY', men: 65, women: 5 },
  { nationality: 'KE', men: 38, women: 26 },
  { nationality: 'ZA', men: 19, women: 7 },
  { nationality: 'TW', men: 24, women: 1 },
  { nationality: 'NP', men: 15, women: 2 },
  { nationality: 'UG', men: 5, women: 8 },
  { nationality: null, men: 9, women: 0 }, // printed: 9 in all
  { nationality: 'LK', men: 8, women: 0 },
  { nationality: 'UZ', men: 7, women: 1 },
  { nationality: 'NG', men: 2, women: 5 },
  { nationality: 'GH', men: 5, women: 1 },
  { nationality: 'BD', men: 6, women: 0 },
  { nationality: 'CM', men: 3, women: 3 },
  { nationality: 'NA', men: 2, women: 2 },
  { nationality: 'RW', men: 4, women: 0 },
  { nationality: 'TN', men: 3, women: 0 },
  { nationality: 'CZ', men: 1, women: 1 },
  { nationality: 'LA', men: 0, women: 1 },
  { nationality: 'RO', men: 1, women: 0 },
  { nationality: 'DZ', men: 1, women: 0 },
  { nationality: 'SG', men: 1, women: 0 },
];

export interface Release {
  /** YYYY-MM-DD. */
  date: string;
  method: RescueMethod;
  people: number;
}

/**
 * The days on which they came out. The operation of 260 people on 12 February was widely reported; the other days are
 * real-ish: spread over the month so that they add up to the stated total.
 */
// prettier-ignore
export const releases: readonly Release[] = [
  { date: '2025-02-06', method: 'negotiated_by_mission', people: 61 },
  { date: '2025-02-12', method: 'released', people: 260 },
  { date: '2025-02-15', method: 'raid', people: 1030 },
  { date: '2025-02-17', method: 'raid', people: 1200 },
  { date: '2025-02-19', method: 'released', people: 1450 },
  { date: '2025-02-21', method: 'raid', people: 1500 },
  { date: '2025-02-24', method: 'released', people: 1000 },
  { date: '2025-02-27', method: 'released', people: 640 },
];

/**
 * Where they came out, and where they were taken: both decide deadlines and routing. The place tells the scenario's
 * rescues from others around Myawaddy.
 */
export const where = { rescueCountry: 'MM', hostCountry: 'TH', place: 'Myawaddy, Moei river' } as const;

/** Names of places along the Moei river as people give them, in the script that they give them in; null: not said. */
export const compoundNames: readonly (readonly [name: string | null, share: number])[] = [
  ['KK Park', 22],
  ['KK园区', 14],
  ['Shwe Kokko', 12],
  ['水沟谷', 7],
  ['ရွှေကုက္ကို', 3],
  ['ชเวก๊กโก่', 2],
  ['Yatai New City', 5],
  ['亚太城', 6],
  ['Dongmei Park', 4],
  ['东美园区', 5],
  ['Tai Chang', 6],
  ['泰昌园区', 6],
  [null, 8],
];
