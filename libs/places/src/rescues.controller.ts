import { type Actor, Does, Me, reachOf } from '#access';
import { Answer, IfMatch, PathId } from '#platform';
import { Body, Controller, Get, Inject, Patch, Post, Query } from '@nestjs/common';
import { AddRescue, CorrectRescue, ListRescues, RescueRecord } from './places.dto.js';
import type { Rescue } from './rescue.entity.js';
import { RescuesService } from './rescues.service.js';

const show = (me: Actor, row: Rescue): RescueRecord => ({
  id: row.id,
  version: row.version,
  date: row.date,
  method: row.method,
  country: row.country,
  place: row.place,
  createdAt: row.createdAt.toISOString(),
  can: reachOf(me, 'rescue.correct') ? ['rescue.correct'] : [],
});

@Controller('rescues')
export class RescuesController {
  constructor(@Inject(RescuesService) private readonly rescues: RescuesService) {}

  @Get()
  @Does('rescue.read')
  @Answer('Rescues of your organisation, the last one first', RescueRecord, { list: true })
  async list(@Me() me: Actor, @Query() query: ListRescues) {
    const { items, nextCursor } = await this.rescues.list(me, query);
    return { items: items.map((row) => show(me, row)), nextCursor };
  }

  @Post()
  @Does('rescue.add', (self: RescuesController, me: Actor, id: string) => self.read(me, id))
  @Answer('Add a rescue; the same date, method, country and place are the same rescue', RescueRecord, { status: 201 })
  async add(@Me() me: Actor, @Body() input: AddRescue): Promise<RescueRecord> {
    return show(me, await this.rescues.add(me, input));
  }

  @Get(':id')
  @Does('rescue.read')
  @Answer('One rescue', RescueRecord)
  async read(@Me() me: Actor, @PathId() id: string): Promise<RescueRecord> {
    return show(me, await this.rescues.read(me, id));
  }

  @Patch(':id')
  @Does('rescue.correct')
  @Answer('Correct a rescue; its cases follow', RescueRecord)
  async correct(
    @Me() me: Actor,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: CorrectRescue,
  ): Promise<RescueRecord> {
    return show(me, await this.rescues.correct(me, id, version, changes));
  }
}
