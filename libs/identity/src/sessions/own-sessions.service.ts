import { type Actor, Desk } from '#access';
import { Inject, Injectable } from '@nestjs/common';
import { User } from '../user.entity.js';
import { Session } from './session.entity.js';
import { endSessionsOf, endWhatWasLeft } from './sessions.queries.js';

const MOST = 100;

/** Where somebody is signed in, as she sees it, and as an administrator ends it. */
@Injectable()
export class OwnSessionsService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  /** Those that still stand, the newest first. */
  list(actor: Actor): Promise<Session[]> {
    return this.desk.do(actor, async (work) => {
      const rows = await work.list(Session, 'session.list', {
        where: { userId: actor.id, endedAt: null },
        order: [['createdAt', 'desc']],
        most: MOST,
      });
      return rows.filter((one) => isLive(one, new Date()));
    });
  }

  end(actor: Actor, id: string): Promise<void> {
    return this.desk.do(actor, async (work) => {
      const session = await work.take(Session, 'session.leave', { id, userId: actor.id, endedAt: null });
      Object.assign(session, { endedAt: work.now, endedBecause: 'ended-by-owner' });
      await work.keep(session);
    });
  }

  endOthers(actor: Actor): Promise<number> {
    return this.desk.do(actor, async (work) => {
      const ended = await endSessionsOf(work, 'session.leave', actor.id, 'ended-by-owner', actor.sessionId);
      await endWhatWasLeft(work, 'session.leave', actor.id, 'ended-by-owner', actor.sessionId);
      work.record('session.leave', { subjectId: actor.id, detail: { ended } });
      return ended;
    });
  }

  endAllOf(actor: Actor, userId: string): Promise<number> {
    return this.desk.do(actor, async (work) => {
      const user = await work.take(User, 'session.end_all', userId);
      const ended = await endSessionsOf(work, 'session.end_all', userId, 'ended-by-administrator');
      await endWhatWasLeft(work, 'session.end_all', userId, 'ended-by-administrator');
      await work.keep(user, { ended });
      return ended;
    });
  }
}

const isLive = ({ expiresAt, lastUsedAt, idleMinutes }: Session, now: Date): boolean =>
  expiresAt > now && lastUsedAt.getTime() + idleMinutes * 60_000 > now.getTime();
