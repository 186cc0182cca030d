import { type Actor, Does, Me, reachOf } from '#access';
import { Answer, IfMatch, PathId } from '#platform';
import { Body, Controller, Get, Inject, Patch, Post, Query, Res } from '@nestjs/common';
import { AddUser, CorrectUser, InvitedUser, ListUsers, UserRecord } from './people.dto.js';
import { type Colleague, UsersService } from './users.service.js';

const show = (me: Actor, row: Colleague): UserRecord => ({
  id: row.id,
  version: row.version,
  name: row.profile.name,
  ...(me.role === 'administrator' && { email: row.profile.email }),
  role: row.role,
  organisationId: row.organisationId,
  team: row.team,
  active: row.active,
  createdAt: row.createdAt.toISOString(),
  ...(row.pendingChange && { pendingChange: row.pendingChange }),
  can: reachOf(me, 'user.correct') ? ['user.correct'] : [],
});
const again = (self: UsersController, me: Actor, id: string) => self.read(me, id);

@Controller('users')
export class UsersController {
  constructor(@Inject(UsersService) private readonly users: UsersService) {}

  @Get()
  @Does('user.read')
  @Answer('Colleagues; all users for administrators', UserRecord, { list: true })
  async list(@Me() me: Actor, @Query() query: ListUsers) {
    const { items, nextCursor } = await this.users.list(me, query);
    return { items: items.map((row) => show(me, row)), nextCursor };
  }

  @Post()
  @Does('user.add', again)
  @Answer('Add a user; the invitation to hand to her is shown once', InvitedUser, { status: 201 })
  async add(@Me() me: Actor, @Body() input: AddUser): Promise<InvitedUser> {
    const { invitation, ...user } = await this.users.add(me, input);
    return { ...show(me, user), invitation };
  }

  @Get(':id')
  @Does('user.read')
  @Answer('One user', UserRecord)
  async read(@Me() me: Actor, @PathId() id: string): Promise<UserRecord> {
    return show(me, await this.users.read(me, id));
  }

  @Patch(':id')
  @Does('user.correct')
  @Answer('Change a user; who is made inactive is signed out at once', UserRecord, {
    description:
      'Role, team and being active again count at once where one administrator decides (a demo). Where two do, they wait: the answer is 202 and names the `pendingChange` that another administrator approves.',
  })
  async correct(
    @Me() me: Actor,
    @PathId() id: string,
    @IfMatch() version: number,
    @Body() changes: CorrectUser,
    @Res({ passthrough: true }) reply: { status(code: number): unknown },
  ): Promise<UserRecord> {
    const corrected = await this.users.correct(me, id, version, changes);
    if (corrected.pendingChange) reply.status(202);
    return show(me, corrected);
  }

  @Post(':id/invitation')
  @Does('user.correct', again)
  @Answer('A new invitation for somebody who lost her password; earlier ones are spent', InvitedUser, { status: 201 })
  async invite(@Me() me: Actor, @PathId() id: string): Promise<InvitedUser> {
    const { invitation, ...user } = await this.users.invite(me, id);
    return { ...show(me, user), invitation };
  }
}
