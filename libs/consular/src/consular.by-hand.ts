import { type Actor, Desk } from '#access';
import { conflict, type ReportingChannel, invalidField } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { next } from './consular.lifecycle.js';
import { ConsularSending } from './consular.sending.js';
import { whoMayBeTold, why } from './standing.js';
import { takeNotification } from './taking.js';

export interface GivenByHand {
  channel: ReportingChannel;
  /** Whom she spoke or wrote to at the mission, in her words. */
  whom?: string | undefined;
  /** When; now where not given. */
  at?: string | undefined;
}

/** Many missions never sign in and answer no mail: somebody telephones or writes, and says here that she did. */
@Injectable()
export class ConsularByHand {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(ConsularSending) private readonly sending: ConsularSending,
  ) {}

  /**
   * What was told by hand is sent, and all that follows from that follows. Her word is asked about as for any other way:
   * what is recorded here is what the mission may know from now on.
   * @throws Problem conflict, see `standing.ts`; `notification-status` where it does not wait any more
   */
  record(actor: Actor, id: string, { channel, whom, at }: GivenByHand): Promise<void> {
    return this.desk.do(actor, async (work) => {
      const { row, notification } = await takeNotification(work, 'notification.by_hand', id);
      const sentAt = at ? new Date(at) : work.now;
      if (sentAt > work.now) throw invalidField('/at', 'future', 'This is still to come: write when it was told');
      if (sentAt < notification.createdAt)
        throw invalidField('/at', 'early', 'A mission is told after the notification was asked for');
      const status = next(notification.status, 'notification.send');
      const mission = await whoMayBeTold(work, 'notification.by_hand', row, { id: notification.missionId });
      if (typeof mission === 'string') throw conflict(mission, why[mission]);
      Object.assign(notification, { status, channel, toldWhom: whom ?? null, recordedBy: work.actor.id, sentAt });
      await work.keep(notification, { channel });
      await this.sending.followed(work, row, mission, sentAt);
    });
  }
}
