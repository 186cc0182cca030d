import { type Departure, Desk, Handles, type Work } from '#access';
import { type WebhookCaller, WEBHOOKS } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { askedAgain, KeptBack, mayHear } from '../may-hear.js';
import { Webhook, WebhookSecret } from './webhook.entity.js';
import { webhookEvents } from './webhooks.data.js';
import { Rests } from './rests.js';
import { callWebhook } from './webhooks.jobs.js';

type Call = NonNullable<(typeof callWebhook)['_data']>;

/** Calls endpoints, each once for each message: only a death between its answer and our commit calls it again, under the same id. */
@Injectable()
export class WebhookSender {
  readonly #rests = new Rests();

  constructor(
    @Inject(WEBHOOKS) private readonly caller: WebhookCaller,
    @Inject(Desk) private readonly desk: Desk,
  ) {}

  @Handles(callWebhook)
  async call({ webhookId, deliveryId, event, subjectId, caseId, at }: Call, work: Work): Promise<Departure | void> {
    const { url, active, missionId, forOrganisationId } = await work.see(Webhook, 'webhook.call', webhookId);
    if (!active) return;
    const who = { missionId, organisationId: forOrganisationId };
    const about = { caseId, batchId: subjectId, evenIfUnseen: 'evenIfUnseen' in webhookEvents[event] };
    // She may have said no since it was written.
    if (!(await mayHear(work, who, about))) return;
    const secrets = await work.list(WebhookSecret, 'webhook.call', {
      where: { webhookId },
      order: [['createdAt', 'desc']],
      most: 20,
      part: true,
    });
    const good = secrets.filter(({ endsAt }) => !endsAt || endsAt > work.now).map(({ secret }) => secret);
    return {
      leave: () =>
        this.#rests
          .unlessResting(webhookId, () =>
            this.caller.call(
              { url, deliveryId, body: { event, id: subjectId, at }, secrets: good, at: new Date() },
              askedAgain(this.desk, who, about),
            ),
          )
          .catch((error: unknown) => {
            if (!(error instanceof KeptBack)) throw error;
          }),
    };
  }
}
