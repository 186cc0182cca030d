import { Handles, type Work } from '#access';
import { DeadlinesService } from '#deadlines';
import { ageBandOn } from '#people';
import { ageBands } from '#platform';
import {
  type CorrectedRescue,
  type MovedRescue,
  rescueCorrected,
  RescueDays,
  type RouteOf,
  routingChanged,
} from '#places';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { Case } from './case.entity.js';
import { casesOfRescue, casesRouted, readCases, setAgeBands } from './cases.queries.js';
import { Standing } from './standing.js';

const AT_ONCE = 200;
const YEAR = 365 * 86_400_000;

/** What follows on cases when a place they refer to is corrected: some at a time, each time where the last ended. */
@Injectable()
export class CasesFollowing implements OnModuleInit {
  constructor(
    @Inject(Standing) private readonly standing: Standing,
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
    @Inject(RescueDays) private readonly rescueDays: RescueDays,
  ) {}

  onModuleInit(): void {
    this.rescueDays.mind((work, rescue) => this.#bornAfter(work, rescue));
  }

  /** Age is counted on the day of the rescue, and so are the terms that begin with it. */
  @Handles(rescueCorrected)
  async recountAges(data: CorrectedRescue, work: Work): Promise<void> {
    const ids = (await casesOfRescue(work, data.rescueId, data.after, AT_ONCE)).map(({ id }) => id);
    if (!ids.length) return;
    const cases = await readCases(work, 'case.correct', ids);
    await setAgeBands(
      work,
      cases.map(({ id, identity, rescuedOn }) => ({ id, ageBand: ageBandOn(identity.birthDate, rescuedOn) })),
    );
    await this.deadlines.rescueMoved(work, cases);
    work.record('case.correct', { caseIds: ids });
    if (ids.length === AT_ONCE) work.later(rescueCorrected, { ...data, after: ids.at(-1)! });
  }

  /** In how many cases somebody would be born after this day. Only those young enough then are opened. */
  async #bornAfter(work: Work, { id, was, is }: MovedRescue): Promise<number> {
    const years = (Date.parse(was) - Date.parse(is)) / YEAR;
    const young = ageBands.filter((band) => Number.parseInt(band, 10) <= years);
    let [count, after]: [number, string | null] = [0, null];
    for (;;) {
      const ids: string[] = (await casesOfRescue(work, id, after, AT_ONCE, young)).map((row) => row.id);
      const cases = ids.length ? await readCases(work, 'case.correct', ids) : [];
      count += cases.filter(({ identity }) => identity.birthDate && identity.birthDate > is).length;
      if (ids.length < AT_ONCE) return count;
      after = ids.at(-1)!;
    }
  }

  /** The old mission's view has ended already; what was told or is on its way is looked at again. */
  @Handles(routingChanged)
  async reroute(data: { routes: RouteOf[]; after: string | null }, work: Work): Promise<void> {
    const ids = (await casesRouted(work, data.routes, data.after, AT_ONCE)).map(({ id }) => id);
    for (const id of ids) {
      const row = await work.take(Case, 'notification.cancel', id);
      await this.standing.changed(work, row);
      await this.deadlines.follow(work, row);
    }
    if (ids.length === AT_ONCE) work.later(routingChanged, { ...data, after: ids.at(-1)! });
  }
}
