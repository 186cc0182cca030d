import { Clock } from '#platform';
import { generate } from 'otplib';
import { Authenticator, type Bent } from './authenticator.js';
import type { Account, Answer, System } from './system.js';

/** A clock that can be put forward, so that nobody waits half a minute for the next code. */
export class MovableClock extends Clock {
  #ahead = 0;
  override now(): Date {
    return new Date(Date.now() + this.#ahead);
  }
  forward(seconds: number): void {
    this.#ahead += seconds * 1000;
  }
}

/** Somebody at a browser of her own: it keeps her cookie and her access token, and sends them along. */
export class Visitor {
  cookie: string | null = null;
  token: string | null = null;
  /** Of her authenticator, once she has set one up. */
  secret = '';
  #lastStep = 0;

  constructor(
    readonly system: System,
    readonly account: Pick<Account, 'email' | 'password'>,
    readonly agent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  ) {}

  async signIn(over: object = {}): Promise<Answer> {
    const { email, password } = this.account;
    return this.#keep(await this.call('POST', '/auth/login', { email, password, ...over }));
  }
  async signInByPasskey(key: Authenticator, bent: Bent = {}): Promise<Answer> {
    const { body } = await this.call('POST', '/auth/passkey-sign-in/options');
    const passkey = key.get(body['publicKey'] as never, bent);
    return this.#keep(await this.call('POST', '/auth/passkey-sign-in', { passkey }));
  }
  async refresh(): Promise<Answer> {
    return this.#keep(await this.call('POST', '/auth/refresh'));
  }

  get = (path: string) => this.call('GET', path);
  post = (path: string, body: unknown = {}) => this.call('POST', path, body);
  delete = (path: string) => this.call('DELETE', path);

  call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.system.call(method, path, body, {
      'user-agent': this.agent,
      ...(this.token && { authorization: `Bearer ${this.token}` }),
      ...(this.cookie && { cookie: this.cookie }),
      ...headers,
    });
  }

  /** A code that was not used yet: of this half minute, or of the next, to which the system's clock is put. */
  async code(): Promise<string> {
    const clock = this.system.app.get(Clock) as MovableClock;
    if (this.#lastStep >= Math.floor(clock.now().getTime() / 30_000)) clock.forward(30);
    this.#lastStep = Math.floor(clock.now().getTime() / 30_000);
    return generate({ secret: this.secret, epoch: this.#lastStep * 30 });
  }

  /** Sets up an authenticator. */
  async enrolTotp(): Promise<Answer> {
    const { body } = await this.post('/auth/totp');
    this.secret = body['secret'] as string;
    this.#lastStep = 0;
    return this.post('/auth/totp/confirm', { code: await this.code() });
  }

  async addPasskey(key: Authenticator, name = 'the key on my ring', bent: Bent = {}): Promise<Answer> {
    const { body } = await this.post('/auth/passkeys/options');
    return this.post('/auth/passkeys', { name, response: key.create(body['publicKey'] as never, bent) });
  }

  /** What her passkey signs to show that she is there. */
  async signed(key: Authenticator, bent: Bent = {}) {
    const { body } = await this.post('/auth/step-up/options');
    return { passkey: key.get(body['publicKey'] as never, bent) };
  }

  #keep(answer: Answer): Answer {
    const [cookie] = answer.headers.getSetCookie();
    if (answer.status === 200 && cookie) {
      this.cookie = cookie.split(';')[0]!;
      this.token = answer.body['accessToken'] as string;
    }
    return answer;
  }
}
