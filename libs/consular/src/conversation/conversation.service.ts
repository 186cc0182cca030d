import { type Actor, Desk, type Verb, type Work } from '#access';
import { Case } from '#cases';
import { conflict, notFound, type Page } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { isKnownToMission } from '../consular.lifecycle.js';
import { notificationCase } from '../consular.queries.js';
import { ConsularNotification } from '../consular-notification.entity.js';
import { ConsularMessage } from './consular-message.entity.js';
import type { ConversationMessage } from './conversation.dto.js';
import { said } from './conversation.jobs.js';

const MOST = 500;

/**
 * Questions and answers about a notification. A mission reads them while it may see the case, and only those with itself;
 * what was said stays with the case, under the key of its person.
 */
@Injectable()
export class ConversationService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  read(actor: Actor, notificationId: string): Promise<Page<ConversationMessage>> {
    return this.desk.do(actor, async (work) => {
      await this.#notification(work, 'notification.list', notificationId);
      const messages = await work.list(ConsularMessage, 'notification.list', {
        where: { notificationId },
        order: [
          ['createdAt', 'asc'],
          ['id', 'asc'],
        ],
        most: MOST,
      });
      return { items: messages.map((one) => view(actor, one)), nextCursor: null };
    });
  }

  one(actor: Actor, notificationId: string, id: string): Promise<ConversationMessage> {
    return this.desk.do(actor, async (work) => {
      await this.#notification(work, 'notification.list', notificationId);
      return view(actor, await work.see(ConsularMessage, 'notification.list', { id, notificationId }));
    });
  }

  /** @throws Problem conflict `notification-status` where no mission knows of the notification, or not any more */
  say(actor: Actor, notificationId: string, text: string): Promise<ConversationMessage> {
    return this.desk.do(actor, async (work) => {
      const { caseId, missionId, status } = await this.#notification(work, 'notification.discuss', notificationId);
      if (!isKnownToMission(status))
        throw conflict('notification-status', `Nobody can be asked about a notification that is ${status}`);
      const byMission = actor.missionId !== null;
      const message = await work.add(ConsularMessage, 'notification.discuss', {
        caseId,
        notificationId,
        missionId,
        byMission,
        authorId: actor.id,
        body: text,
      });
      work.later(said, { messageId: message.id, notificationId, caseId, byMission }, { key: message.id });
      return view(actor, message);
    });
  }

  /** Where something is said, with its case locked: what is said is said before a withdrawal or after it, and after it nothing is. */
  async #notification(work: Work, verb: Verb, id: string): Promise<ConsularNotification> {
    work.attempt(verb, id);
    const caseId = await notificationCase(work, verb, id);
    if (verb === 'notification.discuss') await work.take(Case, verb, caseId);
    const [found] = await work.list(ConsularNotification, verb, {
      where: { id, caseId, ...(work.actor.missionId && { missionId: work.actor.missionId }) },
      part: true,
    });
    if (!found) throw notFound('Notification');
    return found;
  }
}

const view = (actor: Actor, { byMission, ...message }: ConsularMessage): ConversationMessage => ({
  id: message.id,
  notificationId: message.notificationId,
  from: byMission ? 'mission' : 'organisation',
  text: message.body,
  authorId: byMission === (actor.missionId !== null) ? message.authorId : null,
  createdAt: message.createdAt.toISOString(),
});
