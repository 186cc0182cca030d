import { type Actor, Desk, type Work } from '#access';
import { conflict, type Page } from '#platform';
import { scriptOf } from '#people';
import { Inject, Injectable } from '@nestjs/common';
import { Compound, CompoundName } from './compound.entity.js';
import { page } from './paging.js';
import { dropNames, listedCompounds } from './places-lists.queries.js';
import type { AddCompound, CorrectCompound, ListCompounds } from './places.dto.js';
import { foldPlace } from './places.service.js';

export type NamedCompound = Compound & { aliases: string[] };

/** Compounds as they are listed and corrected. Anybody who logs people may add one; an administrator looks at it. */
@Injectable()
export class CompoundsService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  list(actor: Actor, { limit, cursor, q, country, verified }: ListCompounds): Promise<Page<NamedCompound>> {
    const folded = q === undefined ? undefined : foldPlace(q);
    return this.desk.do(actor, (work) =>
      page(
        { limit, ...(cursor && { cursor }) },
        (after, most) => listedCompounds(work, { folded, country, verified }, after, most),
        async (ids) => this.#named(work, await work.list(Compound, 'compound.read', { where: { id: ids } })),
      ),
    );
  }

  read(actor: Actor, id: string): Promise<NamedCompound> {
    return this.desk.do(actor, async (work) => this.#one(work, await work.see(Compound, 'compound.read', id)));
  }

  add(actor: Actor, { aliases = [], name, ...facts }: AddCompound): Promise<NamedCompound> {
    return this.desk.do(actor, async (work) => {
      const verified = actor.role === 'administrator';
      const compound = await work.add(Compound, 'compound.add', {
        ...facts,
        name,
        verified,
        organisationId: actor.organisationId,
      });
      await this.#call(work, compound, [name, ...aliases]);
      return this.#one(work, compound);
    });
  }

  correct(actor: Actor, id: string, version: number, changes: CorrectCompound): Promise<NamedCompound> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Compound, 'compound.correct', id, version);
      const { aliases: before } = await this.#one(work, row);
      const { aliases, ...facts } = changes;
      Object.assign(row, facts);
      if (aliases || changes.name) await this.#call(work, row, [row.name, ...(aliases ?? before)]);
      // Its names lie in another table: that they changed is a new version of it all the same.
      await work.keep(Object.assign(row, { version: version + 1 }), aliases ? { aliases: before } : {});
      return this.#one(work, row);
    });
  }

  /** Makes these its names, and no others. @throws Problem conflict where one is another compound's */
  async #call(work: Work, compound: Compound, names: readonly string[]): Promise<void> {
    const wanted = new Map(names.toReversed().map((name) => [foldPlace(name), name]));
    const folded = [...wanted.keys()];
    const known = await work.list(CompoundName, 'compound.read', { where: { folded }, part: true });
    if (known.some(({ compoundId }) => compoundId !== compound.id))
      throw conflict('name-taken', 'Another compound is called this: correct that one instead');
    const own = await work.list(CompoundName, 'compound.read', { where: { compoundId: compound.id }, part: true });
    const stale = own.filter(({ folded, name }) => wanted.get(folded) !== name);
    if (stale.length)
      await dropNames(
        work,
        stale.map(({ id }) => id),
      );
    const kept = new Set(own.filter((one) => !stale.includes(one)).map(({ folded }) => folded));
    // In one order, whoever writes them: two who give the same names never wait for each other.
    for (const [key, name] of [...wanted].sort(([one], [other]) => (one < other ? -1 : 1))) {
      if (kept.has(key)) continue;
      await work.attach(CompoundName, 'compound.add', {
        compoundId: compound.id,
        name,
        folded: key,
        script: scriptOf(name),
      });
    }
  }

  async #one(work: Work, compound: Compound): Promise<NamedCompound> {
    return (await this.#named(work, [compound]))[0]!;
  }

  async #named(work: Work, compounds: readonly Compound[]): Promise<NamedCompound[]> {
    const names = await work.list(CompoundName, 'compound.read', {
      where: { compoundId: compounds.map(({ id }) => id) },
      order: [['id', 'asc']],
      most: 5100,
      part: true,
    });
    return compounds.map((compound) => ({
      ...compound,
      aliases: names
        .filter(({ compoundId, name }) => compoundId === compound.id && name !== compound.name)
        .map(({ name }) => name),
    }));
  }
}
