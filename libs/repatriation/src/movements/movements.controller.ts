import { type Actor, Does, Me } from '#access';
import { Answer, IfMatch, PathId } from '#platform';
import { Body, Controller, Delete, Get, Inject, Patch, Post, Query } from '@nestjs/common';
import {
  ArriveMovement,
  BoardMovement,
  CancelMovement,
  CorrectMovement,
  DepartMovement,
  ListMovements,
  ManifestView,
  MovementView,
  PlanMovement,
} from './movements.dto.js';
import { MovementsService } from './movements.service.js';
import { viewManifest, viewMovement } from './movements.view.js';
import { Travel } from './travel.js';

const again = (self: MovementsController, me: Actor, id: string) => self.read(me, id);
const manifestAgain = (self: MovementsController, me: Actor, id: string) => self.manifest(me, id);

@Controller('movements')
export class MovementsController {
  constructor(
    @Inject(MovementsService) private readonly movements: MovementsService,
    @Inject(Travel) private readonly travel: Travel,
  ) {}

  @Get()
  @Does('movement.read')
  @Answer('Journeys of the organisation, or with nationals of the mission on them; the newest first', MovementView, {
    list: true,
  })
  async list(@Me() me: Actor, @Query() query: ListMovements) {
    const { items, nextCursor } = await this.movements.list(me, query);
    return { items: items.map((row) => viewMovement(me, row)), nextCursor };
  }

  @Post()
  @Does('movement.plan', again)
  @Answer('Plan a journey of many people', MovementView, { status: 201 })
  async plan(@Me() me: Actor, @Body() input: PlanMovement): Promise<MovementView> {
    return viewMovement(me, await this.movements.plan(me, input));
  }

  @Get(':id')
  @Does('movement.read')
  @Answer('A journey, without its people', MovementView)
  async read(@Me() me: Actor, @PathId() id: string): Promise<MovementView> {
    return viewMovement(me, await this.movements.read(me, id));
  }

  @Patch(':id')
  @Does('movement.correct')
  @Answer('Correct the plan of a journey', MovementView)
  async correct(
    @Me() me: Actor,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: CorrectMovement,
  ): Promise<MovementView> {
    return viewMovement(me, await this.movements.correct(me, id, version, changes));
  }

  @Post(':id/cancel')
  @Does('movement.cancel', again)
  @Answer('It does not take place, and why', MovementView, { status: 201 })
  async cancel(@Me() me: Actor, @PathId() id: string, @Body() { reason }: CancelMovement): Promise<MovementView> {
    return viewMovement(me, await this.movements.cancel(me, id, reason));
  }

  @Get(':id/manifest')
  @Does('movement.manifest')
  @Answer('Who is on it, of those whom the reader may see: who is cleared to travel, and why not', ManifestView)
  async manifest(@Me() me: Actor, @PathId() id: string): Promise<ManifestView> {
    return viewManifest(me, await this.movements.manifest(me, id));
  }

  @Post(':id/people')
  @Does('movement.board', manifestAgain)
  @Answer('Write people down for it, all or none, or say anew what they need on the way', ManifestView, { status: 201 })
  async board(@Me() me: Actor, @PathId() id: string, @Body() input: BoardMovement): Promise<ManifestView> {
    return viewManifest(me, await this.movements.board(me, id, input));
  }

  @Delete(':id/people/:caseId')
  @Does('movement.unboard')
  @Answer('Take somebody off the list who has not left with it')
  remove(@Me() me: Actor, @PathId() id: string, @PathId('caseId', 'This person') caseId: string): Promise<void> {
    return this.movements.remove(me, id, caseId);
  }

  @Post(':id/depart')
  @Does('movement.depart', manifestAgain)
  @Answer(
    'Who left with it, by list or scan, and who did not come; without a list everybody who is expected',
    ManifestView,
    {
      status: 201,
    },
  )
  async depart(@Me() me: Actor, @PathId() id: string, @Body() input: DepartMovement): Promise<ManifestView> {
    return viewManifest(me, await this.travel.depart(me, id, input));
  }

  @Post(':id/arrive')
  @Does('movement.arrive', manifestAgain)
  @Answer('Who arrived, by list or scan, and who did not; without a list everybody aboard', ManifestView, {
    status: 201,
  })
  async arrive(@Me() me: Actor, @PathId() id: string, @Body() input: ArriveMovement): Promise<ManifestView> {
    return viewManifest(me, await this.travel.arrive(me, id, input));
  }
}
