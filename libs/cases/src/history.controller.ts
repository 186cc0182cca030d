import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { HistoryItem, HistoryQuery } from './history.dto.js';
import { HistoryService } from './history.service.js';

@Controller('cases/:id')
export class HistoryController {
  constructor(@Inject(HistoryService) private readonly history: HistoryService) {}

  @Get('timeline')
  @Does('case.timeline')
  @Answer('What was done on this case, the latest first, with the values before', HistoryItem, { list: true })
  timeline(@Me() me: Actor, @PathId() id: string, @Query() { limit, cursor }: HistoryQuery) {
    return this.history.timeline(me, id, limit, cursor);
  }

  @Get('access-log')
  @Does('case.access_log')
  @Answer('Who looked at this case, changed it or was refused, the latest first', HistoryItem, { list: true })
  accessLog(@Me() me: Actor, @PathId() id: string, @Query() { limit, cursor }: HistoryQuery) {
    return this.history.accessLog(me, id, limit, cursor);
  }
}
