import { unavailable } from '#platform';
import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';

const ARGON2ID = 2;
/** OWASP's and our own measure: 64 MiB, three passes. Two at a time, or sixteen sign-ins starve two cores. */
const cost = { algorithm: ARGON2ID, memoryCost: 65_536, timeCost: 3, parallelism: 1 };
/** Of 32 random bytes that were thrown away, at this cost: looking for an unknown user takes as long as for a known one. */
export const nobody =
  '$argon2id$v=19$m=65536,t=3,p=1$2fJluI0v1C4LFGHkq+dlzA$D1HqrWoBbkCfYdheXoxe4OfYmFzZ4xTMPts80UuCsUE';
const AT_ONCE = 2;
const WAITING = 20;

/** Passwords, hashed with argon2id, at most two at a time; whoever finds twenty waiting is asked to come back. */
@Injectable()
export class Passwords {
  #busy = 0;
  readonly #queue: (() => void)[] = [];

  hash(password: string): Promise<string> {
    return this.#inTurn(() => hash(password.normalize('NFKC'), cost));
  }

  /** Whether it was hashed with less than what is asked for now, so that the next sign-in hashes it anew. */
  isOld(stored: string): boolean {
    const [, memory, passes] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),/.exec(stored) ?? [];
    return Number(memory ?? 0) < cost.memoryCost || Number(passes ?? 0) < cost.timeCost;
  }

  /** @param stored `null` for a user that does not exist: takes as long and is false */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const right = await this.#inTurn(() => verify(stored ?? nobody, password.normalize('NFKC')));
    return right && stored !== null;
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#busy >= AT_ONCE) {
      if (this.#queue.length >= WAITING) throw unavailable('Many people are signing in: try again in a moment', 2);
      await new Promise<void>((resolve) => this.#queue.push(resolve));
    } else this.#busy++;
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#busy--;
    }
  }
}
