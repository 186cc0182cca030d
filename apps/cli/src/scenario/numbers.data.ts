/**
 * The look of passport numbers and telephone numbers by nationality. `#` is a digit, `@` a capital letter.
 * Both are made up by chance; a telephone number is never called or texted by anything in Homeward.
 */
export interface NumberShapes {
  passport: string;
  phone: string;
}

// prettier-ignore
export const numberShapes: Readonly<Record<string, NumberShapes>> = {
  CN: { passport: 'E########', phone: '+86138########' },
  VN: { passport: 'C#######', phone: '+8490#######' },
  IN: { passport: 'Z#######', phone: '+9198########' },
  ET: { passport: 'EP#######', phone: '+25191#######' },
  ID: { passport: 'X#######', phone: '+62812########' },
  PH: { passport: 'P#######A', phone: '+63917#######' },
  PK: { passport: '@@#######', phone: '+92300#######' },
  MY: { passport: 'A########', phone: '+6012#######' },
  KE: { passport: 'AK#######', phone: '+254722######' },
  TW: { passport: '3########', phone: '+8869########' },
  ZA: { passport: 'A########', phone: '+2782#######' },
  NP: { passport: 'PA#######', phone: '+97798410#####' },
  UG: { passport: 'B########', phone: '+25677#######' },
  LK: { passport: 'N#######', phone: '+9477#######' },
  UZ: { passport: 'FA#######', phone: '+99890#######' },
  NG: { passport: 'B########', phone: '+234803#######' },
  GH: { passport: 'G#######', phone: '+23324#######' },
  BD: { passport: 'A########', phone: '+88017########' },
};

/** For people of all other nationalities: a passport of no particular state, and a telephone bought in Mae Sot. */
export const otherNumbers: NumberShapes = { passport: '@########', phone: '+6681#######' };
