import { type Actor, Desk, isShownTo } from '#access';
import { Mission } from '#places';
import { MovementsService, type ReadManifest } from '#repatriation';
import { Inject, Injectable } from '@nestjs/common';
import type { ExportKind } from './exports.dto.js';
import { exitClearanceOf } from './printing/exit-clearance.js';
import { manifestForMission, manifestOf } from './printing/manifest.js';
import { type Pages, printedBy } from './printing/pages.js';
import { minute } from './printing/words.js';

/** What is printed of a journey: of the people on it those whom whoever prints may see. */
@Injectable()
export class JourneyPrints {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(MovementsService) private readonly movements: MovementsService,
  ) {}

  async pages(
    actor: Actor,
    kind: ExportKind,
    { movementId, missionId }: { movementId: string; missionId: string | null },
  ): Promise<Pages> {
    const whole = await this.movements.manifest(actor, movementId);
    const { printed, mission, manifest } = await this.desk.do(actor, async (work) => {
      const [found] = await work.list(Mission, 'mission.read', { where: { id: missionId ?? [] }, part: true });
      const told = missionId ? seenBy(missionId, whole, work.now) : whole;
      work.record('case.print', { subjectId: movementId, caseIds: told.people.map(({ row }) => row.id) });
      return { printed: await printedBy(work), mission: found ?? null, manifest: told };
    });
    const foot = [`Journey ${movementId.slice(-12)}, as it stood ${minute(printed.at)}`];
    const title = `${kind.replace('_pdf', '').replace('_', '-')}-${movementId.slice(-12)}`;
    if (kind === 'exit_clearance_pdf') return { title, blocks: exitClearanceOf(manifest, printed), foot };
    if (mission)
      return {
        title: `${title}-${mission.country}`,
        blocks: manifestForMission(manifest, printed, mission.name),
        foot,
      };
    return { title, blocks: manifestOf(manifest, printed), foot };
  }
}

/** Those whom a mission may see at this moment. */
const seenBy = (missionId: string, manifest: ReadManifest, now: Date): ReadManifest => ({
  ...manifest,
  people: manifest.people.filter(({ row }) => isShownTo(missionId, row, now)),
});
