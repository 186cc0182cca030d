import { setImmediate } from 'node:timers/promises';
import { Desk, Every, system, type Work } from '#access';
import { Clock } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { allTables, type ReleasedCell, releasedCells } from './cuboids.js';
import { THRESHOLD } from './dimensions.data.js';
import { Ledger } from './ledger.js';
import { openedCases } from './opened-cases.js';
import { addCells, beginRelease, casesChangedSince, currentRelease, mayFreeze, publish } from './release.queries.js';

export interface Frozen {
  cells: number;
  cases: number;
}

const BATCH = 5_000;

/** The last midnight, in UTC. */
export const midnightBefore = (now: Date): Date => new Date(Math.floor(now.getTime() / 86_400_000) * 86_400_000);

/**
 * Counts, once a day, all that coordinators may ask, and keeps nothing but rounded figures: no case is in it, and none
 * below the threshold, so that neither a thief of the database nor two answers of one day tell more than one answer.
 */
@Injectable()
export class ReportsFreeze {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /**
   * A new release after midnight, once the cases that changed since the last are as many as the threshold; until then the
   * last one stands, and says of when it is.
   */
  @Every(60)
  async nightly(): Promise<void> {
    const midnight = midnightBefore(this.clock.now());
    await this.desk.do(system('counter'), async (work) => {
      if (!(await mayFreeze(work))) return;
      const current = await currentRelease(work);
      if (current && current.asOf >= midnight) return;
      // One who comes alone would be read off the figures that she tips over to the next step: she waits for company.
      const changed = current ? await casesChangedSince(work, current.madeAt, THRESHOLD) : THRESHOLD;
      if (changed >= THRESHOLD) await this.#freeze(work, midnight);
    });
  }

  /**
   * Counts anew at once. Cases logged before `asOf` count, as they stand at this moment.
   * @param asOf default: the last midnight. Now includes today's cases
   * @returns how many figures are shown and how many cases stand behind them; nothing of either while another freezes
   */
  freeze(asOf: Date = midnightBefore(this.clock.now())): Promise<Frozen> {
    return this.desk.do(system('counter'), async (work) =>
      (await mayFreeze(work)) ? this.#freeze(work, asOf) : { cells: 0, cases: 0 },
    );
  }

  async #freeze(work: Work, asOf: Date): Promise<Frozen> {
    const ledger = new Ledger();
    for await (const { facts, testimonies, days } of openedCases(work, 'report.freeze', undefined, asOf))
      ledger.add(facts, testimonies, days);
    const id = uuid();
    await beginRelease(work, id, asOf, THRESHOLD);
    let cells = 0;
    let waiting: ReleasedCell[] = [];
    for (const table of allTables()) {
      waiting.push(...releasedCells(ledger, table, THRESHOLD));
      if (waiting.length >= BATCH) {
        await addCells(work, id, waiting);
        cells += waiting.length;
        waiting = [];
      }
      // Others are answered between two tables.
      await setImmediate();
    }
    await addCells(work, id, waiting);
    await publish(work, id);
    work.record('report.freeze', { subjectId: id });
    return { cells: cells + waiting.length, cases: ledger.cases };
  }
}
