import { type Actor, Does, Me } from '#access';
import { Answer, type Page, PathId } from '#platform';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { AlertView, ListAlerts, ReviewAlert } from './alerts.dto.js';
import { AlertsService } from './alerts.service.js';

@Controller()
export class AlertsController {
  constructor(@Inject(AlertsService) private readonly alerts: AlertsService) {}

  @Get('audit/alerts')
  @Does('alert.read')
  @Answer('Unusual reading, the latest first; never what was raised about yourself', AlertView, { list: true })
  list(@Me() me: Actor, @Query() query: ListAlerts): Promise<Page<AlertView>> {
    return this.alerts.list(me, query);
  }

  @Post('audit/alerts/:id/review')
  @HttpCode(200)
  @Does('alert.review', (self: AlertsController, me: Actor, id: string) => self.alerts.read(me, id))
  @Answer('Say what came of asking, and put the alert away', AlertView, { status: 200 })
  review(@Me() me: Actor, @PathId() id: string, @Body() { note }: ReviewAlert): Promise<AlertView> {
    return this.alerts.review(me, id, note);
  }

  @Post('cases/:id/canary')
  @HttpCode(204)
  @Does('canary.mark', 'looks')
  @Answer('Mark an invented case: whoever opens it is asked why. It is shown to nobody that it is marked', null, {
    status: 204,
  })
  mark(@Me() me: Actor, @PathId() id: string): Promise<void> {
    return this.alerts.markCanary(me, id);
  }
}
