import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { connectRedis, type RedisClient } from '../queue/redis-address.js';

/** So many points in so many seconds, counted from the first. */
export interface Bound {
  /** of its own: it is part of the key */
  name: string;
  most: number;
  seconds: number;
}

/**
 * Counts what is asked, by whom. In Redis where there is one, so that several servers count together; in the process where
 * there is none, and for as long as Redis does not answer.
 */
export interface Counters {
  /**
   * @param who an opaque key: what is counted lies outside the vault
   * @returns seconds to wait, 0 where it may go on
   */
  spend(bound: Bound, who: string, points?: number): Promise<number>;
  /** As if it had not been spent. */
  forget(bound: Bound, who: string): Promise<unknown>;
  close(): void;
}

export function openCounters(redisUrl: string | null): Counters {
  const client = redisUrl ? impatient(redisUrl) : null;
  const limiters = new Map<string, RateLimiterMemory | RateLimiterRedis>();
  const limiterOf = ({ name, most, seconds }: Bound) => {
    const known = limiters.get(name);
    if (known) return known;
    const options = { keyPrefix: `homeward-limit:${name}`, points: most, duration: seconds };
    const here = new RateLimiterMemory(options);
    const made = client
      ? new RateLimiterRedis({ ...options, storeClient: client, rejectIfRedisNotReady: true, insuranceLimiter: here })
      : here;
    limiters.set(name, made);
    return made;
  };
  return {
    async spend(bound, who, points = 1) {
      try {
        await limiterOf(bound).consume(who, points);
        return 0;
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      }
    },
    forget: (bound, who) => limiterOf(bound).delete(who),
    close: () => client?.disconnect(),
  };
}

/** A request does not wait for a Redis that is away: it is counted here meanwhile. */
function impatient(url: string): RedisClient {
  const client = connectRedis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: 500,
    retryStrategy: (times) => Math.min(100 * 2 ** times, 2_000),
  });
  client.on('error', () => undefined);
  return client;
}
