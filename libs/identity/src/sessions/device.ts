import { isIPv4 } from 'node:net';

/** Where somebody signs in from: as the request says it. */
export interface Caller {
  agent: string;
  address: string;
}

// The first that fits: browsers name those that they pretend to be as well.
const programs: readonly (readonly [RegExp, string])[] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
  [/^curl\//, 'curl'],
  [/node/i, 'Node.js'],
];
const machines: readonly (readonly [RegExp, string])[] = [
  [/iPhone|iPad/, 'iPhone or iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'Mac'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];
const first = (rows: readonly (readonly [RegExp, string])[], agent: string) =>
  rows.find(([pattern]) => pattern.test(agent))?.[1];

/** What a person would call her device, from the user agent: never the whole of it, which tells one device from another. */
export function deviceOf(agent: string): string {
  const [program, machine] = [first(programs, agent), first(machines, agent)];
  if (!program && !machine) return 'Another device';
  return [program ?? 'A browser', machine].filter(Boolean).join(' on ');
}

/** The network an address lies in: its /24, or its /48. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:/i, '');
  return isIPv4(plain) ? plain.split('.').slice(0, 3).join('.') : plain.toLowerCase().split(':').slice(0, 3).join(':');
}
