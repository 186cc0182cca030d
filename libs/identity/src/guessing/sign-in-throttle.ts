import { Desk, Every, type Work } from '#access';
import { Config, NowAndThen, tooMany, Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { gatekeeper } from '../gatekeeper.js';
import { networkOf } from '../sessions/device.js';
import { guessing } from './guessing.data.js';
import { type Failing, forgetFailures, forgetOldFailures, noteFailure, waitOf } from './guessing.queries.js';

/**
 * Slows guessing down, on all servers together: the counts lie in the database. By account *and* network, so that nobody
 * can lock somebody else out; by address alone for spraying. Only failures count.
 */
@Injectable()
export class SignInThrottle {
  // Whoever goes on trying is one line a minute, and cannot fill the record.
  readonly #told = new NowAndThen(60);

  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Config) private readonly config: Config,
  ) {}

  /**
   * @param account null where only the address is known
   * @param whose whose account it is, for the line that stays on the record of a try that comes too early
   * @throws Problem too-many
   */
  async begin(account: string | null, address: string, whose: (work: Work) => Promise<string | null> = nobodys) {
    const factor = this.config.limitFactor;
    const pair: Failing | null = account === null ? null : {
      key: this.vault.mac('throttle', `pair|${account}|${networkOf(address)}`),
      free: guessing.free * factor,
      doubles: true,
    }; // prettier-ignore
    const from: Failing = {
      key: this.vault.mac('throttle', `address|${address}`),
      free: guessing.fromAddress * factor,
      doubles: false,
    };
    const both = pair ? [pair, from] : [from];
    const keys = both.map(({ key }) => key);
    const wait = await this.desk.do(gatekeeper, async (work) => {
      const seconds = await waitOf(work, keys);
      if (seconds > 0 && this.#told.isDue(keys[0]!.toString('hex')))
        work.refuse('session.open', await whose(work), 'too-many-requests');
      return seconds;
    });
    if (wait > 0) throw tooMany(Math.ceil(wait), 'Too many sign-ins failed: wait a little');
    return {
      failed: () =>
        this.desk.do(gatekeeper, async (work) => {
          // Always in this order, or two that fail at once wait for each other.
          for (const one of both) await noteFailure(work, one, guessing.windowSeconds, guessing.longestWaitSeconds);
        }),
      succeeded: async () => {
        if (pair) await this.desk.do(gatekeeper, (work) => forgetFailures(work, pair.key));
      },
    };
  }

  @Every(3600)
  forget(): Promise<void> {
    return this.desk.do(gatekeeper, (work) => forgetOldFailures(work, guessing.windowSeconds));
  }
}

const nobodys = () => Promise.resolve(null);
