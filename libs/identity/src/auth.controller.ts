import { type Actor, Does, Me, OpenToAll } from '#access';
import { Answer, unauthenticated } from '#platform';
import { Body, Controller, Get, Inject, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ConfirmFactor, Myself, NewFactor, SignedInAnswer, SignIn } from './auth.dto.js';
import { AuthService, type SignedIn } from './auth.service.js';
import { LocalGuard } from './local.strategy.js';

const COOKIE = 'homeward_refresh';

interface Reply {
  setCookie(name: string, value: string, options: object): unknown;
  clearCookie(name: string, options: object): unknown;
  status(code: number): unknown;
}
interface WithCookies {
  cookies: Record<string, string | undefined>;
  user?: SignedIn;
}

@Controller('auth')
export class AuthController {
  constructor(@Inject(AuthService) private readonly auth: AuthService) {}

  @Post('login')
  @OpenToAll()
  @UseGuards(LocalGuard)
  @Answer('Sign in', SignedInAnswer)
  signIn(@Body() _body: SignIn, @Req() request: WithCookies, @Res({ passthrough: true }) reply: Reply): SignedInAnswer {
    return this.#answer(request.user!, reply);
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
    return this.#answer(await this.auth.refresh(token), reply);
  }

  @Post('logout')
  @OpenToAll()
  @Answer('End this session')
  async signOut(@Req() { cookies }: WithCookies, @Res({ passthrough: true }) reply: Reply): Promise<void> {
    const token = cookies[COOKIE];
    if (token) await this.auth.signOut(token);
    reply.clearCookie(COOKIE, this.#cookie());
  }

  @Get('me')
  @Does('session.who')
  @Answer('Who is signed in', Myself)
  me(@Me() me: Actor): Promise<Myself> {
    return this.auth.me(me);
  }

  @Post('totp')
  @Does('session.who', () => {
    throw unauthenticated('secret-shown-once', 'A secret is shown once: ask for a new one');
  })
  @Answer('A new secret for one-time passwords', NewFactor)
  newFactor(@Me() me: Actor): Promise<NewFactor> {
    return this.auth.newFactor(me);
  }

  @Post('totp/confirm')
  @Does('session.who', () => undefined)
  @Answer('Turn the second factor on with a code of it')
  confirmFactor(@Me() me: Actor, @Body() { code }: ConfirmFactor): Promise<void> {
    return this.auth.confirmFactor(me, code);
  }

  #answer({ refreshToken, ...answer }: SignedIn, reply: Reply): SignedInAnswer {
    reply.setCookie(COOKIE, refreshToken, this.#cookie());
    return answer;
  }

  // Browsers hold `Secure` to be kept on localhost too.
  #cookie() {
    return { path: '/api/v1/auth', httpOnly: true, secure: true, sameSite: 'strict' as const, maxAge: 12 * 3600 };
  }
}
