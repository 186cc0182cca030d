import { randomBytes } from 'node:crypto';
import { type Actor, Desk, system } from '#access';
import { Config, notFound, Vault } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { CalendarFeed } from './calendar-feed.entity.js';
import { calendarText } from './calendar-text.js';
import { feed } from './feed.data.js';
import type { CalendarAddress } from './feeds.dto.js';
import { endFeed, holderOf, itemsOf, replaceFeed } from './feeds.queries.js';

const DAY = 86_400_000;
/** 32 random bytes behind a mark of ours, by which a leaked one is found. */
const token = /^hwcal_[A-Za-z0-9_-]{43}$/u;

/**
 * Somebody's deadlines in the calendar that she has: under an address that is the whole secret, since calendars know no
 * other. What stands there says when, of what kind, and the number of the case.
 */
@Injectable()
export class CalendarFeeds {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Vault) private readonly vault: Vault,
    @Inject(Config) private readonly config: Config,
  ) {}

  open(actor: Actor): Promise<CalendarAddress> {
    const secret = `hwcal_${randomBytes(32).toString('base64url')}`;
    return this.desk.do(actor, async (work) => {
      const id = uuid();
      await replaceFeed(work, id, this.#hashOf(secret));
      work.record('calendar.open', { subjectId: id });
      const url = `${this.config.publicUrl}/api/v1/calendar/${secret}.ics`;
      return { id, url, createdAt: work.now.toISOString() };
    });
  }

  show(actor: Actor): Promise<CalendarAddress> {
    return this.desk.do(actor, async (work) => {
      const where = { userId: actor.id };
      const [row] = await work.list(CalendarFeed, 'calendar.show', { where, part: true });
      if (!row) throw notFound('Calendar');
      return { id: row.id, createdAt: row.createdAt.toISOString() };
    });
  }

  end(actor: Actor): Promise<void> {
    return this.desk.do(actor, async (work) => {
      const id = await endFeed(work, 'calendar.end');
      if (!id) throw notFound('Calendar');
      work.record('calendar.end', { subjectId: id });
    });
  }

  /** @throws Problem not-found for any address that is nobody's, whatever it looks like */
  read(secret: string): Promise<string> {
    return this.desk.do(system('reminder'), async (work) => {
      // Found by a keyed hash: how long it takes tells nothing of a secret that is nearly right.
      const holder = token.test(secret) ? await holderOf(work, this.#hashOf(secret)) : null;
      if (!holder) throw notFound('Calendar');
      const [from, until] = [-feed.behindDays, feed.aheadDays].map((days) => new Date(work.now.getTime() + days * DAY));
      const items = await itemsOf(work, holder.userId, { from: from!, until: until!, most: feed.most });
      work.record('calendar.read', {
        subjectId: holder.feedId,
        detail: { userId: holder.userId, shown: items.length },
      });
      return calendarText(items, holder.language, new URL(this.config.publicUrl).hostname, work.now);
    });
  }

  readonly #hashOf = (secret: string): Buffer => this.vault.mac('calendar', secret);
}
