import { type Actor, Desk, Does, Me } from '#access';
import { Answer } from '#platform';
import { Body, Controller, Inject, Post } from '@nestjs/common';
import { mrzFaults } from './mrz.data.js';
import { MrzView, ReadMrz } from './mrz.dto.js';
import { readMrz } from './mrz.js';

/** Papers that somebody holds in her hand. What is sent here is read and given back, and kept nowhere. */
@Controller('documents')
export class PapersController {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  @Post('mrz')
  @Does('document.check', 'looks')
  @Answer(
    'Read the machine readable zone of a paper: what it says, what does not agree, what it may have been',
    MrzView,
  )
  async mrz(@Me() me: Actor, @Body() { lines }: ReadMrz): Promise<MrzView> {
    return this.desk.do(me, (work) => {
      work.require('document.check');
      // That she checked a paper stands on the record; not which.
      work.record('document.check');
      const { faults, ...reading } = readMrz(lines, work.now.toISOString().slice(0, 10));
      const said = faults.map((fault) => ({ ...fault, message: mrzFaults[fault.code] }));
      return Promise.resolve({ ...reading, faults: said });
    });
  }
}
