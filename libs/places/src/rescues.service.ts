import { type Actor, Desk, type Work } from '#access';
import { conflict, invalidField, type Page } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { page } from './paging.js';
import { copyToCases, listedRescues } from './places-lists.queries.js';
import type { AddRescue, CorrectRescue, ListRescues } from './places.dto.js';
import { rescueCorrected } from './places.jobs.js';
import { sameRescue, takeTurns } from './places.queries.js';
import { PlacesService } from './places.service.js';
import { type MovedRescue, RescueDays } from './rescue-days.js';
import { Rescue } from './rescue.entity.js';

const DAY = 86_400_000;

/** An organisation's rescues. What its cases copy of one follows when it is corrected. */
@Injectable()
export class RescuesService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(PlacesService) private readonly places: PlacesService,
    @Inject(RescueDays) private readonly days: RescueDays,
  ) {}

  list(actor: Actor, { limit, cursor, ...filters }: ListRescues): Promise<Page<Rescue>> {
    return this.desk.do(actor, (work) =>
      page(
        { limit, ...(cursor && { cursor }) },
        (after, most) => listedRescues(work, filters, after, most),
        (ids) => work.list(Rescue, 'rescue.read', { where: { id: ids } }),
      ),
    );
  }

  read(actor: Actor, id: string): Promise<Rescue> {
    return this.desk.do(actor, (work) => work.see(Rescue, 'rescue.read', id));
  }

  /** The same four facts are the same rescue, answered again. */
  add(actor: Actor, input: AddRescue): Promise<Rescue> {
    return this.desk.do(actor, (work) => {
      checkDay(input.date, work.now);
      return this.places.rescue(work, input);
    });
  }

  correct(actor: Actor, id: string, version: number, changes: CorrectRescue): Promise<Rescue> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Rescue, 'rescue.correct', id, version);
      const { date } = row;
      Object.assign(row, changes);
      checkDay(row.date, work.now);
      await this.#mayHaveBeen(work, { id, was: date, is: row.date });
      row.sameAs = this.places.sameAs(actor.organisationId, row);
      await takeTurns(work, row.sameAs);
      const other = await sameRescue(work, row.sameAs);
      if (other && other !== id) throw conflict('same-rescue', 'Another rescue has these facts: move its people there');
      await work.keep(row);
      await copyToCases(work, id);
      if (row.date !== date)
        work.later(rescueCorrected, {
          rescueId: id,
          organisationId: row.organisationId,
          userId: actor.id,
          after: null,
        });
      return row;
    });
  }

  /** How many, and not who: the rescue may be corrected by somebody who knows none of them. */
  async #mayHaveBeen(work: Work, rescue: MovedRescue): Promise<void> {
    if (rescue.is >= rescue.was) return;
    const count = await this.days.contradicted(work, rescue);
    if (count) {
      const [cases, their] = count === 1 ? ['case', 'its'] : ['cases', 'their'];
      throw invalidField('/date', 'before-birth', `In ${count} ${cases} it would lie before ${their} birth date: check both`); // prettier-ignore
    }
  }
}

// A border is a day ahead of our clock at most.
function checkDay(date: string, now: Date): void {
  if (date > new Date(now.getTime() + DAY).toISOString().slice(0, 10))
    throw invalidField('/date', 'future', 'A rescue is logged once it has happened');
}
