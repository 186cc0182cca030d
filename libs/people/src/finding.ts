import type { Work } from '#access';
import { Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { type NameKey, nameKeys, nearWeight } from './names/index.js';
import { phonesMeant } from './phones.js';
import { dropLikeness, dropTokens, keepTokens, likeCases, likeCasesAmong, type Token } from './people.queries.js';
import type { Contact, Identity } from './person.entity.js';

/** A number is found whole or not at all. */
const foldNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

type Names = Identity['names'];

// How a name reads in Latin letters is most of what logging a person costs, and she is remembered, made findable and
// compared in one breath: worked out once, for as long as somebody holds these very names.
const workedOut = new WeakMap<Names, NameKey[]>();
function keysOf(names: Names): NameKey[] {
  const known = workedOut.get(names) ?? names.flatMap(({ full }) => nameKeys(full));
  workedOut.set(names, known);
  return known;
}

const WEIGHT = 10;
/** Above all that names can weigh together. */
const NUMBER_WEIGHT = 10_000;

/** More than anybody can share. */
const OUT_OF_REACH = 1_000_000;

/** What a search asks for: its tokens, and from which weight on somebody is so near that common words need not be read. */
export interface Asked {
  tokens: Buffer[];
  near: number;
}

const phonesAsked = (query: string, number: string): string[] =>
  number.length >= 4 ? [number, ...phonesMeant(query).map(foldNumber)] : [];

/** A case that shares something: how much of the name, from 0 to 1, and whether a document number. */
export interface AlikeOne {
  caseId: string;
  share: number;
  byNumber: boolean;
}

/**
 * Finding a person without reading her name: by keyed hashes of whole, transliterated name pieces and of how they sound,
 * and of whole numbers. Ranking is done on the names themselves, decrypted, for at most 200.
 */
@Injectable()
export class Finding {
  constructor(@Inject(Vault) private readonly vault: Vault) {}

  /** What a query asks for. @param byPhone only for whom telephone numbers may be seen: finding is confirming */
  tokensOf(query: string, byPhone: boolean): Asked {
    const number = foldNumber(query);
    return {
      tokens: [
        ...nameKeys(query).map(({ key }) => this.vault.token('finding', key)),
        ...(number.length >= 4 ? [this.vault.token('finding-number', number)] : []),
        ...(byPhone ? phonesAsked(query, number).map((one) => this.vault.token('finding-phone-number', one)) : []),
      ],
      near: Math.min(Math.ceil(nearWeight(query) * WEIGHT), OUT_OF_REACH),
    };
  }

  async remember(
    work: Work,
    caseId: string,
    organisationId: string,
    identity: Identity,
    contact: Contact | null,
  ): Promise<void> {
    const finding = [
      ...this.#tokens('finding', identity.names, numbersOf(identity)),
      ...this.#tokens('finding-phone', [], contact?.phones ?? []),
    ];
    await keepTokens(work, { caseId, organisationId }, { finding, likeness: this.#likeness(identity) });
  }

  /** What a case logged by an earlier version lacks to be found as one that is logged today. What it has, it keeps. */
  async complete(work: Work, caseId: string, organisationId: string, identity: Identity): Promise<void> {
    const finding = this.#tokens('finding', identity.names, numbersOf(identity));
    await keepTokens(work, { caseId, organisationId }, { finding, likeness: this.#likeness(identity) }, 'missing');
  }

  async renew(
    work: Work,
    caseId: string,
    organisationId: string,
    identity: Identity,
    contact: Contact | null,
  ): Promise<void> {
    await dropTokens(work, caseId);
    await this.remember(work, caseId, organisationId, identity, contact);
  }

  /** These were nobody: whoever is logged from now on is not compared with them. `complete` takes it back. */
  async compareNoMore(work: Work, caseIds: readonly string[]): Promise<void> {
    await dropLikeness(work, caseIds);
  }

  /** Who might be the same human, in any organisation: by share of what was given. At most 20. */
  async alike(work: Work, identity: Identity): Promise<(AlikeOne & { organisationId: string })[]> {
    const tokens = this.#likeness(identity);
    const rows = await likeCases(
      work,
      tokens.map(({ token }) => token),
    );
    return rows.map(({ case_id, organisation_id, weight }) => ({
      caseId: case_id,
      organisationId: organisation_id,
      ...sharing(Number(weight), tokens),
    }));
  }

  /** The same for many persons at once, by their place in the list, and within one's own organisation: at most 3 each. */
  async alikeAmong(work: Work, identities: readonly Identity[]): Promise<(AlikeOne & { n: number })[]> {
    const asked = identities.map((identity) => this.#likeness(identity));
    const rows = await likeCasesAmong(
      work,
      asked.flatMap((tokens, n) => tokens.map(() => n)),
      asked.flatMap((tokens) => tokens.map(({ token }) => token)),
    );
    return rows.map(({ n, case_id, weight }) => ({ n, caseId: case_id, ...sharing(Number(weight), asked[n]!) }));
  }

  // Whole words only, under a key of its own: what one organisation searches by says nothing about what links two.
  // What they share is weighed by words. Two words together, and a word with the day of birth, weigh nothing: they are rare
  // where the word is common, and so lead to those who must be looked at without reading all who are called the same.
  #likeness(identity: Identity): Token[] {
    const tokens = this.#tokens('likeness', identity.names, numbersOf(identity), /^w:/);
    const leading = new Set<string>();
    for (const { key } of keysOf(identity.names)) {
      if (key.startsWith('q:')) leading.add(key);
      if (key.startsWith('w:') && identity.birthDate) leading.add(`${key}|${identity.birthDate}`);
    }
    return [
      ...tokens,
      ...[...leading].map((key): Token => ({ token: this.vault.token('likeness', key), kind: 'name', weight: 0 })),
    ];
  }

  #tokens(purpose: string, names: Names, numbers: readonly string[], which = /./): Token[] {
    const tokens = new Map<string, Token>();
    const put = (token: Buffer, kind: Token['kind'], weight: number) => {
      const id = token.toString('hex');
      if ((tokens.get(id)?.weight ?? 0) < weight) tokens.set(id, { token, kind, weight });
    };
    for (const { key, weight } of keysOf(names)) {
      if (which.test(key)) put(this.vault.token(purpose, key), 'name', Math.max(1, Math.round(weight * WEIGHT)));
    }
    for (const number of numbers) {
      const folded = foldNumber(number);
      if (folded.length >= 4) put(this.vault.token(`${purpose}-number`, folded), 'number', NUMBER_WEIGHT);
    }
    return [...tokens.values()];
  }
}

function sharing(weight: number, tokens: readonly Token[]): { share: number; byNumber: boolean } {
  const most = tokens.filter(({ kind }) => kind === 'name').reduce((sum, one) => sum + one.weight, 0) || 1;
  return { share: Math.min(1, (weight % NUMBER_WEIGHT) / most), byNumber: weight >= NUMBER_WEIGHT };
}

const numbersOf = ({ identityDocuments }: Identity): string[] =>
  identityDocuments.flatMap(({ number }) => (number ? [number] : []));
