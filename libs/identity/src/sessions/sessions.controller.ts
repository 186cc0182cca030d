import { type Actor, Does, Me } from '#access';
import { Answer, PathId } from '#platform';
import { Controller, Delete, Get, Inject, Post } from '@nestjs/common';
import { OwnSessionsService } from './own-sessions.service.js';
import { EndedSessions, SessionRecord } from './sessions.dto.js';

@Controller()
export class SessionsController {
  constructor(@Inject(OwnSessionsService) private readonly sessions: OwnSessionsService) {}

  @Get('auth/sessions')
  @Does('session.list')
  @Answer('Where you are signed in', SessionRecord, { list: true })
  async list(@Me() me: Actor): Promise<{ items: SessionRecord[]; nextCursor: null }> {
    const items = (await this.sessions.list(me)).map((one) => ({
      id: one.id,
      device: one.device || 'Another device',
      createdAt: one.createdAt.toISOString(),
      lastUsedAt: one.lastUsedAt.toISOString(),
      expiresAt: one.expiresAt.toISOString(),
      current: one.id === me.sessionId,
    }));
    return { items, nextCursor: null };
  }

  @Post('auth/sessions/end-others')
  @Does('session.leave', (self: SessionsController, me: Actor) => self.endOthers(me))
  @Answer('Sign out everywhere but here', EndedSessions)
  async endOthers(@Me() me: Actor): Promise<EndedSessions> {
    return { ended: await this.sessions.endOthers(me) };
  }

  @Delete('auth/sessions/:id')
  @Does('session.leave')
  @Answer('Sign out on one device')
  end(@Me() me: Actor, @PathId() id: string): Promise<void> {
    return this.sessions.end(me, id);
  }

  @Post('users/:id/end-sessions')
  @Does('session.end_all', (self: SessionsController, me: Actor, id: string) => self.endAllOf(me, id))
  @Answer('Sign somebody out everywhere, at once', EndedSessions)
  async endAllOf(@Me() me: Actor, @PathId() id: string): Promise<EndedSessions> {
    return { ended: await this.sessions.endAllOf(me, id) };
  }
}
