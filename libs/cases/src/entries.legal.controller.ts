import { type Actor, Does, Me } from '#access';
import { Answer, type Page, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { EntriesQuery } from './entries.dto.js';
import { ClaimInput, ClaimView, DeportationInput, DeportationView } from './entries.legal.dto.js';
import { EntriesService } from './entries.service.js';
import type { EntryKind } from './entry.entity.js';

const again =
  (kind: EntryKind) =>
  (self: LegalEntriesController, me: Actor, entryId: string, { id }: Record<string, string>) =>
    self.one(me, id!, kind, entryId);

/** What others hold against her: orders to leave, and money. No mission reads any of it. */
@Controller('cases/:id')
export class LegalEntriesController {
  constructor(@Inject(EntriesService) private readonly entries: EntriesService) {}

  @Get('deportations')
  @Does('entry.read')
  @Answer('Orders to leave, the latest first', DeportationView, { list: true })
  deportations(@Me() me: Actor, @PathId() id: string, @Query() query: EntriesQuery): Promise<Page<DeportationView>> {
    return this.entries.list<DeportationInput>(me, id, 'deportation', query);
  }

  @Post('deportations')
  @Does('entry.add', again('deportation'))
  @Answer('Record an order to leave, and whether it was carried out', DeportationView, { status: 201 })
  addDeportation(@Me() me: Actor, @PathId() id: string, @Body() input: DeportationInput): Promise<DeportationView> {
    return this.entries.add<DeportationInput>(me, id, 'deportation', input);
  }

  @Get('claims')
  @Does('entry.read')
  @Answer('Debts, ransoms, prices and wages, as they were said, the latest first', ClaimView, { list: true })
  claims(@Me() me: Actor, @PathId() id: string, @Query() query: EntriesQuery): Promise<Page<ClaimView>> {
    return this.entries.list<ClaimInput>(me, id, 'claim', query);
  }

  @Post('claims')
  @Does('entry.add', again('claim'))
  @Answer('Write down money that somebody says is owed, or what became of it', ClaimView, { status: 201 })
  addClaim(@Me() me: Actor, @PathId() id: string, @Body() input: ClaimInput): Promise<ClaimView> {
    return this.entries.add<ClaimInput>(me, id, 'claim', { state: 'claimed', ...input });
  }

  one(me: Actor, caseId: string, kind: EntryKind, entryId: string): Promise<object> {
    return this.entries.one(me, caseId, kind, entryId);
  }
}
