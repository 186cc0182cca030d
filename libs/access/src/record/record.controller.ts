import { Answer, PathId } from '#platform';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Does, Me } from '../route.js';
import { CheckpointItem, EventItem, ListCheckpoints, ListEvents, ProofAnswer } from './record.dto.js';
import { RecordReading } from './record-reading.js';

@Controller('audit')
export class RecordController {
  constructor(@Inject(RecordReading) private readonly record: RecordReading) {}

  @Get('events')
  @Does('audit.read')
  @Answer('Who did, looked at or was refused what, the latest first', EventItem, { list: true })
  events(@Me() me: Actor, @Query() query: ListEvents) {
    return this.record.events(me, query);
  }

  @Get('events/:id/proof')
  @Does('audit.read')
  @Answer('What proves that this event stands in the record, unchanged since it was sealed', ProofAnswer)
  proof(@Me() me: Actor, @PathId() id: string) {
    return this.record.proof(me, id);
  }

  @Get('checkpoints')
  @Does('audit.read')
  @Answer('The signed seals of the record, the latest first', CheckpointItem, { list: true })
  checkpoints(@Me() me: Actor, @Query() query: ListCheckpoints) {
    return this.record.checkpoints(me, query);
  }
}
