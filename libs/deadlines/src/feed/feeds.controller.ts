import { type Actor, Does, Me, OpenToAll } from '#access';
import { Answer, notFound } from '#platform';
import { Controller, Delete, Get, Inject, Param, Post, StreamableFile } from '@nestjs/common';
import { CalendarFeeds } from './feeds.js';
import { CalendarAddress } from './feeds.dto.js';

@Controller()
export class FeedsController {
  constructor(@Inject(CalendarFeeds) private readonly feeds: CalendarFeeds) {}

  @Post('me/calendar')
  @Does('calendar.open', (self: FeedsController, me: Actor) => self.show(me))
  @Answer('An address for your own calendar; one that you had is good no more', CalendarAddress, { status: 201 })
  open(@Me() me: Actor): Promise<CalendarAddress> {
    return this.feeds.open(me);
  }

  @Get('me/calendar')
  @Does('calendar.show')
  @Answer('Whether your calendar has an address, and since when', CalendarAddress)
  show(@Me() me: Actor): Promise<CalendarAddress> {
    return this.feeds.show(me);
  }

  @Delete('me/calendar')
  @Does('calendar.end')
  @Answer('The address of your calendar is good no more')
  end(@Me() me: Actor): Promise<void> {
    return this.feeds.end(me);
  }

  @Get('calendar/:file')
  @OpenToAll()
  @Answer('What is due, for a calendar (iCalendar): the kind of each deadline and the number of its case', null, {
    also: ['text/calendar'],
  })
  async read(@Param('file') file: string): Promise<StreamableFile> {
    const secret = /^(.{1,100})\.ics$/u.exec(file)?.[1];
    if (!secret) throw notFound('Calendar');
    return new StreamableFile(Buffer.from(await this.feeds.read(secret), 'utf8'), {
      type: 'text/calendar; charset=utf-8',
    });
  }
}
