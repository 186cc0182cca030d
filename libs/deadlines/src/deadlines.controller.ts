import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { DeadlineActs } from './deadlines.acts.js';
import {
  CancelDeadline,
  DeadlineView,
  ExtendDeadline,
  ListDeadlines,
  OpenDeadline,
  SnoozeDeadline,
} from './deadlines.dto.js';
import { viewDeadline } from './deadlines.view.js';

const again = (self: DeadlinesController, me: Actor, id: string) => self.one(me, id);

@Controller()
export class DeadlinesController {
  constructor(@Inject(DeadlineActs) private readonly deadlines: DeadlineActs) {}

  @Get('deadlines')
  @Does('deadline.list')
  @Answer('Deadlines of every case within reach, the earliest first, whoever must act', DeadlineView, { list: true })
  async list(@Me() me: Actor, @Query() query: ListDeadlines) {
    const { items, nextCursor } = await this.deadlines.list(me, query);
    return { items: items.map((row) => viewDeadline(me, row)), nextCursor };
  }

  @Post('cases/:id/deadlines')
  @Does('deadline.open', again)
  @Answer('Open a deadline by hand', DeadlineView, { status: 201 })
  async open(@Me() me: Actor, @PathId() id: string, @Body() input: OpenDeadline): Promise<DeadlineView> {
    return viewDeadline(me, await this.deadlines.open(me, id, input));
  }

  @Post('deadlines/:id/complete')
  @Does('deadline.complete', again)
  @Answer('It was done: nobody is reminded any more', DeadlineView, { status: 201 })
  async complete(@Me() me: Actor, @PathId() id: string): Promise<DeadlineView> {
    return viewDeadline(me, await this.deadlines.complete(me, id));
  }

  @Post('deadlines/:id/extend')
  @Does('deadline.extend', again)
  @Answer('More time, and why; reminders are planned anew', DeadlineView, { status: 201 })
  async extend(@Me() me: Actor, @PathId() id: string, @Body() input: ExtendDeadline): Promise<DeadlineView> {
    return viewDeadline(me, await this.deadlines.extend(me, id, input));
  }

  @Post('deadlines/:id/snooze')
  @Does('deadline.snooze', again)
  @Answer('Nobody is reminded until then, and why', DeadlineView, { status: 201 })
  async snooze(@Me() me: Actor, @PathId() id: string, @Body() input: SnoozeDeadline): Promise<DeadlineView> {
    return viewDeadline(me, await this.deadlines.snooze(me, id, input));
  }

  @Post('deadlines/:id/cancel')
  @Does('deadline.cancel', again)
  @Answer('It need not be done, and why', DeadlineView, { status: 201 })
  async cancel(@Me() me: Actor, @PathId() id: string, @Body() input: CancelDeadline): Promise<DeadlineView> {
    return viewDeadline(me, await this.deadlines.cancel(me, id, input));
  }

  async one(me: Actor, id: string): Promise<DeadlineView> {
    return viewDeadline(me, await this.deadlines.read(me, id));
  }
}
