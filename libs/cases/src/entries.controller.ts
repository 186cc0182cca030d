import { type Actor, Does, Me } from '#access';
import { Answer, type Page, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import {
  DeterminationInput,
  DeterminationView,
  EntriesQuery,
  NoteInput,
  NoteView,
  ScreeningInput,
  ScreeningView,
  ServiceInput,
  ServiceView,
} from './entries.dto.js';
import { EntriesService } from './entries.service.js';
import type { EntryKind } from './entry.entity.js';

const again =
  (kind: EntryKind) =>
  (self: EntriesController, me: Actor, entryId: string, { id }: Record<string, string>) =>
    self.one(me, id!, kind, entryId);

@Controller('cases/:id')
export class EntriesController {
  constructor(@Inject(EntriesService) private readonly entries: EntriesService) {}

  @Get('notes')
  @Does('entry.read')
  @Answer('What was noted on a case, the latest first', NoteView, { list: true })
  notes(@Me() me: Actor, @PathId() id: string, @Query() query: EntriesQuery): Promise<Page<NoteView>> {
    return this.entries.list<NoteInput>(me, id, 'note', query);
  }

  @Post('notes')
  @Does('entry.add', again('note'))
  @Answer('Note something on a case', NoteView, { status: 201 })
  addNote(@Me() me: Actor, @PathId() id: string, @Body() input: NoteInput): Promise<NoteView> {
    return this.entries.add<NoteInput>(me, id, 'note', input);
  }

  @Get('services')
  @Does('entry.read')
  @Answer('Services that were asked for, the latest first', ServiceView, { list: true })
  services(@Me() me: Actor, @PathId() id: string, @Query() query: EntriesQuery): Promise<Page<ServiceView>> {
    return this.entries.list<ServiceInput>(me, id, 'service', query);
  }

  @Post('services')
  @Does('entry.add', again('service'))
  @Answer('Ask for a service; its answer gets a deadline', ServiceView, { status: 201 })
  addService(@Me() me: Actor, @PathId() id: string, @Body() input: ServiceInput): Promise<ServiceView> {
    return this.entries.add<ServiceInput>(me, id, 'service', input);
  }

  @Get('screenings')
  @Does('entry.read')
  @Answer('Screening interviews, the latest first', ScreeningView, { list: true })
  screenings(@Me() me: Actor, @PathId() id: string, @Query() query: EntriesQuery): Promise<Page<ScreeningView>> {
    return this.entries.list<ScreeningInput>(me, id, 'screening', query);
  }

  @Post('screenings')
  @Does('entry.add', again('screening'))
  @Answer('Record a screening interview; its deadline is met', ScreeningView, { status: 201 })
  addScreening(@Me() me: Actor, @PathId() id: string, @Body() input: ScreeningInput): Promise<ScreeningView> {
    return this.entries.add<ScreeningInput>(me, id, 'screening', input);
  }

  @Get('determinations')
  @Does('entry.read')
  @Answer('What authorities determined; they may disagree, the latest first', DeterminationView, { list: true })
  determinations(
    @Me() me: Actor,
    @PathId() id: string,
    @Query() query: EntriesQuery,
  ): Promise<Page<DeterminationView>> {
    return this.entries.list<DeterminationInput>(me, id, 'determination', query);
  }

  @Post('determinations')
  @Does('entry.add', again('determination'))
  @Answer('Record what an authority determined', DeterminationView, { status: 201 })
  addDetermination(
    @Me() me: Actor,
    @PathId() id: string,
    @Body() input: DeterminationInput,
  ): Promise<DeterminationView> {
    return this.entries.add(me, id, 'determination', input);
  }

  one(me: Actor, caseId: string, kind: EntryKind, entryId: string): Promise<object> {
    return this.entries.one(me, caseId, kind, entryId);
  }
}
