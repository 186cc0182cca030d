import { randomBytes } from 'node:crypto';
import { type Actor, Desk, reachOf, type Work } from '#access';
import {
  addressFaults,
  decodeCursor,
  invalidField,
  isTimeAndId,
  type Page,
  pageOf,
  type PageQuery,
  type WebhookCaller,
  WEBHOOKS,
} from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { Webhook, WebhookSecret } from './webhook.entity.js';
import { overlapHours } from './webhooks.data.js';
import type { AddWebhook, CorrectWebhook, WebhookRecord } from './webhooks.dto.js';
import { endSecrets, isThere, webhookIds } from './webhooks.queries.js';

const changing = ['webhook.correct', 'webhook.rotate'] as const;

/** Endpoints of missions and organisations, kept by administrators. Their secrets are shown once, to whoever made them. */
@Injectable()
export class WebhooksService {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(WEBHOOKS) private readonly caller: WebhookCaller,
  ) {}

  list(actor: Actor, { limit, cursor }: PageQuery): Promise<Page<WebhookRecord>> {
    const before = cursor ? decodeCursor(cursor, isTimeAndId) : null;
    return this.desk.do(actor, async (work) => {
      const found = await webhookIds(work, 'webhook.read', before, limit + 1);
      const page = pageOf(found, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
      const ids = page.items.map(({ id }) => id);
      const rows = new Map(
        (await work.list(Webhook, 'webhook.read', { where: { id: ids } })).map((row) => [row.id, row]),
      );
      const items = await Promise.all(ids.flatMap((id) => rows.get(id) ?? []).map((row) => this.#view(work, row)));
      return { items, nextCursor: page.nextCursor };
    });
  }

  read(actor: Actor, id: string): Promise<WebhookRecord> {
    return this.desk.do(actor, async (work) => this.#view(work, await work.see(Webhook, 'webhook.read', id)));
  }

  add(actor: Actor, { url, missionId, organisationId }: AddWebhook): Promise<WebhookRecord> {
    return this.desk.do(actor, async (work) => {
      work.require('webhook.add');
      this.#check(url);
      if (!missionId === !organisationId)
        throw invalidField('/missionId', 'one-of', 'Name a mission or an organisation, and not both');
      if (missionId && !(await isThere(work, 'missions', missionId)))
        throw invalidField('/missionId', 'unknown', 'There is no such mission');
      if (organisationId && !(await isThere(work, 'organisations', organisationId)))
        throw invalidField('/organisationId', 'unknown', 'There is no such organisation');
      const row = await work.add(Webhook, 'webhook.add', {
        url,
        missionId: missionId ?? null,
        forOrganisationId: organisationId ?? null,
      });
      return this.#withSecret(work, 'webhook.add', row);
    });
  }

  correct(actor: Actor, id: string, version: number, changes: CorrectWebhook): Promise<WebhookRecord> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Webhook, 'webhook.correct', id, version);
      if (changes.url !== undefined) this.#check(changes.url);
      return this.#view(work, await work.keep(Object.assign(row, changes)));
    });
  }

  rotate(actor: Actor, id: string): Promise<WebhookRecord> {
    return this.desk.do(actor, async (work) => {
      const row = await work.take(Webhook, 'webhook.rotate', id);
      await endSecrets(work, id, new Date(work.now.getTime() + overlapHours * 3_600_000));
      const made = await this.#withSecret(work, 'webhook.rotate', row);
      work.record('webhook.rotate', { subjectId: id });
      return made;
    });
  }

  #check(url: string): void {
    const fault = this.caller.faultOf(url);
    if (fault) throw invalidField('/url', fault, addressFaults[fault]);
  }

  async #withSecret(work: Work, verb: 'webhook.add' | 'webhook.rotate', row: Webhook): Promise<WebhookRecord> {
    const secret = `whsec_${randomBytes(32).toString('base64url')}`;
    await work.attach(WebhookSecret, verb, { webhookId: row.id, secret });
    return { ...(await this.#view(work, row)), secret };
  }

  async #view(work: Work, row: Webhook): Promise<WebhookRecord> {
    const secrets = await work.list(WebhookSecret, 'webhook.read', {
      where: { webhookId: row.id },
      order: [['createdAt', 'desc']],
      most: 20,
      part: true,
    });
    return {
      id: row.id,
      version: row.version,
      url: row.url,
      missionId: row.missionId,
      organisationId: row.forOrganisationId,
      active: row.active,
      secrets: secrets
        .filter(({ endsAt }) => !endsAt || endsAt > work.now)
        .map(({ id, createdAt, endsAt }) => ({
          id,
          createdAt: createdAt.toISOString(),
          endsAt: endsAt?.toISOString() ?? null,
        })),
      createdAt: row.createdAt.toISOString(),
      can: changing.filter((verb) => reachOf(work.actor, verb) !== null),
    };
  }
}
