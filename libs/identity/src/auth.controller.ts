import { type Actor, Does, Me, OpenToAll } from '#access';
import { Answer } from '#platform';
import { Body, Controller, Get, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { DraftKey, Myself, SignedInAnswer, SignIn, SignInByPasskey } from './auth.dto.js';
import { AuthService } from './auth.service.js';
import { PasskeyOptions } from './factors/factors.dto.js';
import type { Proof } from './factors/second-factor.js';
import { LocalGuard } from './local.strategy.js';
import { type Calling, callerOf } from './sessions/calling.dto.js';
import { ForgottenSessions, KeptSessions } from './sessions/sessions.dto.js';
import { Sessions, type SignedIn } from './sessions/sessions.js';
import { sessionHours } from './sessions/sessions.data.js';

const COOKIE = 'homeward_refresh';

interface Reply {
  setCookie(name: string, value: string, options: object): unknown;
  clearCookie(name: string, options: object): unknown;
  header(name: string, value: string): unknown;
  status(code: number): unknown;
}
interface WithCookies extends Calling {
  cookies: Record<string, string | undefined>;
  user?: SignedIn;
}

@Controller('auth')
export class AuthController {
  constructor(
    @Inject(AuthService) private readonly auth: AuthService,
    @Inject(Sessions) private readonly sessions: Sessions,
  ) {}

  @Post('login')
  @OpenToAll()
  @UseGuards(LocalGuard)
  @Answer('Sign in', SignedInAnswer)
  signIn(@Body() _body: SignIn, @Req() request: WithCookies, @Res({ passthrough: true }) reply: Reply): SignedInAnswer {
    return this.#answer(request.user!, reply);
  }

  @Post('passkey-sign-in/options')
  @OpenToAll()
  @Answer('What the browser needs to ask for a passkey', PasskeyOptions)
  async passkeyRequest(): Promise<PasskeyOptions> {
    return { publicKey: await this.auth.passkeyRequest() };
  }

  @Post('passkey-sign-in')
  @OpenToAll()
  @Answer('Sign in with a passkey alone', SignedInAnswer)
  async signInByPasskey(
    @Body() { passkey }: SignInByPasskey,
    @Req() request: WithCookies,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<SignedInAnswer> {
    const assertion = passkey as unknown as NonNullable<Proof['passkey']>;
    return this.#answer(await this.auth.signInByPasskey(assertion, callerOf(request)), reply);
  }

  @Post('refresh')
  @OpenToAll()
  @Answer('A new access token for the refresh cookie; 204 without a cookie', SignedInAnswer)
  async refresh(
    @Req() { cookies }: WithCookies,
    @Res({ passthrough: true }) reply: Reply,
  ): Promise<SignedInAnswer | undefined> {
    const token = cookies[COOKIE];
    if (!token) {
      reply.status(204);
      return undefined;
    }
    return this.#answer(await this.sessions.refresh(token), reply);
  }

  @Post('logout')
  @OpenToAll()
  @Answer('End this session; the refresh cookie is enough, or the access token')
  async signOut(@Req() { cookies, headers }: WithCookies, @Res({ passthrough: true }) reply: Reply): Promise<void> {
    // Said first: whoever has to leave in a hurry leaves nothing behind, whatever becomes of the rest.
    reply.clearCookie(COOKIE, this.#cookie());
    // Not "storage": what others on the same tablet wrote without a network lies there, sealed, and waits to be sent.
    reply.header('clear-site-data', '"cache", "cookies"');
    const [scheme, token] = (headers.authorization ?? '').split(' ');
    const accessToken = scheme?.toLowerCase() === 'bearer' && token ? token : null;
    await this.sessions.signOut({ refreshToken: cookies[COOKIE] ?? null, accessToken });
  }

  @Post('sessions/to-forget')
  @OpenToAll()
  @Answer('Of the sessions of a device, those for which it must destroy what it kept', ForgottenSessions)
  async toForget(@Body() { sessions }: KeptSessions): Promise<ForgottenSessions> {
    return { sessions: await this.sessions.toForget(sessions) };
  }

  @Get('me')
  @Does('session.who')
  @Answer('Who is signed in', Myself)
  me(@Me() me: Actor): Promise<Myself> {
    return this.auth.me(me);
  }

  @Get('draft-key')
  @Does('session.keep_drafts')
  @Answer(
    'The key under which a device keeps what she types until it is saved; hers alone, for as long as she may sign in',
    DraftKey,
  )
  draftKey(@Me() me: Actor): Promise<DraftKey> {
    return this.auth.draftKey(me);
  }

  #answer({ refreshToken, ...answer }: SignedIn, reply: Reply): SignedInAnswer {
    reply.setCookie(COOKIE, refreshToken, this.#cookie());
    return answer;
  }

  // Browsers hold `Secure` to be kept on localhost too.
  #cookie() {
    return {
      path: '/api/v1/auth',
      httpOnly: true,
      secure: true,
      sameSite: 'strict' as const,
      maxAge: sessionHours * 3600,
    };
  }
}
