import { type Actor, Desk, userBehind, type Work } from '#access';
import { Case, isOpen, requireOpen, Standing } from '#cases';
import { dayAt, DeadlinesService } from '#deadlines';
import { conflict, invalidField, zoneOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { endings } from './endings.data.js';
import type { EndingInput } from './endings.dto.js';
import type { SetAside } from './journey.entity.js';
import { JourneysService } from './journeys.service.js';
import { isSettled, stateOf } from './repatriation.lifecycle.js';
import { routeOf } from './repatriation.queries.js';
import { stepsOf, Way } from './way.js';

/** Ways that end elsewhere than at home, and what follows from it. */
@Injectable()
export class EndingsService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Way) private readonly way: Way,
    @Inject(JourneysService) private readonly journeys: JourneysService,
    @Inject(Standing) private readonly standing: Standing,
    @Inject(DeadlinesService) private readonly deadlines: DeadlinesService,
  ) {}

  /** One ending takes the place of another: what the one before had set aside is first as it was. */
  end(actor: Actor, caseId: string, { outcome, on, country, reason }: EndingInput): Promise<{ id: string }> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'repatriation.end', caseId);
      requireOpen(isOpen(row.status));
      const { setsAside, closes, endsMissionView, needsCountry } = endings[outcome];
      const today = dayAt(work.now, zoneOf(row.hostCountry));
      const day = on ?? today;
      if (day > today) throw invalidField('/on', 'future', 'This day is still to come');
      if (needsCountry && !country) throw invalidField('/country', 'required', 'Say to which country she goes');
      await this.#takeBack(work, row);
      // First what her mission was told is called back, which opens its step again: then nobody need tell it anew.
      await this.journeys.change(work, 'repatriation.end', caseId, { endsMissionView });
      await this.standing.changed(work, row);
      const aside = await this.#setAside(work, row, setsAside, { on: day, reason });
      const ending = {
        outcome,
        on: day,
        country: country ?? null,
        reason,
        by: userBehind(work.actor),
        setAside: aside,
      };
      const journey = await this.journeys.change(work, 'repatriation.end', caseId, { ending });
      await this.deadlines.follow(work, row);
      if (closes.length) await this.deadlines.cancel(work, caseId, closes);
      return journey;
    });
  }

  /** It turned out otherwise: each step is as it was, and her word to a mission counts again. */
  takeBack(actor: Actor, caseId: string): Promise<void> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Case, 'repatriation.end', caseId);
      requireOpen(isOpen(row.status));
      if (!(await this.#takeBack(work, row))) throw conflict('no-outcome', 'Nothing was said of how her way ended');
      await this.journeys.change(work, 'repatriation.end', caseId, { ending: null, endsMissionView: false });
      await this.standing.changed(work, row);
      await this.deadlines.follow(work, row);
    });
  }

  async #setAside(
    work: Work,
    row: Case,
    keys: (typeof endings)['stays']['setsAside'],
    { on, reason }: { on: string; reason: string },
  ): Promise<SetAside[]> {
    const [route, touched] = await Promise.all([routeOf(work, row.id), this.way.touched(work, row.id)]);
    const aside: SetAside[] = [];
    for (const key of keys) {
      const steps = stepsOf(touched);
      if (isSettled(route.way, steps, key)) continue;
      const before = touched.find((one) => one.key === key);
      aside.push({ key, was: stateOf(route.way, steps, key), detail: before?.detail ?? null });
      const detail = { reference: before?.detail?.reference ?? null, reason, reportedBy: null };
      const change = { key, state: 'not_needed', on, detail, recordedBy: userBehind(work.actor) } as const;
      const step = await this.way.move(work, row, touched, change, route);
      touched.splice(before ? touched.indexOf(before) : touched.length, before ? 1 : 0, step);
    }
    return aside;
  }

  /** What somebody has taken up since, or said otherwise, stays as she said. @returns whether there was an ending */
  async #takeBack(work: Work, row: Case): Promise<boolean> {
    const ending = (await this.journeys.of(work, row.id))?.ending;
    if (!ending) return false;
    const [route, touched] = await Promise.all([routeOf(work, row.id), this.way.touched(work, row.id)]);
    for (const { key, was, detail } of ending.setAside) {
      const now = touched.find((one) => one.key === key);
      if (now?.state !== 'not_needed' || now.detail?.reason !== ending.reason) continue;
      const change = { key, state: was, on: now.startedOn ?? ending.on, detail, recordedBy: detail && now.recordedBy };
      const step = await this.way.move(work, row, touched, change, route);
      touched.splice(touched.indexOf(now), 1, step);
    }
    return true;
  }
}
