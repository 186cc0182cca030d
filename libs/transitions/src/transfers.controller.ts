import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { TransfersService } from './transfers.service.js';
import { ListTransitions, NoWords, TakeOver, TransferInput, TransferView, WithReason } from './transitions.dto.js';
import { type ReadTransition, TransitionsService } from './transitions.service.js';
import { viewTransfer } from './transitions.view.js';

const show = (me: Actor, { row, opened, now }: ReadTransition): TransferView => viewTransfer(me, row, opened, now);

@Controller('cases/:id/transfers')
export class CaseTransfersController {
  constructor(
    @Inject(TransfersService) private readonly transfers: TransfersService,
    @Inject(TransitionsService) private readonly transitions: TransitionsService,
  ) {}

  @Get()
  @Does('transfer.list')
  @Answer('Transfers of this case, the newest first', TransferView, { list: true })
  async list(@Me() me: Actor, @PathId() id: string) {
    return { items: (await this.transitions.ofCase(me, 'transfer', id)).map((one) => show(me, one)), nextCursor: null };
  }

  @Post()
  @Does('transfer.make', async (self: CaseTransfersController, me: Actor, id: string) =>
    show(me, await self.transitions.one(me, 'transfer', id)),
  )
  @Answer('Ask another organisation to keep this case', TransferView, {
    status: 201,
    description:
      'Needs her consent to `case_management` towards this organisation (409 `consent-required`), now and when it is accepted. Until then it is told what `preview` says. With acceptance everything moves; the former owner keeps this line and nothing else.',
  })
  async make(@Me() me: Actor, @PathId() id: string, @Body() input: TransferInput): Promise<TransferView> {
    return show(me, await this.transfers.make(me, id, input));
  }
}

const again = (self: TransfersController, me: Actor, id: string) => self.one(me, id);

@Controller('transfers')
export class TransfersController {
  constructor(
    @Inject(TransfersService) private readonly transfers: TransfersService,
    @Inject(TransitionsService) private readonly transitions: TransitionsService,
  ) {}

  @Get()
  @Does('transfer.list')
  @Answer('Cases that one’s organisation was asked to keep, or gave away; the newest first', TransferView, {
    list: true,
  })
  async list(@Me() me: Actor, @Query() query: ListTransitions) {
    const { items, nextCursor } = await this.transitions.list(me, 'transfer', query);
    return { items: items.map((one) => show(me, one)), nextCursor };
  }

  @Get(':id')
  @Does('transfer.list')
  @Answer('One transfer', TransferView)
  async one(@Me() me: Actor, @PathId() id: string): Promise<TransferView> {
    return show(me, await this.transitions.one(me, 'transfer', id));
  }

  @Post(':id/accept')
  @Does('transfer.accept', again)
  @Answer('Take the case over, with everything that hangs on it', TransferView)
  async accept(@Me() me: Actor, @PathId() id: string, @Body() input: TakeOver): Promise<TransferView> {
    return show(me, await this.transfers.accept(me, id, input));
  }

  @Post(':id/reject')
  @Does('transfer.reject', again)
  @Answer('Say why one cannot keep it', TransferView)
  async reject(@Me() me: Actor, @PathId() id: string, @Body() { reason }: WithReason): Promise<TransferView> {
    return show(me, await this.transitions.move(me, 'transfer', 'transfer.reject', id, reason));
  }

  @Post(':id/revoke')
  @Does('transfer.revoke', again)
  @Answer('Take back the question while nobody has answered it', TransferView)
  async revoke(@Me() me: Actor, @PathId() id: string, @Body() { reason }: WithReason): Promise<TransferView> {
    return show(me, await this.transitions.move(me, 'transfer', 'transfer.revoke', id, reason));
  }

  @Post(':id/complete')
  @Does('transfer.complete', again)
  @Answer('The new owner says that the handing over is finished', TransferView)
  async complete(@Me() me: Actor, @PathId() id: string, @Body() _nothing: NoWords): Promise<TransferView> {
    return show(me, await this.transitions.move(me, 'transfer', 'transfer.complete', id));
  }
}
