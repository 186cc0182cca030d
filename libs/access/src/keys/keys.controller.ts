import { Answer, Flag, Instant, Int, One, Text, Vault } from '#platform';
import { Controller, Get, Inject } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Desk } from '../desk.js';
import { Does, Me } from '../route.js';
import { isDoneWithOthers, keyStatus } from './key-status.js';

class Turned {
  @Int({ min: 0, description: 'Under the newest key' }) current: number;
  @Int({ min: 0, description: 'Under one before it' }) others: number;
}
/** How far keys have been turned: counts, and nothing that opens anything. */
export class KeyStatusView {
  @Text({ max: 64, description: 'Which master key is in use: a name, not the key' }) masterKey: string;
  @Flag({ description: 'Whether the key of the system lies under it' }) system: boolean;
  @One(() => Turned, { description: 'Keys of organisations' }) organisations: Turned;
  @One(() => Turned, { description: 'Keys of people' }) people: Turned;
  @Int({ min: 0, description: 'Organisations that still keep an older key, since something may lie under it' })
  turning: number;
  @Instant({ nullable: true, description: 'Of a rotation that was begun and not ended' }) openSince: string | null;
  @Flag({ description: 'true: nothing needs another master key than the current one' }) settled: boolean;
}

@Controller('keys')
export class KeysController {
  constructor(
    @Inject(Desk) private readonly desk: Desk,
    @Inject(Vault) private readonly vault: Vault,
  ) {}

  @Get()
  @Does('keys.read')
  @Answer('The state of the vault: which keys are in use, and how far a rotation has come', KeyStatusView)
  async read(@Me() me: Actor): Promise<KeyStatusView> {
    await this.desk.do(me, async (work) => {
      work.require('keys.read');
      work.record('keys.read');
    });
    const status = await keyStatus(this.desk, this.vault);
    return { ...status, openSince: status.openSince?.toISOString() ?? null, settled: isDoneWithOthers(status) };
  }
}
