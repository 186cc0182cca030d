import { type Actor, Does, Me, reachOf } from '#access';
import { Answer, IfMatch, PathId } from '#platform';
import { Body, Controller, Get, Inject, Patch, Post, Query } from '@nestjs/common';
import { MissionsService, type RoutedMission } from './missions.service.js';
import { AddMission, CorrectMission, ListMissions, MissionRecord } from './places.dto.js';

const show = (me: Actor, row: RoutedMission): MissionRecord => ({
  id: row.id,
  version: row.version,
  country: row.country,
  name: row.name,
  seatCountry: row.seatCountry,
  timeZone: row.timeZone,
  language: row.language,
  languages: row.languages,
  workingDays: row.workingDays,
  channels: row.channels,
  ...(row.email !== undefined && { email: row.email }),
  organisationId: row.organisationId,
  serves: row.serves,
  createdAt: row.createdAt.toISOString(),
  can: reachOf(me, 'mission.correct') ? ['mission.correct'] : [],
});

@Controller('missions')
export class MissionsController {
  constructor(@Inject(MissionsService) private readonly missions: MissionsService) {}

  @Get()
  @Does('mission.read')
  @Answer('Missions, by whom they serve and where', MissionRecord, { list: true })
  async list(@Me() me: Actor, @Query() query: ListMissions) {
    const { items, nextCursor } = await this.missions.list(me, query);
    return { items: items.map((row) => show(me, row)), nextCursor };
  }

  @Post()
  @Does('mission.add', (self: MissionsController, me: Actor, id: string) => self.read(me, id))
  @Answer('Add a mission and whom it serves', MissionRecord, { status: 201 })
  async add(@Me() me: Actor, @Body() input: AddMission): Promise<MissionRecord> {
    return show(me, await this.missions.add(me, input));
  }

  @Get(':id')
  @Does('mission.read')
  @Answer('One mission', MissionRecord)
  async read(@Me() me: Actor, @PathId() id: string): Promise<MissionRecord> {
    return show(me, await this.missions.read(me, id));
  }

  @Patch(':id')
  @Does('mission.correct')
  @Answer('Correct a mission or its routing; who loses a pair stops seeing its cases at once', MissionRecord)
  async correct(
    @Me() me: Actor,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: CorrectMission,
  ): Promise<MissionRecord> {
    return show(me, await this.missions.correct(me, id, version, changes));
  }
}
