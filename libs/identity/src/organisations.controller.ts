import { type Actor, Does, Me, reachOf } from '#access';
import { Answer, IfMatch, PathId } from '#platform';
import { Body, Controller, Get, Inject, Patch, Post, Query } from '@nestjs/common';
import type { Organisation } from './organisation.entity.js';
import { OrganisationsService } from './organisations.service.js';
import { AddOrganisation, CorrectOrganisation, ListOrganisations, OrganisationRecord } from './people.dto.js';

const show = (me: Actor, { id, version, name, kind, country, createdAt }: Organisation): OrganisationRecord => ({
  id,
  version,
  name,
  kind,
  country,
  createdAt: createdAt.toISOString(),
  can: reachOf(me, 'organisation.correct') ? ['organisation.correct'] : [],
});

@Controller('organisations')
export class OrganisationsController {
  constructor(@Inject(OrganisationsService) private readonly organisations: OrganisationsService) {}

  @Get()
  @Does('organisation.read')
  @Answer('Organisations that work here', OrganisationRecord, { list: true })
  async list(@Me() me: Actor, @Query() query: ListOrganisations) {
    const { items, nextCursor } = await this.organisations.list(me, query);
    return { items: items.map((row) => show(me, row)), nextCursor };
  }

  @Post()
  @Does('organisation.add', (self: OrganisationsController, me: Actor, id: string) => self.read(me, id))
  @Answer('Add an organisation', OrganisationRecord, { status: 201 })
  async add(@Me() me: Actor, @Body() input: AddOrganisation): Promise<OrganisationRecord> {
    return show(me, await this.organisations.add(me, input));
  }

  @Get(':id')
  @Does('organisation.read')
  @Answer('One organisation', OrganisationRecord)
  async read(@Me() me: Actor, @PathId() id: string): Promise<OrganisationRecord> {
    return show(me, await this.organisations.read(me, id));
  }

  @Patch(':id')
  @Does('organisation.correct')
  @Answer('Correct an organisation', OrganisationRecord)
  async correct(
    @Me() me: Actor,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: CorrectOrganisation,
  ): Promise<OrganisationRecord> {
    return show(me, await this.organisations.correct(me, id, version, changes));
  }
}
