/**
 * Public holidays, as month and day, of the four countries that the package date-holidays (3.37) does not know.
 * Only those that fall on the same day in 2026 and in 2027, each found in both years' lists of the package
 * `holidays` 0.105 for Python (github.com/vacanza/holidays, MIT).
 *
 * Not covered: what is set by the moon or by decree each year, and days given instead of one that falls on a weekend.
 * MM: full moon days, Thadingyut, National Day, Karen and Chinese new year, Deepavali, Eid, the days by which Thingyan is
 * prolonged. KH: Visak Bochea, Royal Ploughing, Pchum Ben, Water Festival. NP: Dashain, Tihar, Chhath and all other
 * lunar feasts. LA keeps no lunar public holidays. A deadline can therefore fall on such a day: it is then early.
 */
export const ownHolidays: Record<string, readonly string[]> = {
  // New Year, Independence, Union, Peasants', Armed Forces, Thingyan to New Year, Labour, Martyrs', Christmas
  MM: [
    '01-01',
    '01-04',
    '02-12',
    '03-02',
    '03-27',
    '04-13',
    '04-14',
    '04-15',
    '04-16',
    '04-17',
    '05-01',
    '07-19',
    '12-25',
  ],
  // New Year, 7 January, Women's, Khmer New Year, Labour, the King's and the Queen Mother's birthdays, Constitution,
  // King Father, Coronation, Independence, Peace
  KH: [
    '01-01',
    '01-07',
    '03-08',
    '04-14',
    '04-15',
    '04-16',
    '05-01',
    '05-14',
    '06-18',
    '09-24',
    '10-15',
    '10-29',
    '11-09',
    '12-29',
  ],
  // New Year, Women's, Lao New Year, Labour, National Day
  LA: ['01-01', '03-08', '04-14', '04-15', '04-16', '05-01', '12-02'],
  // Prithvi Jayanti, Maghe Sankranti, Martyrs', Democracy, Women's, New Year, Labour, Republic, Constitution, Christmas,
  // Tamu Lhosar. The solar ones of these are days of Bikram Sambat and may shift by one in later years.
  NP: ['01-11', '01-15', '01-29', '02-19', '03-08', '04-14', '05-01', '05-29', '09-19', '12-25', '12-30'],
};

/**
 * Days that date-holidays calls public although offices are open, as month and day.
 * CN: Children's Day is a day off for children under 14 alone (State Council, holidays for parts of the citizens).
 */
export const openAnyway: Record<string, readonly string[]> = { CN: ['06-01'] };

/**
 * Weekly days off as ISO weekdays (1 Monday to 7 Sunday) where they are not Saturday and Sunday.
 * From Unicode CLDR weekData; ours, against CLDR: BD (Friday and Saturday), MV and DJ the same, BN (Friday and Sunday), NP
 * (Saturday alone), and IN and UG with a free Saturday, as their government offices and missions keep it.
 */
export const weekends: Record<string, readonly number[]> = {
  AF: [4, 5],
  BD: [5, 6],
  BH: [5, 6],
  BN: [5, 7],
  DJ: [5, 6],
  DZ: [5, 6],
  EG: [5, 6],
  IL: [5, 6],
  IQ: [5, 6],
  IR: [5],
  JO: [5, 6],
  KW: [5, 6],
  LY: [5, 6],
  MV: [5, 6],
  NP: [6],
  OM: [5, 6],
  QA: [5, 6],
  SA: [5, 6],
  SD: [5, 6],
  SY: [5, 6],
  YE: [5, 6],
};
