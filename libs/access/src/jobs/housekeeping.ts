import { Inject, Injectable } from '@nestjs/common';
import { system } from '../actor.js';
import { Desk } from '../desk.js';
import { forgetOldKeys } from './outbox.queries.js';
import { Every } from './schedule.js';

/** What is kept for some days only goes after them. */
@Injectable()
export class Housekeeping {
  constructor(@Inject(Desk) private readonly desk: Desk) {}

  @Every(3600)
  forgetKeys(): Promise<object[]> {
    return this.desk.do(system('relay'), (work) => forgetOldKeys(work));
  }
}
