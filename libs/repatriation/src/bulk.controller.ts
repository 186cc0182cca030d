import { type Actor, Does, Me } from '#access';
import { Answer } from '#platform';
import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { BoardQuery, BoardView } from './board.dto.js';
import { BoardService } from './board.service.js';
import { BulkStepInput, BulkView } from './bulk.dto.js';
import { BulkSteps } from './steps.bulk.js';

/** What is read and said of many people at once. */
@Controller('repatriation')
export class BulkStepsController {
  constructor(
    @Inject(BulkSteps) private readonly steps: BulkSteps,
    @Inject(BoardService) private readonly boards: BoardService,
  ) {}

  @Get('board')
  @Does('repatriation.board')
  @Answer('Who is where on the way home, who stands still and why, and what is due', BoardView)
  board(@Me() me: Actor, @Query() query: BoardQuery): Promise<BoardView> {
    return this.boards.read(me, query);
  }

  // Said again it finds everything as it was said: no answer need be remembered.
  @Post('steps/:key')
  @Does('repatriation.step', 'looks')
  @Answer('Say of many people where one step stands; each is refused or done by herself', BulkView)
  async set(@Me() me: Actor, @Param('key') key: string, @Body() input: BulkStepInput): Promise<BulkView> {
    return { results: await this.steps.set(me, key, input) };
  }
}
