import type { Work } from '#access';
import { type Case, isOpen } from '#cases';
import type { RepatriationStep } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { type Route, routeOf } from './repatriation.queries.js';
import type { TouchedStep } from './repatriation-step.entity.js';
import { recorderOf, Way } from './way.js';

/** The steps that go with a notice, the later one first. */
const following = ['mission_acknowledged', 'mission_notified'] as const satisfies readonly RepatriationStep[];

/** Steps of the way home that fall back with what a mission was told. */
@Injectable()
export class Recalls {
  constructor(@Inject(Way) private readonly way: Way) {}

  /**
   * What a mission was told was called off: one is to be told anew. Where the way home went on from there, or somebody
   * said of the step itself that it is done, it stays.
   * @param row the case, taken
   * @param on the day, `YYYY-MM-DD`
   */
  async recalled(work: Work, row: Case, on: string): Promise<void> {
    if (!isOpen(row.status)) return;
    const [route, touched] = await Promise.all([routeOf(work, row.id), this.way.touched(work, row.id)]);
    if (wentOn(route, touched)) return;
    const steps = following.filter((one) => touched.some((step) => step.key === one && isByNotice(step)));
    for (const key of steps) {
      const change = { key, state: 'in_progress', on, detail: null, recordedBy: recorderOf(work) } as const;
      await this.way.move(work, row, await this.way.touched(work, row.id), change, route);
    }
  }
}

/** Done with a notice alone: nobody has said anything of the step itself. */
const isByNotice = ({ state, detail }: TouchedStep): boolean => state === 'done' && detail === null;

/** Whether anything was done that comes after the mission knew. */
const wentOn = (route: Route, touched: readonly TouchedStep[]): boolean =>
  touched.some(({ key, state }) => state === 'done' && comesAfter(route, key, 'mission_acknowledged'));

const comesAfter = ({ way }: Route, key: RepatriationStep, first: RepatriationStep): boolean =>
  way.of[key].after.some((one) => one === first || comesAfter({ mission: null, way }, one, first));
