import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import { HeldCaseView, ListHolds } from './holds.dto.js';
import { HoldsService } from './holds.service.js';

@Controller()
export class HoldsController {
  constructor(@Inject(HoldsService) private readonly holds: HoldsService) {}

  @Get('protection-holds')
  @Does('hold.list')
  @Answer('Every protection hold of the organisation: since when, why, and when to look again', HeldCaseView, {
    list: true,
  })
  list(@Me() me: Actor, @Query() query: ListHolds) {
    return this.holds.list(me, query);
  }

  @Post('cases/:id/protection-hold/review')
  @HttpCode(200)
  @Does('hold.review', (self: HoldsController, me: Actor, id: string) => self.one(me, id))
  @Answer('Say that the protection hold was looked at and is still needed', HeldCaseView, { status: 200 })
  review(@Me() me: Actor, @PathId() id: string): Promise<HeldCaseView> {
    return this.holds.review(me, id);
  }

  one(me: Actor, id: string): Promise<HeldCaseView> {
    return this.holds.one(me, id);
  }
}
