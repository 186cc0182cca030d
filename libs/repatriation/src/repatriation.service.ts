import { isSystem, type Work } from '#access';
import { Case, isOpen } from '#cases';
import { Inject, Injectable } from '@nestjs/common';
import { Way } from './way.js';

/** The steps that move by themselves with a consular notification. */
export type FollowingStep = 'mission_notified' | 'mission_acknowledged';

/** The way home of one person, step by step. */
@Injectable()
export class RepatriationService {
  constructor(@Inject(Way) private readonly way: Way) {}

  /**
   * A step that another act has done, in the work of that act: no order holds it back, for it has happened. One that is
   * done already stays as it was, and a closed case stays as it was closed.
   * @param on the day, `YYYY-MM-DD`
   */
  async follow(work: Work, caseId: string, key: FollowingStep, on: string): Promise<void> {
    const row = await work.take(Case, 'repatriation.step', caseId);
    if (!isOpen(row.status)) return;
    const touched = await this.way.touched(work, caseId);
    if (touched.some((one) => one.key === key && one.state === 'done')) return;
    const recordedBy = isSystem(work.actor.role) ? null : work.actor.id;
    await this.way.move(work, row, touched, { key, state: 'done', on, detail: null, recordedBy });
  }
}
