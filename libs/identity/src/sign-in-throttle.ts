import { Config, tooMany } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/**
 * Slows guessing down. By account *and* address, so that nobody can lock somebody else out; by address alone for spraying.
 * Only failures count.
 */
@Injectable()
export class SignInThrottle {
  readonly #account: RateLimiterMemory;
  readonly #address: RateLimiterMemory;

  constructor(@Inject(Config) { limitFactor }: Config) {
    this.#account = new RateLimiterMemory({ points: 5 * limitFactor, duration: 60 });
    this.#address = new RateLimiterMemory({ points: 30 * limitFactor, duration: 900 });
  }

  /** @throws Problem too-many */
  async begin(account: string, address: string) {
    const pair = `${account}|${address}`;
    for (const [limiter, key] of [
      [this.#account, pair],
      [this.#address, address],
    ] as const) {
      const state = await limiter.get(key);
      if (state && state.remainingPoints <= 0)
        throw tooMany(Math.ceil(state.msBeforeNext / 1000), 'Too many sign-ins failed: wait a little');
    }
    return {
      failed: async () => {
        await Promise.all([this.#account.consume(pair), this.#address.consume(address)]).catch((reason: unknown) => {
          if (!(reason instanceof RateLimiterRes)) throw reason;
        });
      },
      succeeded: async () => {
        await this.#account.delete(pair);
      },
    };
  }
}
