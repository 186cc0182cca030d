import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import {
  Acknowledge,
  ConsularNotificationView,
  GaveByHand,
  ListConsular,
  RequestNotification,
  Respond,
} from './consular.dto.js';
import { NotificationBatch, RequestNotifications } from './batch/batch.dto.js';
import { BatchService } from './batch/batch.service.js';
import { ConsularByHand } from './consular.by-hand.js';
import { ConsularService } from './consular.service.js';

@Controller('cases/:id/consular-notifications')
export class CaseNotificationsController {
  constructor(@Inject(ConsularService) private readonly consular: ConsularService) {}

  @Get()
  @Does('notification.list')
  @Answer('Notifications of this case, the newest first', ConsularNotificationView, { list: true })
  async list(@Me() me: Actor, @PathId() id: string) {
    return { items: await this.consular.ofCase(me, id), nextCursor: null };
  }

  @Post()
  @Does(
    'notification.request',
    (self: CaseNotificationsController, me: Actor, notificationId: string, { id }: Record<string, string>) =>
      self.consular.one(me, notificationId, id),
  )
  @Answer('Tell the mission that a national asks for help', ConsularNotificationView, {
    status: 202,
    description:
      'It leaves only with her consent and without a hold, and is looked at again when it leaves. While one stands (queued, sent, acknowledged or responded), that one is answered, and nobody is told twice; 409 `another-mission` where it went to another country than the one named.',
  })
  request(
    @Me() me: Actor,
    @PathId() id: string,
    @Body() { mission }: RequestNotification,
  ): Promise<ConsularNotificationView> {
    return this.consular.request(me, id, mission);
  }
}

const again = (self: ConsularController, me: Actor, id: string) => self.one(me, id);

@Controller('consular-notifications')
export class ConsularController {
  constructor(
    @Inject(ConsularService) private readonly consular: ConsularService,
    @Inject(ConsularByHand) private readonly byHand: ConsularByHand,
    @Inject(BatchService) private readonly batch: BatchService,
  ) {}

  @Get()
  @Does('notification.list')
  @Answer('Notifications of all cases within reach, the newest first', ConsularNotificationView, { list: true })
  list(@Me() me: Actor, @Query() query: ListConsular) {
    return this.consular.list(me, query);
  }

  @Post()
  @Does('notification.request', (self: ConsularController, me: Actor, id: string) => self.batch.read(me, id))
  @Answer('Tell missions of many people of one release together', NotificationBatch, {
    status: 202,
    description:
      'Each is asked about as if she were asked for alone, now and when it leaves, and each case has a notification of its own; whom a rule keeps back keeps back nobody else. The mission hears of all of them once.',
  })
  requestMany(@Me() me: Actor, @Body() input: RequestNotifications): Promise<NotificationBatch> {
    return this.batch.request(me, input);
  }

  @Post(':id/acknowledge')
  @Does('notification.acknowledge', again)
  @Answer('The mission has it', ConsularNotificationView, { status: 201 })
  acknowledge(@Me() me: Actor, @PathId() id: string, @Body() _nothing: Acknowledge): Promise<ConsularNotificationView> {
    return this.consular.acknowledge(me, id);
  }

  @Post(':id/respond')
  @Does('notification.respond', again)
  @Answer('The mission answers', ConsularNotificationView, { status: 201 })
  respond(@Me() me: Actor, @PathId() id: string, @Body() input: Respond): Promise<ConsularNotificationView> {
    return this.consular.respond(me, id, input.text);
  }

  @Post(':id/by-hand')
  @Does('notification.by_hand', again)
  @Answer('A mission was told by telephone, message or letter: who, how and when', ConsularNotificationView, {
    status: 201,
    description:
      'It is `sent` from then on. Her consent is asked about as for any other way: 409 where she has not agreed, or a hold stands.',
  })
  async gave(@Me() me: Actor, @PathId() id: string, @Body() input: GaveByHand): Promise<ConsularNotificationView> {
    await this.byHand.record(me, id, input);
    return this.consular.one(me, id);
  }

  one(me: Actor, id: string): Promise<ConsularNotificationView> {
    return this.consular.one(me, id);
  }
}
