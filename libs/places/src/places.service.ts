import type { Work } from '#access';
import { invalidField, Vault } from '#platform';
import { scriptOf } from '#people';
import { Inject, Injectable } from '@nestjs/common';
import { Compound, CompoundName } from './compound.entity.js';
import { compoundNamed, sameRescue, takeTurns } from './places.queries.js';
import { Rescue } from './rescue.entity.js';

export interface RescueFacts {
  date: string;
  method: string;
  country: string;
  place?: string | null;
}

/** Spellings of one name, folded together: case, marks, spaces and punctuation do not tell places apart. */
export const foldPlace = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/** Compounds and rescues as a case refers to them: by id, or by what is known of them. */
@Injectable()
export class PlacesService {
  constructor(@Inject(Vault) private readonly vault: Vault) {}

  /**
   * The rescue named, or the organisation's rescue of the same four facts, made if it is the first of them.
   * @throws Problem invalid, pointing to `/rescue/id`, where no rescue within reach has it
   */
  async rescue(work: Work, given: { id: string } | RescueFacts): Promise<Rescue> {
    if ('id' in given)
      return (await this.#rescues(work, given.id)) ?? unknown('/rescue/id', 'No rescue of yours has this id');
    const sameAs = this.sameAs(work.actor.organisationId, given);
    return this.#once(work, sameAs.toString('hex'), () => this.#rescueLike(work, sameAs, given));
  }

  async #rescueLike(work: Work, sameAs: Buffer, given: RescueFacts): Promise<Rescue> {
    const known = await sameRescue(work, sameAs);
    if (known) return (await this.#rescues(work, known))!;
    await takeTurns(work, sameAs);
    const meanwhile = await sameRescue(work, sameAs);
    if (meanwhile) return (await this.#rescues(work, meanwhile))!;
    return work.add(Rescue, 'rescue.add', {
      organisationId: work.actor.organisationId!,
      date: given.date,
      method: given.method,
      country: given.country,
      place: given.place ?? null,
      sameAs,
    });
  }

  /** What two rescues of the same four facts have in common: a keyed hash. */
  sameAs(organisationId: string | null, { date, method, country, place }: RescueFacts): Buffer {
    const facts = [organisationId, date, method, country, (place ?? '').trim().toLowerCase()];
    return this.vault.mac('same-rescue', facts.join('|'));
  }

  /** The compound of this name or alias; one that nobody knows yet is kept, unverified. */
  compound(work: Work, name: string, country: string | null): Promise<{ id: string; name: string }> {
    const folded = foldPlace(name);
    return this.#once(work, `compound ${folded}`, () => this.#compoundCalled(work, folded, name, country));
  }

  async #compoundCalled(work: Work, folded: string, name: string, country: string | null) {
    const known = await compoundNamed(work, folded);
    if (known) return known;
    await takeTurns(work, this.vault.mac('same-compound', folded));
    const meanwhile = await compoundNamed(work, folded);
    if (meanwhile) return meanwhile;
    const compound = await work.add(Compound, 'compound.add', {
      name,
      country,
      organisationId: work.actor.organisationId,
    });
    await work.attach(CompoundName, 'compound.add', { compoundId: compound.id, name, folded, script: scriptOf(name) });
    return compound;
  }

  /** @throws Problem invalid, pointing to `/compoundId`, where there is none */
  async compoundById(work: Work, id: string): Promise<Compound> {
    const [compound] = await work.list(Compound, 'compound.read', { where: { id } });
    return compound ?? unknown('/compoundId', 'No compound has this id');
  }

  async #rescues(work: Work, id: string): Promise<Rescue | null> {
    return (await work.list(Rescue, 'rescue.read', { where: { id } }))[0] ?? null;
  }

  // A list names one rescue and one compound a hundred times: they are looked up once, also by rows that ask at once.
  #once<T>(work: Work, what: string, find: () => Promise<T>): Promise<T> {
    const known = this.#found.get(work) ?? new Map<string, Promise<unknown>>();
    this.#found.set(work, known);
    if (!known.has(what)) known.set(what, find());
    return known.get(what) as Promise<T>;
  }

  readonly #found = new WeakMap<Work, Map<string, Promise<unknown>>>();
}

const unknown = (pointer: string, message: string): never => {
  throw invalidField(pointer, 'unknown', `${message}: choose one from the list, or say what is known of it`);
};
