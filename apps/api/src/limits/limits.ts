import { createHmac } from 'node:crypto';
import { type Actor, Desk, type Verb } from '#access';
import { type Bound, Config, type Counters, NowAndThen, openCounters, Problem, tooMany, Vault } from '#platform';
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { type Brake, brakes, ofAnAddress, ofAPerson, points } from './limits.data.js';

/** What somebody asks for: its verb, and the case under whose address it is looked at. */
export interface Asking {
  verb: Verb;
  lookedAt: string | null;
}

/** Counts what is asked and refuses what is too much: by address, by person, and by brakes. */
@Injectable()
export class Limits implements OnApplicationShutdown {
  readonly #counters: Counters;
  readonly #key: Buffer;
  readonly #factor: number;
  // Whoever goes on asking is one line a minute for each kind of thing, and cannot fill the record.
  readonly #told = new NowAndThen(60);

  constructor(
    @Inject(Config) config: Config,
    @Inject(Vault) vault: Vault,
    @Inject(Desk) private readonly desk: Pick<Desk, 'do'>,
  ) {
    this.#counters = openCounters(config.redisUrl);
    // Redis learns neither who looks at whom nor from where.
    this.#key = vault.derived('limits');
    this.#factor = config.limitFactor;
  }

  onApplicationShutdown(): void {
    this.#counters.close();
  }

  /** @throws Problem too-many */
  async byAddress(address: string): Promise<void> {
    await this.#spend(ofAnAddress, address, 1, 'Too much is asked from this address: wait a little');
  }

  /** What is refused stands on the record, without what it was of. @throws Problem too-many */
  async byPerson(actor: Actor, asking: Asking): Promise<void> {
    try {
      await this.#byPerson(actor, asking);
    } catch (refusal) {
      if (refusal instanceof Problem && this.#told.isDue(`${actor.id} ${asking.verb}`))
        await this.desk.do(actor, async (work) => work.refuse(asking.verb, null, refusal.slug));
      throw refusal;
    }
  }

  async #byPerson({ id }: Actor, asking: Asking): Promise<void> {
    await this.#spend(ofAPerson, id, points[asking.verb] ?? 1, 'Too much is asked: wait a little');
    // One after the other: what one refuses was not looked at, and the next must not count it.
    for (const brake of brakes) await this.#brake(brake, id, asking);
  }

  async #brake(brake: Brake, person: string, { verb, lookedAt }: Asking): Promise<void> {
    if (brake.counts !== 'looks-at-a-case') {
      if (brake.counts.includes(verb)) await this.#spend(brake, person, 1, brake.said);
      return;
    }
    if (lookedAt === null) return;
    const seen: Bound = { name: `${brake.name}-seen`, most: 1, seconds: brake.sameFor ?? 1 };
    const which = this.#opaque(`${person}|${lookedAt}`);
    const isSame = (await this.#counters.spend(seen, which)) > 0;
    if (isSame) return;
    await this.#spend(brake, person, 1, brake.said).catch(async (refusal: unknown) => {
      // What was refused was not looked at: trying again must not pass for the same.
      await this.#counters.forget(seen, which);
      throw refusal;
    });
  }

  async #spend(bound: Bound, who: string, cost: number, said: string): Promise<void> {
    const most = Math.ceil(bound.most * this.#factor);
    const wait = await this.#counters.spend({ ...bound, most }, this.#opaque(who), cost);
    if (wait > 0) throw tooMany(wait, said);
  }

  #opaque = (who: string): string => createHmac('sha256', this.#key).update(who).digest('base64url').slice(0, 22);
}
