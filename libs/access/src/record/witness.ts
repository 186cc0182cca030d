import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { system } from '../actor.js';
import { Desk } from '../desk.js';
import { whatBecameOf } from './record.queries.js';
import type { WrittenLine } from './written.js';

const BATCH = 2_000;
/** Seconds until the next look: soon where lines are being sealed, later where nobody seals. */
const SOON = 2;
const LATER = 15;

/**
 * Looks whether the lines that this process wrote were sealed as it wrote them. Between an act and its seal lies a second or
 * two, in which who holds the whole database could take the line out or change it, and the seals would tell nothing.
 * Every process has one, for its own lines. One that was lost is told by a line of its own, which is watched likewise.
 */
@Injectable()
export class Witness implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger(Witness.name);
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<unknown> = Promise.resolve();
  #stopped = false;

  constructor(@Inject(Desk) private readonly desk: Desk) {}

  onApplicationBootstrap(): void {
    this.#again(SOON);
  }

  async onModuleDestroy(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#looking;
  }

  /**
   * Looks at every line that waits now, once.
   * @returns of how many the seal was seen, and how many were lost
   */
  async look(): Promise<{ sealed: number; lost: number }> {
    const waiting = this.desk.written.waiting();
    let [sealed, lost] = [0, 0];
    for (let from = 0; from < waiting.length; from += BATCH) {
      const lines = waiting.slice(from, from + BATCH);
      const became = await this.desk.do(system('sealer'), (work) => whatBecameOf(work, lines));
      const gone = lines.filter(({ id }) => became.get(id) === 'lost');
      if (gone.length) await this.#tell(gone);
      const seen = lines.filter(({ id }) => became.get(id) === 'sealed');
      this.desk.written.forget([...seen, ...gone].map(({ id }) => id));
      sealed += seen.length;
      lost += gone.length;
    }
    return { sealed, lost };
  }

  async #tell(lost: readonly WrittenLine[]): Promise<void> {
    for (const { id } of lost) this.#log.error({ text: 'a line of the record was lost before its seal', eventId: id });
    await this.desk.do(system('sealer'), async (work) => {
      for (const { id, caseId } of lost)
        work.record('audit.lost', { subjectId: id, ...(caseId && { caseIds: [caseId] }) });
    });
  }

  #again(seconds: number): void {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#looking = this.look().then(
        ({ sealed, lost }) => this.#again(sealed + lost || !this.desk.written.waiting().length ? SOON : LATER),
        (error: unknown) => {
          this.#log.warn({ text: 'the seals could not be looked at', code: (error as { code?: string }).code });
          this.#again(LATER);
        },
      );
    }, seconds * 1000);
    // Nothing is kept waiting for it.
    this.#timer.unref();
  }
}
