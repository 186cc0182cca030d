import { type Actor, Does, Me, reachOf } from '#access';
import { Answer, PathId } from '#platform';
import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { AskChange, ListChanges, UserChangeRecord } from './changes.dto.js';
import type { UserChange, Wanted } from './user-change.entity.js';
import { UserChangesService } from './user-changes.service.js';

const show = (me: Actor, row: UserChange): UserChangeRecord => ({
  id: row.id,
  version: row.version,
  userId: row.userId,
  kind: row.kind,
  wanted: row.wanted,
  state: row.state,
  askedBy: row.askedBy,
  askedAt: row.createdAt.toISOString(),
  decidedBy: row.decidedBy,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  takesEffectAt: row.takesEffectAt?.toISOString() ?? null,
  can: mayDecide(me, row) ? ['user_change.decide'] : [],
});
const mayDecide = (me: Actor, { state, askedBy, userId }: UserChange): boolean =>
  state === 'pending' && reachOf(me, 'user_change.decide') !== null && ![askedBy, userId].includes(me.id);
const again = (self: UserChangesController, me: Actor, id: string) => self.read(me, id);

/** Only what was named. */
const said = (wanted: AskChange): Wanted =>
  Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));

/** Changes of what somebody may do: asked for by one administrator, decided by another. */
@Controller()
export class UserChangesController {
  constructor(@Inject(UserChangesService) private readonly changes: UserChangesService) {}

  @Get('users/:id/changes')
  @Does('user_change.read')
  @Answer('Changes of what she may do, the newest first', UserChangeRecord, { list: true })
  async ofUser(@Me() me: Actor, @PathId() userId: string) {
    const items = await this.changes.list(me, { userId });
    return { items: items.map((row) => show(me, row)), nextCursor: null };
  }

  @Post('users/:id/changes')
  @Does('user_change.ask', again)
  @Answer('Ask for another role, team or organisation; another administrator decides', UserChangeRecord, {
    status: 201,
  })
  async ask(@Me() me: Actor, @PathId() userId: string, @Body() wanted: AskChange): Promise<UserChangeRecord> {
    return show(me, await this.changes.ask(me, userId, said(wanted)));
  }

  @Post('users/:id/factor-reset')
  @Does('user_change.ask', again)
  @Answer(
    'Ask to take her lost second factors away; another administrator decides, and a day passes',
    UserChangeRecord,
    {
      status: 201,
    },
  )
  async reset(@Me() me: Actor, @PathId() userId: string): Promise<UserChangeRecord> {
    return show(me, await this.changes.askReset(me, userId));
  }

  @Get('user-changes')
  @Does('user_change.read')
  @Answer('The last hundred changes of what people may do', UserChangeRecord, { list: true })
  async list(@Me() me: Actor, @Query() { state }: ListChanges) {
    const items = await this.changes.list(me, { ...(state && { state }) });
    return { items: items.map((row) => show(me, row)), nextCursor: null };
  }

  @Get('user-changes/:id')
  @Does('user_change.read')
  @Answer('One change of what somebody may do', UserChangeRecord)
  async read(@Me() me: Actor, @PathId() id: string): Promise<UserChangeRecord> {
    return show(me, await this.changes.read(me, id));
  }

  @Post('user-changes/:id/approve')
  @Does('user_change.decide', again)
  @Answer('Agree, as a second person: it counts at once, a reset of factors after a day', UserChangeRecord)
  async approve(@Me() me: Actor, @PathId() id: string): Promise<UserChangeRecord> {
    return show(me, await this.changes.approve(me, id));
  }

  @Post('user-changes/:id/reject')
  @Does('user_change.decide', again)
  @Answer('Say no; who asked may take it back so', UserChangeRecord)
  async reject(@Me() me: Actor, @PathId() id: string): Promise<UserChangeRecord> {
    return show(me, await this.changes.reject(me, id));
  }

  @Post('auth/factor-reset/refuse')
  @Does('user_change.refuse', () => undefined)
  @Answer('You still have your second factors: nobody takes them away')
  refuse(@Me() me: Actor): Promise<void> {
    return this.changes.refuseReset(me);
  }
}
