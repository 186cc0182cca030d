/** Shortest password, in characters. NIST SP 800-63B asks for length, not for kinds of characters. */
export const shortestPassword = 12;

/**
 * What people write when they are asked for a long password: refused where nothing else is left once digits and signs
 * are taken away. Compared without regard to case.
 */
export const commonWords: readonly string[] = [
  'password', 'passwordpassword', 'passphrase', 'mypassword', 'newpassword', 'secret', 'supersecret', 'changeme', 'letmein', 'letmeinplease',
  'welcome', 'welcomehome', 'welcomeback', 'admin', 'administrator', 'superuser', 'root', 'login', 'test', 'testtest', 'testing', 'demo', 'guest',
  'qwerty', 'qwertyuiop', 'qwertyuiopasdf', 'qwertyqwerty', 'asdfghjkl', 'asdfghjklqwe', 'zxcvbnm', 'qazwsx', 'qazwsxedcrfv', 'abc', 'abcd', 'abcdef',
  'abcdefghijkl', 'abcdefghijklm', 'iloveyou', 'iloveyouforever', 'sunshine', 'princess', 'football', 'baseball', 'monkey', 'dragon', 'master',
  'superman', 'batman', 'starwars', 'whatever', 'trustno', 'correcthorsebatterystaple', 'homeward', 'homewardhomeward', 'rescue', 'caseworker',
  'supervisor', 'embassy', 'thailand', 'myanmar', 'cambodia', 'bangkok', 'summer', 'winter', 'spring', 'autumn', 'january', 'december', 'monday',
]; // prettier-ignore
