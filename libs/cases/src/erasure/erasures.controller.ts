import { type Actor, Does, Me, may, reachOf } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Get, HttpCode, Inject, Post, Query } from '@nestjs/common';
import type { Erasure } from './erasure.entity.js';
import { canTurn } from './erasure.lifecycle.js';
import { AskErasure, ErasureView, ListErasures } from './erasures.dto.js';
import { ErasuresService } from './erasures.service.js';

const decisions = ['erasure.approve', 'erasure.reject'] as const;

const view = (me: Actor, row: Erasure): ErasureView => ({
  id: row.id,
  version: row.version,
  caseId: row.caseId,
  caseNumber: row.caseNumber,
  cause: row.cause,
  state: row.state,
  ...(row.reason !== undefined && { reason: row.reason }),
  dueAt: row.dueAt?.toISOString() ?? null,
  askedBy: row.askedBy,
  askedAt: row.askedAt?.toISOString() ?? null,
  decidedBy: row.decidedBy,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  doneAt: row.doneAt?.toISOString() ?? null,
  can: decisions.filter(
    (verb) =>
      reachOf(me, verb) !== null &&
      may(me, verb, row) &&
      canTurn(row.state, verb) &&
      (verb !== 'erasure.approve' || row.askedBy !== me.id),
  ),
});

@Controller('cases/:id/erase')
export class ErasureAskingController {
  constructor(@Inject(ErasuresService) private readonly erasures: ErasuresService) {}

  @Post()
  @HttpCode(202)
  @Does('erasure.ask', async (self: ErasureAskingController, me: Actor, id: string) =>
    view(me, await self.erasures.read(me, id)),
  )
  @Answer('Ask that a person be forgotten; it is done once a second person agrees', ErasureView, {
    status: 202,
    description:
      'For closed cases. Her key is destroyed, and with it all that lies under it; what can be counted stays. 409 `legal-hold` while one stands. Afterwards the case and whatever hangs on it answers 410.',
  })
  async ask(@Me() me: Actor, @PathId() id: string, @Body() input: AskErasure): Promise<ErasureView> {
    return view(me, await this.erasures.ask(me, id, input));
  }
}

@Controller('erasures')
export class ErasuresController {
  constructor(@Inject(ErasuresService) private readonly erasures: ErasuresService) {}

  @Get()
  @Does('erasure.read')
  @Answer('Erasures that were announced, asked for, decided and done, the newest first', ErasureView, { list: true })
  async list(@Me() me: Actor, @Query() query: ListErasures) {
    const { items, nextCursor } = await this.erasures.list(me, query);
    return { items: items.map((row) => view(me, row)), nextCursor };
  }

  @Get(':id')
  @Does('erasure.read')
  @Answer('One erasure', ErasureView)
  async read(@Me() me: Actor, @PathId() id: string): Promise<ErasureView> {
    return view(me, await this.erasures.read(me, id));
  }

  @Post(':id/approve')
  @Does('erasure.approve', (self: ErasuresController, me: Actor, id: string) => self.read(me, id))
  @Answer('Agree that a person be forgotten: somebody other than who asked', ErasureView, { status: 201 })
  async approve(@Me() me: Actor, @PathId() id: string): Promise<ErasureView> {
    return view(me, await this.erasures.approve(me, id));
  }

  @Post(':id/reject')
  @Does('erasure.reject', (self: ErasuresController, me: Actor, id: string) => self.read(me, id))
  @Answer('Do not agree, or take back what was asked', ErasureView, { status: 201 })
  async reject(@Me() me: Actor, @PathId() id: string): Promise<ErasureView> {
    return view(me, await this.erasures.reject(me, id));
  }
}
