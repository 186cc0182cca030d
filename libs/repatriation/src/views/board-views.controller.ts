import { type Actor, Does, Me } from '#access';
import { Answer, IfMatch } from '#platform';
import { Body, Controller, Get, Inject, Put } from '@nestjs/common';
import { KeepViews, KeptViews } from './board-views.dto.js';
import { BoardViewsService } from './board-views.service.js';

@Controller('repatriation/views')
export class BoardViewsController {
  constructor(@Inject(BoardViewsService) private readonly views: BoardViewsService) {}

  @Get()
  @Does('repatriation.views')
  @Answer('The filters of the board that you keep', KeptViews)
  read(@Me() me: Actor): Promise<KeptViews> {
    return this.views.read(me);
  }

  @Put()
  @Does('repatriation.views')
  @Answer('Keep filters of the board under names of your own', KeptViews)
  keep(@Me() me: Actor, @IfMatch() version: number, @Body() { views }: KeepViews): Promise<KeptViews> {
    return this.views.keep(me, version, views);
  }
}
