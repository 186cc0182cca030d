import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { HandOver, HandOverView, LoadView } from './caseload.dto.js';
import { CaseloadService } from './caseload.service.js';

@Controller('caseloads')
export class LoadsController {
  constructor(@Inject(CaseloadService) private readonly caseload: CaseloadService) {}

  @Get()
  @Does('case.load')
  @Answer('Who holds how many open cases, how many of them overdue or blocked; the heaviest load first', LoadView, {
    list: true,
  })
  async list(@Me() me: Actor) {
    return { items: await this.caseload.loads(me), nextCursor: null };
  }
}

@Controller('users')
export class CaseloadController {
  constructor(@Inject(CaseloadService) private readonly caseload: CaseloadService) {}

  @Post(':id/hand-over')
  @Does('case.hand_over', (self: CaseloadController, me: Actor, toId: string, { id }: Record<string, string>) =>
    self.caseload.between(me, id!, toId),
  )
  @Answer('Hand all open cases of a colleague to another, with their deadlines, in one piece', HandOverView)
  handOver(@Me() me: Actor, @PathId() id: string, @Body() input: HandOver): Promise<HandOverView> {
    return this.caseload.handOver(me, id, input);
  }
}
