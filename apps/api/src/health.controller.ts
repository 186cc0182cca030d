import { Desk, OpenToAll, system, waitingByLane } from '#access';
import { Answer, type JobQueue, poolOf, QUEUE, Text, unavailable } from '#platform';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiSecurity } from '@nestjs/swagger';
import { DataSource } from 'typeorm';

export class Health {
  @Text({ max: 20 }) status: string;
}

@Controller('api/health')
@ApiSecurity({})
export class HealthController {
  constructor(
    @Inject(DataSource) private readonly source: DataSource,
    @Inject(QUEUE) private readonly queue: JobQueue,
    @Inject(Desk) private readonly desk: Desk,
  ) {}

  @Get('live')
  @OpenToAll()
  @Answer('The process answers', Health)
  live(): Health {
    return { status: 'ok' };
  }

  @Get('ready')
  @OpenToAll()
  @Answer('The database and the queue answer', Health)
  async ready(): Promise<Health> {
    const database = await poolOf(this.source)
      .query('select 1')
      .then(
        () => true,
        () => false,
      );
    if (!database || !(await this.queue.health())) {
      throw unavailable(database ? 'The queue does not answer' : 'The database does not answer', 5);
    }
    return { status: 'ok' };
  }

  /** Apart from `ready`: an API whose messages wait can still be asked, and taking it away would help nobody. */
  @Get('work')
  @OpenToAll()
  @Answer(
    'What leaves the house leaves in time: 503 where the oldest message waits for longer than its lane allows',
    Health,
  )
  async work(): Promise<Health> {
    const lanes = await this.desk.do(system('relay'), waitingByLane);
    const late = lanes.filter((one) => one.late).map(({ lane }) => lane);
    if (late.length) throw unavailable(`Messages wait too long: ${late.join(', ')}`, 60);
    return { status: 'ok' };
  }
}
