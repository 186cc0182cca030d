import { type Actor, Desk, reachOf, type Work } from '#access';
import { Attachment, Case, isOpen } from '#cases';
import { User } from '#identity';
import { invalidField, notFound } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { JourneysService } from './journeys.service.js';
import type { StepInput } from './repatriation.dto.js';
import { dueByKind, routeOf } from './repatriation.queries.js';
import { isStepKey } from './repatriation.lifecycle.js';
import type { ReadWay } from './repatriation.view.js';
import type { TouchedStep } from './repatriation-step.entity.js';
import { changeOf } from './step-change.js';
import { Way } from './way.js';

/** The steps that move by themselves with a consular notification. */
export type FollowingStep = 'mission_notified' | 'mission_acknowledged';

/** The way home of one person, step by step. */
@Injectable()
export class RepatriationService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Way) private readonly way: Way,
    @Inject(JourneysService) private readonly journeys: JourneysService,
  ) {}

  read(actor: Actor, caseId: string): Promise<ReadWay> {
    return this.desk.do(actor, async (work) => this.#read(work, await work.see(Case, 'repatriation.read', caseId)));
  }

  /** @returns the way with the step as it is now; `id` is the step's */
  set(
    actor: Actor,
    caseId: string,
    key: string,
    input: StepInput,
  ): Promise<ReadWay & { id: string; step: TouchedStep }> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'repatriation.step', caseId);
      if (!isStepKey(key)) throw notFound('This step');
      const [route, touched] = await Promise.all([routeOf(work, caseId), this.way.touched(work, caseId)]);
      const change = changeOf(actor, { row, route, touched }, key, input, work.now);
      await this.#requireFiles(work, caseId, input);
      await this.journeys.requireMayLeave(work, row, touched, change);
      const step = await this.way.move(work, row, touched, change, route);
      return { ...(await this.#read(work, row)), id: step.id, step };
    });
  }

  /**
   * A step that goes with a consular notification, see `Way.happened`. A closed case stays as it was closed.
   * @param on the day, `YYYY-MM-DD`
   */
  async follow(work: Work, caseId: string, key: FollowingStep, on: string): Promise<void> {
    const row = await work.take(Case, 'repatriation.step', caseId);
    if (!isOpen(row.status)) return;
    await this.way.happened(work, row, key, on);
  }

  /** @throws Problem invalid where what is linked is no file of this case */
  async #requireFiles(work: Work, caseId: string, { attachments = [] }: StepInput): Promise<void> {
    if (!attachments.length) return;
    const ids = [...new Set(attachments)];
    const mayLink = work.sees('legal');
    const found = mayLink ? await work.list(Attachment, 'attachment.read', { where: { id: ids, caseId }, part: true }) : []; // prettier-ignore
    if (found.length < ids.length)
      throw invalidField('/attachments', 'unknown', 'Name files that are kept with this case');
  }

  async #read(work: Work, row: Case): Promise<ReadWay> {
    const [touched, route, due, journey] = await Promise.all([
      this.way.touched(work, row.id),
      routeOf(work, row.id),
      dueByKind(work, row.id),
      this.journeys.of(work, row.id),
    ]);
    return { row, touched, ...route, due, journey, now: work.now, ...(await namesOf(work, touched)) };
  }
}

/** Names of whoever recorded a step, for colleagues; those of other organisations stay theirs. */
async function namesOf(work: Work, touched: readonly TouchedStep[]): Promise<Pick<ReadWay, 'names'>> {
  if (!work.sees('team') || reachOf(work.actor, 'user.read') === null) return {};
  const ids = [...new Set(touched.flatMap(({ recordedBy }) => recordedBy ?? []))];
  if (!ids.length) return { names: new Map() };
  const users = await work.list(User, 'user.read', { where: { id: ids }, most: ids.length, part: true });
  return { names: new Map(users.map(({ id, profile }) => [id, profile.name])) };
}
