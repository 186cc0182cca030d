import type { IdentityDocumentStatus, RiskLevel, Vulnerability } from '#platform';

import { compoundNames, groups, releases, stated, type Release } from './facts.data.js';
import { drawing, type Draw } from './draw.js';
import { inventName, type InventedName } from './names.js';
import { nameTables } from './names.data.js';
import { numberShapes, otherNumbers } from './numbers.data.js';

export interface IdentityDocument {
  kind: 'passport';
  number?: string;
  country: string;
  status: IdentityDocumentStatus;
}

/** The `person` of `POST /cases`. */
export interface InventedPerson {
  names: InventedName[];
  sex: 'male' | 'female';
  birthDate?: string;
  birthDatePrecision?: 'day' | 'year';
  nationalities: string[];
  nationalityStatus: 'known' | 'stateless';
  languages: string[];
  phones?: string[];
  identityDocuments?: IdentityDocument[];
}

/** Someone who came out: all of it invented but the nationality, the sex and the day. */
export interface Survivor {
  /** From 1 to 7,141, the same in every run. */
  number: number;
  person: InventedPerson;
  release: Release;
  compoundName?: string;
  vulnerabilities: Vulnerability[];
  riskLevel: RiskLevel;
}

/**
 * The 7,141 people of a run, in the order in which they came out. The same seed gives the same people.
 * @see facts.data.ts for what is fact in them
 */
export function inventPeople(seed: number): Survivor[] {
  const draw = drawing(seed);
  const lots = groups.flatMap(({ nationality, men, women }) => [
    ...Array.from({ length: men }, () => ({ nationality, sex: 'male' as const })),
    ...Array.from({ length: women }, () => ({ nationality, sex: 'female' as const })),
  ]);
  const days = releases.flatMap((release) => Array.from({ length: release.people }, () => release));
  return draw.some(lots, stated.total).map(({ nationality, sex }, i) => {
    const release = days[i] ?? releases[0]!;
    const age = draw.weighted(ages)(draw);
    const person = invent(draw, nationality, sex, release, age);
    const compoundName = draw.weighted(compoundNames);
    return {
      number: i + 1,
      person,
      release,
      ...(compoundName && { compoundName }),
      vulnerabilities: vulnerabilitiesOf(draw, person, age),
      riskLevel: draw.weighted(risks),
    };
  });
}

function invent(draw: Draw, nationality: string | null, sex: 'male' | 'female', release: Release, age: number) {
  const table = nameTables[nationality ?? 'stateless'];
  if (!table) throw new Error(`No names are known for ${nationality}`);
  const shapes = numberShapes[nationality ?? ''] ?? otherNumbers;
  const person: InventedPerson = {
    names: inventName(draw, table, sex),
    sex,
    ...birthOf(draw, release, age),
    nationalities: nationality ? [nationality] : [],
    nationalityStatus: nationality ? 'known' : 'stateless',
    languages: draw.percent(30) ? [...table.languages] : table.languages.slice(0, 1),
  };
  if (draw.percent(60)) person.phones = [shaped(draw, shapes.phone)];
  if (nationality && draw.percent(85)) person.identityDocuments = [documentOf(draw, nationality, shapes.passport)];
  return person;
}

/** A day on which somebody is `age` years old when she comes out; sometimes only the year is known, or nothing. */
function birthOf(draw: Draw, release: Release, age: number): Pick<InventedPerson, 'birthDate' | 'birthDatePrecision'> {
  const born = new Date(`${release.date}T00:00:00Z`);
  born.setUTCFullYear(born.getUTCFullYear() - age);
  born.setUTCDate(born.getUTCDate() - draw.whole(1, 360));
  const day = born.toISOString().slice(0, 10);
  return draw.weighted<Pick<InventedPerson, 'birthDate' | 'birthDatePrecision'>>([
    [{ birthDate: day, birthDatePrecision: 'day' }, 90],
    [{ birthDate: `${day.slice(0, 4)}-01-01`, birthDatePrecision: 'year' }, 6],
    [{}, 4],
  ]);
}

function documentOf(draw: Draw, country: string, shape: string): IdentityDocument {
  const status = draw.weighted(documentStates);
  const isNumberKnown = status !== 'none' && draw.percent(75);
  return { kind: 'passport', country, status, ...(isNumberKnown && { number: shaped(draw, shape) }) };
}

function vulnerabilitiesOf(draw: Draw, { nationalities }: InventedPerson, age: number): Vulnerability[] {
  const certain: Vulnerability[] = [
    ...(age < 18 ? (['child'] as const) : []),
    ...(nationalities.length ? [] : (['stateless'] as const)),
  ];
  return draw.percent(14) ? [...certain, ...draw.some(vulnerabilities, draw.weighted(howMany))] : certain;
}

const shaped = (draw: Draw, shape: string): string =>
  shape.replace(/[#@]/g, (sign) => (sign === '#' ? draw.digits(1) : String.fromCharCode(draw.whole(65, 90))));

const between =
  (from: number, to: number) =>
  (draw: Draw): number =>
    draw.whole(from, to);

const ages = [
  [between(15, 17), 1],
  [between(18, 20), 9],
  [between(21, 23), 18],
  [between(24, 26), 22],
  [between(27, 29), 18],
  [between(30, 38), 24],
  [between(39, 47), 6],
  [between(48, 60), 2],
] as const;

const risks = [
  ['high', 10],
  ['medium', 25],
  ['low', 45],
  ['none', 20],
] as const;

const howMany = [
  [1, 80],
  [2, 20],
] as const;

const documentStates = [
  ['confiscated', 55],
  ['held', 20],
  ['lost', 12],
  ['expired', 3],
  ['none', 10],
] as const;

const vulnerabilities: readonly Vulnerability[] = [
  'injury',
  'mental_health',
  'debt',
  'threats_to_family',
  'medical',
  'disability',
  'suicide_risk',
];
