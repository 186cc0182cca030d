import { userBehind, type Work } from '#access';
import { type Act, Acts, type Case, isOpen } from '#cases';
import type { RepatriationStep } from '#platform';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { TouchedStep } from './repatriation-step.entity.js';
import { recorderOf, Way } from './way.js';

/** The steps that are done with an act. Whoever gave an answer was told of her rights first: she cannot have been asked without. */
const stepsOfAct = {
  screening: ['screening'],
  wish: ['consular_rights', 'consular_wish'],
} as const satisfies Partial<Record<Act['kind'], readonly RepatriationStep[]>>;

const byAct: ReadonlySet<RepatriationStep> = new Set(Object.values(stepsOfAct).flat());

/** Whether a step was done by an act alone: nobody has said anything of the step itself yet, and may still say when. */
export const isDoneByAct = (step: Pick<TouchedStep, 'key' | 'state' | 'detail'> | undefined): boolean =>
  step !== undefined && step.state === 'done' && step.detail === null && byAct.has(step.key);

/** Steps that go with what is recorded elsewhere on the case, by whom and on which day. */
@Injectable()
export class StepsOfActs implements OnModuleInit {
  constructor(
    @Inject(Acts) private readonly acts: Acts,
    @Inject(Way) private readonly way: Way,
  ) {}

  onModuleInit(): void {
    this.acts.follow((work, row, act) => this.follow(work, row, act));
  }

  async follow(work: Work, row: Case, { kind, on, isNew }: Act): Promise<void> {
    if (!isOpen(row.status)) return;
    if (kind === 'wish_unsaid') return this.#takeBack(work, row, 'consular_wish', on);
    if (isNew) return this.#begin(work, row, stepsOfAct[kind], on);
    for (const key of stepsOfAct[kind]) await this.way.happened(work, row, key, on);
  }

  /** Thousands are logged in a row: of a case that is new nothing need be looked at. */
  async #begin(work: Work, row: Case, keys: readonly RepatriationStep[], on: string): Promise<void> {
    for (const key of keys) {
      const step = { caseId: row.id, key, state: 'done', startedOn: on, doneOn: on, detail: null } as const;
      await work.attach(
        TouchedStep,
        'consent.record',
        { ...step, recordedBy: userBehind(work.actor), updatedAt: work.now },
        { soon: true },
      );
    }
  }

  async #takeBack(work: Work, row: Case, key: RepatriationStep, on: string): Promise<void> {
    const touched = await this.way.touched(work, row.id);
    if (!isDoneByAct(touched.find((one) => one.key === key))) return;
    await this.way.move(work, row, touched, {
      key,
      state: 'in_progress',
      on,
      detail: null,
      recordedBy: recorderOf(work),
    });
  }
}
