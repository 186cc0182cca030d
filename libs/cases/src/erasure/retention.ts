import { Desk, Every, Handles, system, type Work } from '#access';
import { Messages } from '#messaging';
import { Inject, Injectable } from '@nestjs/common';
import { eraseCase, erasureNews } from './erasures.jobs.js';
import { retention, type Retention } from './retention.data.js';
import { announceDue, cancelOvertaken, dueAnnouncements, toTell, turnDue } from './retention.queries.js';

const AT_ONCE = 200;
/** What stands in the inbox, by the state that is told of. */
const kinds: Readonly<Record<string, string>> = { announced: 'erasure.announced', asked: 'erasure.asked' };

/** Closed cases are not kept for ever: the clock warns, then asks, then acts as the table says. A legal hold stops it. */
@Injectable()
export class RetentionClock {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Messages) private readonly messages: Messages,
  ) {}

  @Every(900)
  async tick(): Promise<void> {
    await this.turn();
  }

  /** @param table in order: the first row that holds for a case decides */
  async turn(table: readonly Retention[] = retention): Promise<void> {
    await this.desk.do(system('eraser'), async (work) => {
      for (const { id, caseId } of await cancelOvertaken(work))
        work.record('erasure.cancel', { subjectId: id, caseIds: [caseId] });
      for (const [n, row] of table.entries()) {
        for (const id of await announceDue(work, row, table.slice(0, n), AT_ONCE)) {
          work.record('erasure.announce', { subjectId: id });
          work.later(erasureNews, { erasureId: id }, { key: `${id}:announced` });
        }
      }
      for (const due of await dueAnnouncements(work, AT_ONCE)) await this.#due(work, table, due);
    });
  }

  @Handles(erasureNews)
  async tell({ erasureId }: { erasureId: string }, work: Work): Promise<void> {
    const erasure = await toTell(work, erasureId);
    const kind = erasure && kinds[erasure.state];
    if (!kind) return;
    const { caseId, caseNumber, supervisors } = erasure;
    const key = `${erasureId}:${erasure.state}`;
    await this.messages.tell(work, { userIds: supervisors, kind, caseId, subjectId: erasureId, key });
    for (const userId of supervisors)
      await this.messages.mail(work, { template: 'erasure', to: { userId }, caseId, reference: caseNumber });
  }

  async #due(
    work: Work,
    table: readonly Retention[],
    { id, caseId, status, ageBand }: { id: string; caseId: string; status: string; ageBand: string },
  ): Promise<void> {
    const row = table.find(
      ({ statuses, ageBands }) =>
        (statuses as readonly string[]).includes(status) &&
        (!ageBands || (ageBands as readonly string[]).includes(ageBand)),
    );
    const unasked = row?.act === 'unasked';
    await turnDue(work, id, unasked ? 'approved' : 'asked');
    work.record('erasure.announce', { subjectId: id, caseIds: [caseId] });
    if (unasked) work.later(eraseCase, { erasureId: id, caseId }, { key: id });
    else work.later(erasureNews, { erasureId: id }, { key: `${id}:asked` });
  }
}
