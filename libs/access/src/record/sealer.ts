import { type Checkpoint, Clock, Config, seal, type SealedLeaf, sealKey, Vault } from '#platform';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { system } from '../actor.js';
import { Desk } from '../desk.js';
import { Every } from '../jobs/schedule.js';
import { appendCheckpoint } from './checkpoint-file.js';
import { keepSealed, type Place, takeUnsealed } from './record.queries.js';

const BATCH = 5_000;

/** Seals what stands on the record, a second after it was written. It writes no line itself: that would never end. */
@Injectable()
export class Sealer {
  readonly #log = new Logger(Sealer.name);
  // Remembered only here: after a start everything is looked through once, so that nothing depends on it.
  #sealedBelow: Place | null = null;

  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** @returns how many lines were sealed */
  @Every(1)
  async seal(): Promise<number> {
    for (let total = 0; ;) {
      const sealed = await this.#batch();
      total += sealed;
      if (sealed < BATCH) return total;
    }
  }

  async #batch(): Promise<number> {
    const sealed = await this.desk.do(system('sealer'), async (work) => {
      const waiting = await takeUnsealed(work, this.#sealedBelow, BATCH);
      if (!waiting) return null;
      if (!waiting.events.length) return { ...waiting, leaves: [], checkpoint: null };
      const key = sealKey(this.vault.derived('audit-signing'));
      const { leaves, checkpoint } = seal(waiting.previous, waiting.events, this.clock.now().toISOString(), key);
      await keepSealed(work, leaves, checkpoint);
      return { ...waiting, leaves, checkpoint };
    });
    if (!sealed) return 0;
    this.#sealedBelow = sealed.through;
    if (sealed.checkpoint) await this.#anchor(sealed.checkpoint, sealed.leaves);
    return sealed.events.length;
  }

  // After the commit: an anchor for what was never kept would look like a log rolled back. One that is lost is made up for
  // by the next, which has it in its chain.
  async #anchor(checkpoint: Checkpoint, leaves: readonly SealedLeaf[]): Promise<void> {
    await appendCheckpoint(this.config.checkpointFile, checkpoint, leaves).catch((error: { code?: string }) =>
      this.#log.warn({ text: 'a checkpoint was not written to its file', code: error.code }),
    );
  }
}
