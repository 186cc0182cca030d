import { Handles, type Work } from '#access';
import { type WebhookCaller, WEBHOOKS } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { missionMayHear } from '../may-hear.js';
import { Webhook, WebhookSecret } from './webhook.entity.js';
import { webhookEvents } from './webhooks.data.js';
import { callWebhook } from './webhooks.jobs.js';

type Call = NonNullable<(typeof callWebhook)['_data']>;

/** Calls endpoints, each once for each message: only a death between its answer and our commit calls it again, under the same id. */
@Injectable()
export class WebhookSender {
  constructor(@Inject(WEBHOOKS) private readonly caller: WebhookCaller) {}

  @Handles(callWebhook)
  async call({ webhookId, deliveryId, event, subjectId, caseId, at }: Call, work: Work): Promise<void> {
    const { url, active, missionId } = await work.see(Webhook, 'webhook.call', webhookId);
    if (!active) return;
    // She may have said no since it was written: the last moment at which it can still be kept back.
    const anyway = 'evenIfUnseen' in webhookEvents[event];
    if (missionId && !anyway && !(await missionMayHear(work, missionId, { caseId, batchId: subjectId }))) return;
    const secrets = await work.list(WebhookSecret, 'webhook.call', {
      where: { webhookId },
      order: [['createdAt', 'desc']],
      most: 20,
      part: true,
    });
    const good = secrets.filter(({ endsAt }) => !endsAt || endsAt > work.now).map(({ secret }) => secret);
    await this.caller.call({
      url,
      deliveryId,
      body: { event, id: subjectId, at },
      secrets: good,
      at: new Date(),
    });
  }
}
