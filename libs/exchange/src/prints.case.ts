import { type Actor, Desk, isShownTo } from '#access';
import { Case, CasesService, viewCase } from '#cases';
import { Deadline } from '#deadlines';
import { Mission } from '#places';
import { conflict } from '#platform';
import { RepatriationService, viewWay } from '#repatriation';
import { Inject, Injectable } from '@nestjs/common';
import type { ExportKind } from './exports.dto.js';
import { footOf, summaryOf } from './printing/case-summary.js';
import { consentsCopyOf } from './printing/consents-copy.js';
import { type Pages, printedBy } from './printing/pages.js';
import { travelRequestOf } from './printing/travel-request.js';
import { minute } from './printing/words.js';

/** What is printed of one case. */
@Injectable()
export class CasePrints {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(CasesService) private readonly cases: CasesService,
    @Inject(RepatriationService) private readonly repatriation: RepatriationService,
  ) {}

  async pages(actor: Actor, kind: ExportKind, caseId: string): Promise<Pages> {
    const { deadlines, mission, printed } = await this.desk.do(actor, async (work) => {
      const row = await work.see(Case, 'case.print', caseId);
      if (kind === 'travel_document_request_pdf') requireTold(row, work.now);
      const [missions, open] = await Promise.all([
        work.list(Mission, 'mission.read', { where: { id: row.missionId ?? [] }, part: true }),
        work.list(Deadline, 'case.print', {
          where: { caseId, state: 'open' },
          order: [['dueAt', 'asc']],
          most: 12,
          part: true,
        }),
      ]);
      return { deadlines: open, mission: missions[0] ?? null, printed: await printedBy(work) };
    });
    const { record, consents } = await this.cases.read(actor, caseId);
    const view = viewCase(actor, record, consents);
    const title = view.caseNumber;
    const stood = `${view.caseNumber}, as it stood ${minute(printed.at)}`;
    if (kind === 'travel_document_request_pdf')
      return { title: `${title}-travel-document`, blocks: travelRequestOf(view, printed, mission!), foot: [stood] };
    if (kind === 'consents_copy_pdf')
      return { title: `${title}-consents`, blocks: await consentsCopyOf(view, printed), foot: [stood] };
    const way = viewWay(actor, await this.repatriation.read(actor, caseId));
    return { title, blocks: summaryOf(view, way, deadlines, printed), foot: footOf(view, printed) };
  }
}

/**
 * Only a mission that may see her now is asked for anything: what is printed for it is told to it.
 * @throws Problem conflict: `protection-hold`, `mission-not-told`
 */
export function requireTold(row: Pick<Case, 'onHold' | 'missionId' | 'missionSeesUntil'>, now: Date): void {
  if (row.onHold) throw conflict('protection-hold', 'A protection hold stands: nothing goes to a mission');
  if (!isShownTo(row.missionId, row, now))
    throw conflict('mission-not-told', 'No mission knows of her: notify it first, with her consent');
}
