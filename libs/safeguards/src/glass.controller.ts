import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { GlassService } from './glass.service.js';
import { Finding, GlassBreakView, ListGlass, WhyBroken, WhyBrokenByNumber } from './safeguards.dto.js';

const again = (self: GlassController, me: Actor, id: string) => self.one(me, id);

@Controller()
export class GlassController {
  constructor(@Inject(GlassService) private readonly glass: GlassService) {}

  @Post('cases/:id/break-glass')
  @Does('break_glass.open', again)
  @Answer('Look at a case beyond one’s reach for an hour, with a reason that auditors read', GlassBreakView, {
    status: 201,
  })
  open(@Me() me: Actor, @PathId() id: string, @Body() { reason }: WhyBroken): Promise<GlassBreakView> {
    return this.glass.open(me, id, reason);
  }

  @Post('break-glass')
  @Does('break_glass.open', again)
  @Answer(
    'The same for somebody whose case number is at hand: 404 tells nothing of whether there is one',
    GlassBreakView,
    {
      status: 201,
    },
  )
  openByNumber(@Me() me: Actor, @Body() input: WhyBrokenByNumber): Promise<GlassBreakView> {
    return this.glass.openByNumber(me, input);
  }

  @Get('break-glass')
  @Does('break_glass.list')
  @Answer('Broken glass that concerns one, the latest first', GlassBreakView, { list: true })
  list(@Me() me: Actor, @Query() query: ListGlass) {
    return this.glass.list(me, query);
  }

  @Post('break-glass/:id/end')
  @Does('break_glass.end', again)
  @Answer('End the look before its hour is over', GlassBreakView)
  end(@Me() me: Actor, @PathId() id: string): Promise<GlassBreakView> {
    return this.glass.end(me, id);
  }

  @Post('break-glass/:id/review')
  @Does('break_glass.review', again)
  @Answer('Say what a review found; never by whoever broke the glass', GlassBreakView)
  review(@Me() me: Actor, @PathId() id: string, @Body() { finding }: Finding): Promise<GlassBreakView> {
    return this.glass.review(me, id, finding);
  }

  one(me: Actor, id: string): Promise<GlassBreakView> {
    return this.glass.one(me, id);
  }
}
