/**
 * Lengths in characters after NFKC. NIST SP 800-63B-4 §3.1.1.2: 15 where the password is all there is, and no kinds of
 * characters are asked for. Shorter only for whoever also has a passkey.
 */
export const passwordLength = { shortest: 15, withPasskey: 12, longest: 128 } as const;

/** A password that consists of its organisation's words and less than this many other letters and digits is one of them. */
export const fewestOfOnesOwn = 8;

/**
 * What people here write when they are asked for a long password, beyond what `@zxcvbn-ts/language-common` lists: refused
 * where nothing else is left once digits and signs are taken away. Compared without regard to case.
 */
export const commonWords: readonly string[] = [
  'passwordpassword', 'passphrase', 'mypassword', 'newpassword', 'supersecret', 'letmeinplease', 'welcomehome', 'welcomeback', 'administrator',
  'superuser', 'demo', 'guest', 'qwertyuiopasdf', 'qwertyqwerty', 'asdfghjklqwe', 'qazwsxedcrfv', 'qwertyuiopasdfgh', 'asdfghjklzxcvbn',
  'abcdefghijkl', 'abcdefghijklm', 'abcdefghijklmno', 'iloveyouforever', 'correcthorsebatterystaple', 'homeward', 'rescue', 'caseworker',
  'consularofficer', 'supervisor', 'embassy', 'consulate', 'thailand', 'myanmar', 'cambodia', 'laos', 'philippines', 'bangkok', 'maesot',
  'myawaddy', 'summer', 'winter', 'spring', 'autumn', 'january', 'december', 'monday',
]; // prettier-ignore
