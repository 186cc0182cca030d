import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ExclusionsService } from './exclusions.service.js';
import { ExclusionInput, ExclusionView, ListExclusions, StandingExclusionView, WhyLifted } from './safeguards.dto.js';

const again = (self: ExclusionsController, me: Actor, exclusionId: string, { id }: Record<string, string>) =>
  self.one(me, id!, exclusionId);

@Controller('exclusions')
export class StandingExclusionsController {
  constructor(@Inject(ExclusionsService) private readonly exclusions: ExclusionsService) {}

  @Get()
  @Does('exclusion.list')
  @Answer('Every exclusion that stands on a case of the organisation, the newest first', StandingExclusionView, {
    list: true,
  })
  list(@Me() me: Actor, @Query() query: ListExclusions) {
    return this.exclusions.listStanding(me, query);
  }
}

@Controller('cases/:id/exclusions')
export class ExclusionsController {
  constructor(@Inject(ExclusionsService) private readonly exclusions: ExclusionsService) {}

  @Get()
  @Does('exclusion.list')
  @Answer('Whom a conflict of interest keeps from a case, the latest first', ExclusionView, { list: true })
  async list(@Me() me: Actor, @PathId() id: string) {
    return { items: await this.exclusions.list(me, id), nextCursor: null };
  }

  @Post()
  @Does('exclusion.add', again)
  @Answer('Exclude a user, an organisation or a mission: at once, and over everything else', ExclusionView, {
    status: 201,
  })
  add(@Me() me: Actor, @PathId() id: string, @Body() input: ExclusionInput): Promise<ExclusionView> {
    return this.exclusions.add(me, id, input);
  }

  @Post(':exclusionId/lift')
  @Does('exclusion.lift', again)
  @Answer('Lift an exclusion; a mission sees the case again after it is told anew', ExclusionView)
  lift(
    @Me() me: Actor,
    @PathId() id: string,
    @PathId('exclusionId') exclusionId: string,
    @Body() { reason }: WhyLifted,
  ): Promise<ExclusionView> {
    return this.exclusions.lift(me, id, exclusionId, reason);
  }

  one(me: Actor, caseId: string, id: string): Promise<ExclusionView> {
    return this.exclusions.one(me, caseId, id);
  }
}
