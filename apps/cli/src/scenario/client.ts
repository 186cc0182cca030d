import { Agent, request as overHttp } from 'node:http';
import { Agent as SecureAgent, request as overHttps } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';

/** One account of `.homeward/demo-accounts.json`. */
export interface Account {
  role: string;
  email: string;
  password: string;
  organisation: string | null;
  country: string | null;
  /** Set for an account that another system uses. */
  integration?: boolean;
}

export interface Answer<T = Record<string, unknown>> {
  status: number;
  body: T;
}

/** An answer that nobody expected: what was asked, the status and the slug, never what was sent or shown. */
export class UnexpectedAnswer extends Error {}

/**
 * Speaks to a running Homeward as anyone would. Plain `node:http` on kept-alive connections: `fetch` costs about twice
 * the processor time a request, and the scenario shares two cores with the server that it plays against.
 */
export class Client {
  private readonly agent: Agent;
  private readonly base: URL;

  /** @param width requests under way at the same time */
  constructor(
    baseUrl: string,
    readonly width: number,
  ) {
    this.base = new URL(baseUrl);
    const options = { keepAlive: true, maxSockets: width };
    this.agent = this.base.protocol === 'https:' ? new SecureAgent(options) : new Agent(options);
  }

  /** Signs in. The session signs in again by itself before its token ends. */
  async as(account: Account): Promise<Session> {
    const session = new Session(this, account);
    await session.enter();
    return session;
  }

  close(): void {
    this.agent.destroy();
  }

  /** @param path from `/api/v1` on */
  send<T>(method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<Answer<T>> {
    const text = body === undefined ? undefined : JSON.stringify(body);
    const open = this.base.protocol === 'https:' ? overHttps : overHttp;
    return new Promise((answered, failed) => {
      const asked = open(new URL(`/api/v1${path}`, this.base), {
        method,
        agent: this.agent,
        headers: {
          ...headers,
          ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        },
      });
      asked.on('error', failed);
      asked.on('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', failed);
        response.on('end', () => {
          const read = Buffer.concat(parts).toString('utf8');
          const isJson = response.headers['content-type']?.includes('json') && read.length > 0;
          const retryAfter = response.headers['retry-after'];
          answered({
            status: response.statusCode ?? 0,
            body: { ...(isJson ? JSON.parse(read) : {}), ...(retryAfter && { retryAfter: Number(retryAfter) }) } as T,
          });
        });
      });
      asked.end(text);
    });
  }
}

interface Problem {
  type?: string;
  detail?: string;
  retryAfter?: number;
  errors?: { pointer: string; code: string }[];
}

/** One account, signed in. */
export class Session {
  private token = '';
  private until = 0;
  private entering: Promise<void> | null = null;

  constructor(
    private readonly client: Client,
    readonly account: Account,
  ) {}

  /** @param expects statuses that are an answer here and not a fault, besides every 2xx */
  get<T = Record<string, unknown>>(path: string, expects: number[] = []): Promise<Answer<T>> {
    return this.ask<T>('GET', path, undefined, { expects });
  }

  /**
   * @param options.key makes a repeated request the same request
   * @param options.expects as for `get`
   */
  post<T = Record<string, unknown>>(path: string, body: unknown, options: { key?: string; expects?: number[] } = {}) {
    return this.ask<T>('POST', path, body, options);
  }

  put<T = Record<string, unknown>>(path: string, body: unknown, headers: Record<string, string> = {}) {
    return this.ask<T>('PUT', path, body, { headers });
  }

  /** Every item of a list, page by page. */
  async all<T>(path: string): Promise<T[]> {
    const items: T[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const join = path.includes('?') ? '&' : '?';
      const from = cursor && `&cursor=${encodeURIComponent(cursor)}`;
      const page: Answer<{ items: T[]; nextCursor: string | null }> = await this.get(`${path}${join}limit=100${from}`);
      items.push(...page.body.items);
      cursor = page.body.nextCursor;
    }
    return items;
  }

  async enter(): Promise<void> {
    const { email, password } = this.account;
    const { status, body } = await this.client.send<{ accessToken: string; expiresIn: number } & Problem>(
      'POST',
      '/auth/login',
      {},
      { email, password },
    );
    if (status !== 200 && status !== 201) throw unexpected('POST', '/auth/login', status, body);
    this.token = body.accessToken;
    // A minute early, so that no request leaves with a token that ends on the way.
    this.until = Date.now() + (body.expiresIn - 60) * 1000;
  }

  private async ask<T>(
    method: string,
    path: string,
    body: unknown,
    { key, expects = [], headers = {} }: { key?: string; expects?: number[]; headers?: Record<string, string> },
  ): Promise<Answer<T>> {
    for (let attempt = 1; ; attempt += 1) {
      await this.stayIn();
      const sent = { authorization: `Bearer ${this.token}`, ...(key && { 'idempotency-key': key }), ...headers };
      const answer = await this.client.send<T & Problem>(method, path, sent, body);
      const isAnswer = (answer.status >= 200 && answer.status < 300) || expects.includes(answer.status);
      if (isAnswer) return answer;
      // Only "later" is worth another try; anything else would be the same again.
      if ((answer.status !== 429 && answer.status !== 503) || attempt === 5)
        throw unexpected(method, path, answer.status, answer.body);
      await sleep((answer.body.retryAfter ?? attempt) * 1000);
    }
  }

  private async stayIn(): Promise<void> {
    if (Date.now() < this.until) return;
    this.entering ??= this.enter().finally(() => (this.entering = null));
    await this.entering;
  }
}

/** The last word of a problem's type: `/problems/no-mission` is `no-mission`. */
export function slugOf(body: unknown): string {
  return String((body as Problem).type ?? '')
    .split('/')
    .at(-1)!;
}

function unexpected(method: string, path: string, status: number, problem: Problem): UnexpectedAnswer {
  const fields = (problem.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`).join(', ');
  return new UnexpectedAnswer(
    `${method} ${path} answered ${status} ${slugOf(problem)} ${problem.detail ?? ''} ${fields}`.trim(),
  );
}

/** Does it for every item, `width` at a time; the results stand in the order of the items. */
export async function forEach<T, R>(items: readonly T[], width: number, act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const walk = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) results[i] = await act(items[i] as T);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, walk));
  return results;
}
