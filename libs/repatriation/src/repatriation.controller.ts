import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { RepatriationView, StepInput, StepView } from './repatriation.dto.js';
import { RepatriationService } from './repatriation.service.js';
import { viewStep, viewWay } from './repatriation.view.js';

@Controller('cases/:id/repatriation')
export class RepatriationController {
  constructor(@Inject(RepatriationService) private readonly repatriation: RepatriationService) {}

  @Get()
  @Does('repatriation.read')
  @Answer('The way home: every step, who must act, and what may be done now', RepatriationView)
  async read(@Me() me: Actor, @PathId() id: string): Promise<RepatriationView> {
    return viewWay(me, await this.repatriation.read(me, id));
  }

  @Post('steps/:key')
  @Does(
    'repatriation.step',
    (self: RepatriationController, me: Actor, stepId: string, { id }: Record<string, string>) =>
      self.one(me, id!, stepId),
  )
  @Answer('Say where a step stands; one that another party must do is recorded as reported', StepView, { status: 201 })
  async set(
    @Me() me: Actor,
    @PathId() id: string,
    @Param('key') key: string,
    @Body() input: StepInput,
  ): Promise<StepView> {
    const { step, ...read } = await this.repatriation.set(me, id, key, input);
    return viewStep(me, read, read.way.of[step.key]);
  }

  async one(me: Actor, caseId: string, stepId: string): Promise<StepView | undefined> {
    return (await this.read(me, caseId)).steps.find(({ id }) => id === stepId);
  }
}
