import { type Actor, Desk, type Work } from '#access';
import { Case } from '#cases';
import { Mission } from '#places';
import { type FieldError, invalid, invalidField } from '#platform';
import { Movement } from '#repatriation';
import { TransitionsService } from '#transitions';
import { Inject, Injectable } from '@nestjs/common';
import { Export } from './export.entity.js';
import { exportKinds, type ExportKind, type MakeExport } from './exports.dto.js';
import { CasePrints, requireTold } from './prints.case.js';
import { JourneyPrints } from './prints.journey.js';
import { ReferralPrints } from './prints.referral.js';
import type { Pages } from './printing/pages.js';

/** A case, a referral or a journey on paper, for a place without network: made when it is fetched, under the rights of that moment. */
@Injectable()
export class ExportsService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(CasePrints) private readonly cases: CasePrints,
    @Inject(JourneyPrints) private readonly journeys: JourneyPrints,
    @Inject(ReferralPrints) private readonly referrals: ReferralPrints,
    @Inject(TransitionsService) private readonly transitions: TransitionsService,
  ) {}

  make(actor: Actor, input: MakeExport): Promise<Export> {
    return this.desk.do(actor, async (work) => {
      const { kind, movementId = null, missionId = null, referralId = null } = input;
      const faults = faultsOf(input);
      if (faults.length) throw invalid(faults);
      const referral = referralId ? await this.transitions.standing(work, 'export.make', referralId) : null;
      const caseId = referral?.row.caseId ?? input.caseId ?? null;
      const organisationId = caseId ? await ofCase(work, kind, caseId) : await ofJourney(work, movementId!, missionId);
      const fields = { organisationId, userId: actor.id, caseId, movementId, missionId, referralId, kind };
      const asked = await work.attach(Export, 'export.make', fields);
      work.record('export.make', { caseIds: caseId ? [caseId] : [], subjectId: asked.id });
      return asked;
    });
  }

  find(actor: Actor, id: string): Promise<Export> {
    return this.desk.do(actor, (work) => work.see(Export, 'export.make', id));
  }

  /** @returns the pages as PDF, and a name for the file */
  async print(actor: Actor, id: string): Promise<{ pdf: Buffer; name: string }> {
    const asked = await this.desk.do(actor, (work) => work.see(Export, 'case.print', id));
    const { title, blocks, foot } = await this.#pages(actor, asked);
    // Loaded when somebody prints: fonts and shaping would weigh on every process otherwise.
    const { Sheet } = await import('./printing/sheet.js');
    return { pdf: await new Sheet(title).print(blocks, foot), name: title };
  }

  #pages(actor: Actor, { kind, caseId, movementId, missionId, referralId }: Export): Promise<Pages> {
    if (caseId && referralId) return this.referrals.pages(actor, caseId, referralId);
    if (caseId) return this.cases.pages(actor, kind as ExportKind, caseId);
    return this.journeys.pages(actor, kind as ExportKind, { movementId: movementId!, missionId });
  }
}

const named = { case: 'caseId', movement: 'movementId', referral: 'referralId' } as const;

/** A print is of the one thing that its kind is of. */
function faultsOf(input: MakeExport): FieldError[] {
  const { kind, missionId } = input;
  const of = named[exportKinds[kind]];
  const others = Object.values(named).filter((one) => one !== of && input[one]);
  return [
    ...(input[of] ? [] : [{ pointer: `/${of}`, code: 'required', message: 'Say what this is to be a print of' }]),
    ...others.map((one) => ({ pointer: `/${one}`, code: 'unexpected', message: 'This kind of print is of something else: leave it out' })), // prettier-ignore
    ...(missionId && kind !== 'manifest_pdf' ? [{ pointer: '/missionId', code: 'unexpected', message: 'Only a manifest is made for one mission: leave it out' }] : []), // prettier-ignore
  ];
}

async function ofCase(work: Work, kind: ExportKind, caseId: string): Promise<string> {
  const row = await work.take(Case, 'export.make', caseId);
  if (kind === 'travel_document_request_pdf') requireTold(row, work.now);
  return row.organisationId;
}

async function ofJourney(work: Work, movementId: string, missionId: string | null): Promise<string> {
  work.require('export.make');
  const { organisationId } = await work.see(Movement, 'movement.read', movementId);
  if (missionId) {
    const [mission] = await work.list(Mission, 'mission.read', { where: { id: missionId }, part: true });
    if (!mission) throw invalidField('/missionId', 'unknown', 'No such mission');
  }
  return organisationId;
}
