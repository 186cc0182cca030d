import type { Key, Vault } from '#platform';
import { system } from '../actor.js';
import type { Desk } from '../desk.js';
import type { Work } from '../work.js';
import {
  beginRotation,
  endRotation,
  forgetOtherContextKeys,
  keepOrganisationKey,
  keepValues,
  noteSettled,
  noteTurn,
  openRotation,
  organisationsAfter,
  rewrapSystemKey,
  type Rotation,
  systemKey,
  valuesAfter,
  type WrappedOrganisation,
} from './keys.queries.js';
import type { SealedColumn } from './sealed-columns.js';

const FIRST = '00000000-0000-0000-0000-000000000000';
const personKeys: SealedColumn = { table: 'people', column: 'data_key' };

export interface Surroundings {
  sealed: readonly SealedColumn[];
  /** Ends once no transaction runs that began before it was asked: such a one may still write under the old key. */
  untilOthersKnow(): Promise<void>;
  say(line: string): void;
  /** Rows to a transaction. */
  batch?: number;
}

/**
 * Turns keys while everybody works on: the system key and every organisation key go under the current master key, each
 * organisation gets a new key, the keys of its people and what lies under its own key follow in batches, and the old key
 * is thrown away last. What is done is known from the envelopes themselves, so that it goes on wherever it was cut off.
 */
export class KeyRotation {
  constructor(
    private readonly desk: Desk,
    private readonly vault: Vault,
    private readonly around: Surroundings,
  ) {}

  /** @param organisationId of whom alone; null for all, and the master key with them */
  async run(organisationId: string | null = null): Promise<void> {
    const rotation = await this.#begin(organisationId);
    if (rotation.organisationId === null) await this.#do((work) => this.#rewrapSystem(work));
    for await (const one of this.#organisations(rotation)) await this.#do((work) => this.#turn(work, rotation, one));
    this.around.say('Every organisation has its new key; waiting for work that began before.');
    await this.around.untilOthersKnow();
    for await (const one of this.#organisations(rotation)) {
      if (!one.settledAt) await this.#settle(rotation, one);
    }
    await this.#end(rotation);
  }

  #begin(organisationId: string | null): Promise<Rotation> {
    return this.#do(async (work) => {
      const open = await openRotation(work);
      if (open && open.organisationId !== organisationId)
        throw new Error(
          `Another rotation was begun at ${open.beganAt.toISOString()} and not ended: ` +
            `go on with it first, ${open.organisationId ? `with --organisation ${open.organisationId}` : 'without --organisation'}.`,
        );
      if (open) this.around.say(`Going on with the rotation of ${open.beganAt.toISOString()}.`);
      const rotation = open ?? (await beginRotation(work, this.vault.masterKeyId, organisationId));
      work.record('keys.rotation_begin', { subjectId: rotation.id, detail: { masterKey: this.vault.masterKeyId } });
      return rotation;
    });
  }

  #end(rotation: Rotation): Promise<void> {
    return this.#do(async (work) => {
      if (rotation.organisationId === null) await forgetOtherContextKeys(work);
      await endRotation(work, rotation.id);
      work.record('keys.rotation_end', { subjectId: rotation.id, detail: { masterKey: this.vault.masterKeyId } });
    });
  }

  async #rewrapSystem(work: Work): Promise<void> {
    const seen = await systemKey(work);
    const wrapped = this.vault.rewrapSystemKey(seen);
    if (wrapped) await rewrapSystemKey(work, seen, wrapped);
  }

  // Gives it a new key beside the old one. One that had its turn may lie under a master key that was passed over since.
  async #turn(work: Work, rotation: Rotation, { id, keyWrapped, turnedAt }: WrappedOrganisation): Promise<void> {
    if (!turnedAt) await noteTurn(work, rotation.id, id);
    const wrapped = turnedAt
      ? this.vault.rewrapOrganisationKey(id, keyWrapped)
      : this.vault.turnOrganisationKey(id, keyWrapped);
    if (wrapped && !(await keepOrganisationKey(work, id, keyWrapped, wrapped)))
      throw new Error('Somebody else turns keys at this moment: try again.');
  }

  /** What lay under the older key goes under the new one; only when nothing is left is the older one thrown away. */
  async #settle(rotation: Rotation, { id, keyWrapped }: WrappedOrganisation): Promise<void> {
    const key = this.vault.organisationKey(id, keyWrapped);
    const people = await this.#move(id, personKeys, (at, value) => this.vault.rewrapPersonKey(key, at, value));
    let values = 0;
    for (const column of this.around.sealed) values += await this.#reseal(id, key, column);
    await this.#do(async (work) => {
      await keepOrganisationKey(work, id, keyWrapped, this.vault.settleOrganisationKey(id, keyWrapped));
      await noteSettled(work, rotation.id, id);
    });
    this.around.say(`Organisation ${id}: ${people} people and ${values} other values are under its new key.`);
  }

  #reseal(organisationId: string, key: Key, at: SealedColumn): Promise<number> {
    return this.#move(organisationId, at, (id, value) =>
      this.vault.reseal(key, `${at.table}|${at.column}|${id}`, value),
    );
  }

  /** Goes round until a whole round finds nothing to move: what a change crossed is found the next time. */
  async #move(
    organisationId: string,
    column: SealedColumn,
    moved: (id: string, value: Buffer) => Buffer | null,
  ): Promise<number> {
    const batch = this.around.batch ?? 500;
    let total = 0;
    for (let found = true; found;) {
      found = false;
      for (let after: string | null = FIRST; after;) {
        const from: string = after;
        const step = await this.#do((work) => this.#moveSome(work, organisationId, column, from, batch, moved));
        if (step.found) {
          found = true;
          total += step.found;
          this.around.say(`  ${column.table}.${column.column}: ${total}`);
        }
        after = step.last;
      }
    }
    return total;
  }

  async #moveSome(
    work: Work,
    organisationId: string,
    column: SealedColumn,
    after: string,
    batch: number,
    moved: (id: string, value: Buffer) => Buffer | null,
  ): Promise<{ found: number; last: string | null }> {
    const values = await valuesAfter(work, organisationId, column, after, batch);
    const changed = values.flatMap(({ id, value: seen }) => {
      const value = moved(id, seen);
      return value ? [{ id, seen, value }] : [];
    });
    if (changed.length) await keepValues(work, column, changed);
    return { found: changed.length, last: values.length === batch ? values.at(-1)!.id : null };
  }

  async *#organisations(rotation: Rotation): AsyncGenerator<WrappedOrganisation> {
    for (let after = FIRST; ;) {
      const some = await this.#do((work) => organisationsAfter(work, rotation, after, 50));
      yield* some;
      const last = some.at(-1);
      if (!last) return;
      after = last.id;
    }
  }

  #do<T>(run: (work: Work) => Promise<T>): Promise<T> {
    return this.desk.do(system('key_keeper'), run);
  }
}
