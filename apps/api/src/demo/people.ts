import { names, type Piece } from './people.data.js';
import { type Halt, halts, type Release, settledAfterDays, smooth, statements, wishes } from './story.data.js';

/** Somebody invented: who she is, what she wants, and how far she comes. */
export interface Invented {
  release: Release;
  /** Among all; and among those who came out with her. */
  number: number;
  country: string;
  language: string;
  full: string;
  latin: string | null;
  sex: 'male' | 'female';
  wish: 'granted' | 'refused' | 'not_asked';
  isHeld: boolean;
  halt: Halt | null;
}

/** Everybody of these releases; the same at each call. */
export function invent(releases: readonly Release[]): Invented[] {
  const everybody: Invented[] = [];
  const seen = new Map<string, number>();
  for (const release of releases) {
    const countries = Object.entries(release.people).flatMap(([country, many]) => Array<string>(many).fill(country));
    for (const [nth, country] of countries.entries()) {
      const ofCountry = seen.get(country) ?? 0;
      seen.set(country, ofCountry + 1);
      const place = everybody.length % wishes.of;
      everybody.push({
        release,
        number: everybody.length,
        country,
        ...called(country, ofCountry),
        wish: place === wishes.refused ? 'refused' : place === wishes.notAsked ? 'not_asked' : 'granted',
        isHeld: place === wishes.held,
        halt: haltOf(release, nth),
      });
    }
  }
  return everybody;
}

function haltOf({ daysAgo, halt: all }: Release, nth: number): Halt | null {
  if (nth % smooth === 0) return null;
  if (all) return all;
  const halt = halts[(nth - Math.ceil(nth / smooth)) % halts.length]!;
  return daysAgo > settledAfterDays && !halt.because ? null : halt;
}

function called(country: string, nth: number): Pick<Invented, 'language' | 'full' | 'latin' | 'sex'> {
  const { language, male, female, family, familyFirst, between = ' ' } = names[country]!;
  const women = Math.floor((nth + 1) / 4);
  const sex = nth % 4 === 2 ? 'female' : 'male';
  const [given, place] = sex === 'female' ? [female, women] : [male, nth - women];
  // Each name once: after a round of given names the families have gone on by one.
  const turn = (place % given.length) + Math.floor(place / given.length);
  const pieces: Piece[] = [given[place % given.length]!, family[turn % family.length]!];
  if (familyFirst) pieces.reverse();
  const latin = pieces.map((piece) => piece[1]);
  return {
    language,
    sex,
    full: pieces.map(([written]) => written).join(between),
    latin: latin.every((piece) => piece !== undefined) ? latin.join(' ') : null,
  };
}

/** How she is logged. @param day on which she came out @param at when she was asked @param askAgainOn who was not asked */
export function rescueOf(person: Invented, day: string, at: Date, askAgainOn: string): object {
  const { number, release, country, language, full, latin, sex, wish, isHeld } = person;
  const two = (value: number) => String(value).padStart(2, '0');
  const said = { obtainedAt: at.toISOString(), method: 'interpreter', language };
  return {
    person: {
      names: [{ full }, ...(latin ? [{ full: latin, kind: 'alias' }] : [])],
      sex,
      birthDate: `${1984 + ((number * 7) % 22)}-${two(1 + (number % 12))}-${two(1 + ((number * 5) % 28))}`,
      nationalities: [country],
      languages: [language],
      identityDocuments: [{ kind: 'passport', status: number % 3 ? 'confiscated' : 'lost' }],
    },
    rescue: { date: day, method: release.method, country: release.country, place: release.place },
    hostCountry: release.host,
    compoundName: release.compound,
    vulnerabilities: number % 5 === 0 ? ['injury'] : [],
    riskLevel: number % 9 === 0 ? 'high' : 'low',
    ...(isHeld && { protectionHold: { reason: 'fears_authorities' } }),
    consents: [
      { purpose: 'case_management', decision: 'granted', ...said },
      wish === 'not_asked'
        ? { purpose: 'consular_notification', decision: wish, askAgainOn }
        : { purpose: 'consular_notification', decision: wish, ...said },
    ],
  };
}

/** What she told, if she wanted to. @param day on which it was taken down */
export function statementOf({ number }: Invented, day: string): object | null {
  if (number % 3) return null;
  const { body, abuse } = statements[(number / 3) % statements.length]!;
  return { language: 'en', takenOn: day, body, abuse: abuse.map((type) => ({ type })) };
}
