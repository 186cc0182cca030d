import { type Actor, Desk } from '#access';
import { Case, CasesService, viewCase } from '#cases';
import { Deadline } from '#deadlines';
import { User } from '#identity';
import { RepatriationService, viewWay } from '#repatriation';
import { Inject, Injectable } from '@nestjs/common';
import { Export } from './export.entity.js';
import type { MakeExport } from './exports.dto.js';
import { footOf, summaryOf } from './printing/case-summary.js';

/** A case on paper, for a place without network: made when it is fetched, under the rights of that moment. */
@Injectable()
export class ExportsService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(CasesService) private readonly cases: CasesService,
    @Inject(RepatriationService) private readonly repatriation: RepatriationService,
  ) {}

  make(actor: Actor, { kind, caseId }: MakeExport): Promise<Export> {
    return this.desk.do(actor, async (work) => {
      const { organisationId } = await work.take(Case, 'export.make', caseId);
      const asked = await work.attach(Export, 'export.make', { organisationId, userId: actor.id, caseId, kind });
      work.record('export.make', { caseIds: [caseId], subjectId: asked.id });
      return asked;
    });
  }

  find(actor: Actor, id: string): Promise<Export> {
    return this.desk.do(actor, (work) => work.see(Export, 'export.make', id));
  }

  /** @returns the pages as PDF, and the case number to name the file by */
  async print(actor: Actor, id: string): Promise<{ pdf: Buffer; caseNumber: string }> {
    const { caseId, deadlines, by, at } = await this.desk.do(actor, async (work) => {
      const asked = await work.see(Export, 'case.print', id);
      await work.see(Case, 'case.print', asked.caseId);
      const open = await work.list(Deadline, 'case.print', {
        where: { caseId: asked.caseId, state: 'open' },
        order: [['dueAt', 'asc']],
        most: 12,
        part: true,
      });
      const [printer] = await work.list(User, 'user.read', { where: { id: actor.id }, part: true });
      return { caseId: asked.caseId, deadlines: open, by: printer?.profile.name ?? '', at: work.now };
    });
    const { record, consents } = await this.cases.read(actor, caseId);
    const view = viewCase(actor, record, consents);
    const way = viewWay(actor, await this.repatriation.read(actor, caseId));
    const printed = { by, at };
    // Loaded when somebody prints: fonts and shaping would weigh on every process otherwise.
    const { Sheet } = await import('./printing/sheet.js');
    const pdf = await new Sheet(view.caseNumber).print(summaryOf(view, way, deadlines, printed), footOf(view, printed));
    return { pdf, caseNumber: view.caseNumber };
  }
}
