import { type Actor, Desk, type Work } from '#access';
import { Mistakes } from '#cases';
import { conflict, timeLeft } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Import } from './import.entity.js';
import type { ImportView } from './imports.dto.js';
import { casesOf, dropAllRows } from './imports.queries.js';
import { mayBeUndone, requireHers, viewImport } from './imports.view.js';

/** Cases that are closed in one work: all of most lists. */
const AT_ONCE = 500;
/** Milliseconds that so many may take on a busy machine; with less left of a request, whoever asked asks again. */
const ENOUGH = 5_000;
/** Of so many cases one line of the record tells. */
const ON_A_LINE = 100;

/** The wrong list: what became of it is closed, where nobody has worked on it since; see docs/decisions/0015. */
@Injectable()
export class ImportUndo {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Mistakes) private readonly mistakes: Mistakes,
  ) {}

  /**
   * Once it is done, a second time changes nothing; a list that is still being committed stops. What is `undoing` after
   * this goes on when it is asked for again.
   * @throws Problem refused for whoever neither sent the list nor supervises, conflict where nothing can be taken back
   */
  async undo(actor: Actor, id: string): Promise<ImportView> {
    let after = '';
    let view: ImportView;
    do {
      view = await this.desk.do(actor, async (work) => {
        const row = await work.take(Import, 'import.undo', id);
        requireHers(actor, row);
        if (row.status === 'undone') return viewImport(work, row);
        await this.#begin(work, row);
        const ids = await casesOf(work, id, after, AT_ONCE);
        after = ids.at(-1) ?? after;
        row.undone += await this.#close(work, row, ids);
        if (ids.length < AT_ONCE) row.status = 'undone';
        return viewImport(work, await work.keep(row));
      });
    } while (view.status === 'undoing' && timeLeft() > ENOUGH);
    return view;
  }

  async #begin(work: Work, row: Import): Promise<void> {
    if (!mayBeUndone(row, work.now))
      throw conflict('import-status', 'Nothing can be taken back of this list now: close its cases one by one');
    if (row.status === 'undoing') return;
    Object.assign(row, { status: 'undoing' as const, undoneAt: work.now, undoneBy: work.actor.id });
    await dropAllRows(work, row.id);
  }

  /** @returns how many were closed */
  async #close(work: Work, { id }: Import, cases: readonly string[]): Promise<number> {
    const closed = await this.mistakes.takeBack(work, cases);
    for (let from = 0; from < closed.length; from += ON_A_LINE)
      work.record('import.undo', { subjectId: id, caseIds: closed.slice(from, from + ON_A_LINE) });
    return closed.length;
  }
}
