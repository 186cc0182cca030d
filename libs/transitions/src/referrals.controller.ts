import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ReferralsService } from './referrals.service.js';
import { ListTransitions, NoWords, ReferralInput, ReferralView, WithReason } from './transitions.dto.js';
import { type ReadTransition, TransitionsService } from './transitions.service.js';
import { viewReferral } from './transitions.view.js';

const show = (me: Actor, { row, opened, now }: ReadTransition): ReferralView => viewReferral(me, row, opened, now);

@Controller('cases/:id/referrals')
export class CaseReferralsController {
  constructor(
    @Inject(ReferralsService) private readonly referrals: ReferralsService,
    @Inject(TransitionsService) private readonly transitions: TransitionsService,
  ) {}

  @Get()
  @Does('referral.list')
  @Answer('Referrals of this case, the newest first', ReferralView, { list: true })
  async list(@Me() me: Actor, @PathId() id: string) {
    return {
      items: (await this.transitions.ofCase(me, 'referral', id)).map((one) => show(me, one)),
      nextCursor: null,
    };
  }

  @Post()
  @Does('referral.make', async (self: CaseReferralsController, me: Actor, id: string) =>
    show(me, await self.transitions.one(me, 'referral', id)),
  )
  @Answer('Ask another organisation to help', ReferralView, {
    status: 201,
    description:
      'Needs her consent to `service_referral` towards this organisation, and to `share_testimony` for that part (409 `consent-required`). It sees the parts chosen once it accepts, until it is done, taken back, or her consent ends.',
  })
  async make(@Me() me: Actor, @PathId() id: string, @Body() input: ReferralInput): Promise<ReferralView> {
    return show(me, await this.referrals.make(me, id, input));
  }
}

const again = (self: ReferralsController, me: Actor, id: string) => self.one(me, id);

@Controller('referrals')
export class ReferralsController {
  constructor(@Inject(TransitionsService) private readonly transitions: TransitionsService) {}

  @Get()
  @Does('referral.list')
  @Answer('Referrals that one’s organisation received, or sent; the newest first', ReferralView, { list: true })
  async list(@Me() me: Actor, @Query() query: ListTransitions) {
    const { items, nextCursor } = await this.transitions.list(me, 'referral', query);
    return { items: items.map((one) => show(me, one)), nextCursor };
  }

  @Get(':id')
  @Does('referral.list')
  @Answer('One referral', ReferralView)
  async one(@Me() me: Actor, @PathId() id: string): Promise<ReferralView> {
    return show(me, await this.transitions.one(me, 'referral', id));
  }

  @Post(':id/accept')
  @Does('referral.accept', again)
  @Answer('Take it on: one’s team sees the parts chosen from now on', ReferralView)
  async accept(@Me() me: Actor, @PathId() id: string, @Body() _nothing: NoWords): Promise<ReferralView> {
    return show(me, await this.transitions.move(me, 'referral', 'referral.accept', id));
  }

  @Post(':id/reject')
  @Does('referral.reject', again)
  @Answer('Say why one cannot help', ReferralView)
  async reject(@Me() me: Actor, @PathId() id: string, @Body() { reason }: WithReason): Promise<ReferralView> {
    return show(me, await this.transitions.move(me, 'referral', 'referral.reject', id, reason));
  }

  @Post(':id/revoke')
  @Does('referral.revoke', again)
  @Answer('Take it back: the other organisation sees nothing from now on', ReferralView)
  async revoke(@Me() me: Actor, @PathId() id: string, @Body() { reason }: WithReason): Promise<ReferralView> {
    return show(me, await this.transitions.move(me, 'referral', 'referral.revoke', id, reason));
  }

  @Post(':id/complete')
  @Does('referral.complete', again)
  @Answer('The help was given, said by either side: what was shown ends', ReferralView)
  async complete(@Me() me: Actor, @PathId() id: string, @Body() _nothing: NoWords): Promise<ReferralView> {
    return show(me, await this.transitions.move(me, 'referral', 'referral.complete', id));
  }
}
