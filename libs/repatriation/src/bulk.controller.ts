import { type Actor, Does, Me } from '#access';
import { Answer } from '#platform';
import { Body, Controller, Inject, Param, Post } from '@nestjs/common';
import { BulkStepInput, BulkView } from './bulk.dto.js';
import { BulkSteps } from './steps.bulk.js';

@Controller('repatriation')
export class BulkStepsController {
  constructor(@Inject(BulkSteps) private readonly steps: BulkSteps) {}

  // Said again it finds everything as it was said: no answer need be remembered.
  @Post('steps/:key')
  @Does('repatriation.step', 'looks')
  @Answer('Say of many people where one step stands; each is refused or done by herself', BulkView)
  async set(@Me() me: Actor, @Param('key') key: string, @Body() input: BulkStepInput): Promise<BulkView> {
    return { results: await this.steps.set(me, key, input) };
  }
}
