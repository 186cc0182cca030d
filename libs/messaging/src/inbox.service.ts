import { type Actor, Desk } from '#access';
import { decodeCursor, isTimeAndId, notFound, type Page, pageOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import type { ListNotifications, NotificationView } from './inbox.dto.js';
import { type InboxRow, readInbox } from './inbox.queries.js';
import { titleOf } from './kinds.data.js';
import { Notification } from './notification.entity.js';

const PAGE = 200;
/** Of what came while nobody watched; the list has the rest. */
const MOST_AT_ONCE = 5_000;

/** The in-app inbox: everyone's own. */
@Injectable()
export class InboxService {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  list(actor: Actor, { limit, cursor, unread }: ListNotifications): Promise<Page<NotificationView>> {
    const before = cursor ? decodeCursor(cursor, isTimeAndId) : undefined;
    return this.desk.do(actor, async (work) => {
      const rows = await readInbox(
        work,
        { ...(unread !== undefined && { unread }), ...(before && { before }) },
        limit + 1,
      );
      const { items, nextCursor } = pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
      return { items: items.map(viewNotification), nextCursor };
    });
  }

  /** What came at or after `since`, oldest first. @throws Problem unauthenticated once the session is over */
  since(actor: Actor, since: Date): Promise<NotificationView[]> {
    return this.desk.do(actor, async (work) => {
      const found: InboxRow[] = [];
      // Page after page: whoever was away while hundreds came is shown all of them.
      for (;;) {
        const last = found.at(-1);
        const rows = await readInbox(
          work,
          { since, ...(last && { after: [last.createdAt.toISOString(), last.id] as const }) },
          PAGE,
        );
        found.push(...rows);
        if (rows.length < PAGE || found.length >= MOST_AT_ONCE) return found.map(viewNotification);
      }
    });
  }

  one(actor: Actor, id: string): Promise<NotificationView> {
    return this.desk.do(actor, async (work) => {
      const [row] = await readInbox(work, { id }, 1);
      if (!row) throw notFound('Notification');
      return viewNotification(row);
    });
  }

  /** Marked as read; what was read stays as it was first read. */
  markRead(actor: Actor, id: string): Promise<NotificationView> {
    return this.desk.do(actor, async (work) => {
      const message = await work.take(Notification, 'inbox.mark', id);
      message.readAt ??= work.now;
      await work.keep(message);
      const [row] = await readInbox(work, { id }, 1);
      return viewNotification(row!);
    });
  }
}

const viewNotification = ({ caseNumber, kind, createdAt, readAt, ...row }: InboxRow): NotificationView => ({
  id: row.id,
  kind,
  title: titleOf(kind),
  caseId: row.caseId,
  ...(caseNumber !== null && { caseNumber }),
  subjectId: row.subjectId,
  createdAt: createdAt.toISOString(),
  readAt: readAt?.toISOString() ?? null,
});
