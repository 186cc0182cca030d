import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Delete, Inject, Post } from '@nestjs/common';
import { EndingInput } from './endings.dto.js';
import { EndingsService } from './endings.service.js';
import { FitnessInput } from './journeys.dto.js';
import { JourneysService } from './journeys.service.js';
import { OverstayInput } from './overstay.dto.js';
import { RepatriationView } from './repatriation.dto.js';
import { RepatriationService } from './repatriation.service.js';
import { viewWay } from './repatriation.view.js';

/** The way again, whichever part of it was said. */
const again = (self: JourneysController, me: Actor, _: string, { id }: Record<string, string>) => self.way(me, id!);

@Controller('cases/:id/repatriation')
export class JourneysController {
  constructor(
    @Inject(JourneysService) private readonly journeys: JourneysService,
    @Inject(EndingsService) private readonly endings: EndingsService,
    @Inject(RepatriationService) private readonly repatriation: RepatriationService,
  ) {}

  @Post('fitness')
  @Does('repatriation.fitness', again)
  @Answer('Say whether she is fit to travel, and who found her so', RepatriationView, { status: 201 })
  async setFitness(@Me() me: Actor, @PathId() id: string, @Body() input: FitnessInput): Promise<RepatriationView> {
    await this.journeys.setFitness(me, id, input);
    return this.way(me, id);
  }

  @Post('overstay')
  @Does('repatriation.overstay', again)
  @Answer(
    'Say since when she stays without a right to, and what was waived: the clock of the fine runs from it',
    RepatriationView,
    { status: 201 },
  )
  async setOverstay(@Me() me: Actor, @PathId() id: string, @Body() input: OverstayInput): Promise<RepatriationView> {
    await this.journeys.setOverstay(me, id, input);
    return this.way(me, id);
  }

  @Delete('overstay')
  @Does('repatriation.overstay')
  @Answer('It was said by mistake: she stays with a right to, as far as anybody knows')
  takeOverstayAway(@Me() me: Actor, @PathId() id: string): Promise<void> {
    return this.journeys.takeOverstayAway(me, id);
  }

  @Post('outcome')
  @Does('repatriation.end', again)
  @Answer('Her way ended elsewhere than at home: what nobody needs any more is set aside', RepatriationView, {
    status: 201,
  })
  async end(@Me() me: Actor, @PathId() id: string, @Body() input: EndingInput): Promise<RepatriationView> {
    await this.endings.end(me, id, input);
    return this.way(me, id);
  }

  @Delete('outcome')
  @Does('repatriation.end')
  @Answer('It turned out otherwise: every step is as it was before')
  takeBack(@Me() me: Actor, @PathId() id: string): Promise<void> {
    return this.endings.takeBack(me, id);
  }

  async way(me: Actor, id: string): Promise<RepatriationView> {
    return viewWay(me, await this.repatriation.read(me, id));
  }
}
