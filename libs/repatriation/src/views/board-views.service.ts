import { type Actor, Desk } from '#access';
import { invalidField, preconditionFailed } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { BoardViews } from './board-view.entity.js';
import type { KeptViews, SavedView } from './board-views.dto.js';

/** What each looks for on the board again and again: everyone's own. */
@Injectable()
export class BoardViewsService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  read(actor: Actor): Promise<KeptViews> {
    return this.desk.do(actor, async (work) => {
      const [kept] = await work.list(BoardViews, 'repatriation.views', { where: { userId: actor.id }, part: true });
      return shown(kept);
    });
  }

  keep(actor: Actor, version: number, views: SavedView[]): Promise<KeptViews> {
    const twice = views.findIndex(({ name }, n) => views.findIndex((one) => one.name === name) !== n);
    if (twice >= 0) throw invalidField(`/views/${twice}/name`, 'twice', 'Another one has this name');
    return this.desk.do(actor, async (work) => {
      const where = { userId: actor.id };
      const [kept] = await work.list(BoardViews, 'repatriation.views', { where, part: true });
      if (!kept && version !== 0) throw preconditionFailed();
      return shown(
        kept
          ? await work.keep(
              Object.assign(await work.take(BoardViews, 'repatriation.views', kept.id, version), { views }),
            )
          : await work.add(BoardViews, 'repatriation.views', { ...where, views }),
      );
    });
  }
}

const shown = (row: BoardViews | undefined): KeptViews => ({ version: row?.version ?? 0, views: row?.views ?? [] });
