import { type Actor, Does, Me, reachOf } from '#access';
import { Answer, IfMatch, PathId } from '#platform';
import { Body, Controller, Get, Inject, Patch, Post, Query } from '@nestjs/common';
import { CompoundsService, type NamedCompound } from './compounds.service.js';
import { AddCompound, CompoundRecord, CorrectCompound, ListCompounds } from './places.dto.js';

const show = (me: Actor, row: NamedCompound): CompoundRecord => ({
  id: row.id,
  version: row.version,
  name: row.name,
  aliases: row.aliases,
  country: row.country,
  admin1: row.admin1,
  latitude: row.latitude,
  longitude: row.longitude,
  uncertaintyMetres: row.uncertaintyMetres,
  operator: row.operator,
  controller: row.controller,
  status: row.status,
  verified: row.verified,
  createdAt: row.createdAt.toISOString(),
  can: reachOf(me, 'compound.correct') ? ['compound.correct'] : [],
});

@Controller('compounds')
export class CompoundsController {
  constructor(@Inject(CompoundsService) private readonly compounds: CompoundsService) {}

  @Get()
  @Does('compound.read')
  @Answer('Compounds, by any of their names', CompoundRecord, { list: true })
  async list(@Me() me: Actor, @Query() query: ListCompounds) {
    const { items, nextCursor } = await this.compounds.list(me, query);
    return { items: items.map((row) => show(me, row)), nextCursor };
  }

  @Post()
  @Does('compound.add', (self: CompoundsController, me: Actor, id: string) => self.read(me, id))
  @Answer('Add a compound; unverified until an administrator has looked at it', CompoundRecord, { status: 201 })
  async add(@Me() me: Actor, @Body() input: AddCompound): Promise<CompoundRecord> {
    return show(me, await this.compounds.add(me, input));
  }

  @Get(':id')
  @Does('compound.read')
  @Answer('One compound', CompoundRecord)
  async read(@Me() me: Actor, @PathId() id: string): Promise<CompoundRecord> {
    return show(me, await this.compounds.read(me, id));
  }

  @Patch(':id')
  @Does('compound.correct')
  @Answer('Correct or verify a compound; aliases are all its other names', CompoundRecord)
  async correct(
    @Me() me: Actor,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: CorrectCompound,
  ): Promise<CompoundRecord> {
    return show(me, await this.compounds.correct(me, id, version, changes));
  }
}
