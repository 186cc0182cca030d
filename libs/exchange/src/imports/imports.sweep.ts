import { Desk, Every, system } from '#access';
import { Inject, Injectable } from '@nestjs/common';
import { endUnfinished } from './imports.queries.js';
import { importPatience } from './patience.data.js';

/**
 * Lists that nobody will finish: their rows, sealed as they are, go. One that waited too long expired; one whose reader
 * died with its process failed. Both say so, and stand on the record.
 */
@Injectable()
export class ImportSweep {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  @Every(300)
  async sweep(): Promise<void> {
    let ended: number = importPatience.atOnce;
    while (ended === importPatience.atOnce)
      ended = await this.desk.do(system('relay'), async (work) => (await endUnfinished(work)).length);
  }
}
