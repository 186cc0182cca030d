import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Actor } from '#access';
import { AccessTokens, Passwords } from '#identity';
import { type Config, Vault } from '#platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import pg from 'pg';
import { buildApi, type Serving as All } from '../../apps/api/src/serve.js';
import { freePort } from '../../apps/cli/embedded-postgres/index.mjs';
import { Described } from './described.js';
import { RememberedPasswords } from './remembered-passwords.js';

export interface Account {
  role: string;
  email: string;
  password: string;
  organisation: string;
  country: string;
}
/** What an answer holds is for each test to expect. */
export interface AnswerBody {
  id: string;
  version: number;
  items: { id: string; [field: string]: unknown }[];
  nextCursor: string | null;
  [field: string]: unknown;
}
export interface Answer {
  status: number;
  body: AnswerBody;
  headers: Headers;
}

type Serving = Pick<All, 'clock' | 'limits'>;
const template = 'homeward_template';
const testKey = () => Buffer.from(process.env['HOMEWARD_TEST_MASTER_KEY']!, 'hex');

const testConfig = (databaseUrl: string): Config => ({
  port: 0,
  host: '127.0.0.1',
  publicUrl: 'http://localhost:3000',
  trustProxy: false,
  demo: true,
  stepUp: false,
  twoPerson: false,
  databaseUrl,
  databaseDirectUrl: databaseUrl,
  databaseAdminUrl: null,
  databaseConnections: 10,
  dataFolder: process.env['HOMEWARD_TEST_DATA']!,
  // The folder is shared by all systems of a run, the checkpoints are of one database.
  checkpointFile: join(process.env['HOMEWARD_TEST_DATA']!, `${randomUUID()}.checkpoints.jsonl`),
  redisUrl: null,
  clamdUrl: null,
  attachmentLimit: 25 * 1024 * 1024,
  smtpUrl: null,
  mailFrom: 'Homeward <homeward@homeward.example>',
  masterKey: testKey(),
  metricsToken: null,
  role: 'all',
  limitFactor: 100,
});

/** One that knows its own address, since a passkey belongs to an address. */
export async function startAddressed(options: Partial<Config> & Serving = {}): Promise<System> {
  const port = await freePort();
  return startSystem({ ...options, port, publicUrl: `http://localhost:${port}` });
}

/** A whole Homeward of its own: a clone of the template database, the API and the worker in it, on a free port. */
export async function startSystem(options: Partial<Config> & Serving = {}): Promise<System> {
  const { clock, limits, ...config } = options;
  const adminUrl = process.env['HOMEWARD_TEST_ADMIN_URL']!;
  const name = `homeward_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(`create database ${name} template ${template}`);
  // What a template grants on itself is not cloned.
  await admin.query(
    `revoke connect, temporary on database ${name} from public; grant connect, temporary on database ${name} to homeward_app`,
  );
  await admin.end();
  const onto = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).toString();
  const values = testConfig(onto(process.env['HOMEWARD_TEST_APP_URL']!));
  return running({ ...values, ...config }, onto(adminUrl), { clock, limits });
}

/** One more Homeward on the database of another: a second server, or the worker that the first does without. */
export const startBeside = (
  system: System,
  { clock, limits, ...config }: Partial<Config> & Serving = {},
): Promise<System> => running({ ...system.config, ...config }, system.adminUrl, { clock, limits });

async function running(config: Config, adminUrl: string, serving: Serving): Promise<System> {
  const app = await buildApi(config, { ...serving, logger: quiet });
  await app.listen(config.port, '127.0.0.1');
  const sql = new pg.Pool({ connectionString: adminUrl, max: 3 });
  sql.on('error', () => undefined);
  return new System(app, sql, config, adminUrl);
}

const quiet = {
  log() {},
  warn() {},
  error(...said: unknown[]) {
    process.stderr.write(`${JSON.stringify(said)}\n`);
  },
  fatal() {},
};

/** The description is of the code, so every system of a process answers with the same: it is read and compiled once. */
let described: Promise<Described> | undefined;

export class System {
  readonly url: string;
  readonly vault: Vault;
  readonly accounts: Account[];
  readonly #tokens = new Map<string, Promise<string>>();
  readonly #passwords: RememberedPasswords;

  constructor(
    readonly app: NestFastifyApplication,
    /** As superuser: to look behind the walls, never to get through them. */
    readonly sql: pg.Pool,
    readonly config: Config,
    readonly adminUrl: string,
  ) {
    this.vault = app.get(Vault);
    this.#passwords = new RememberedPasswords(app.get(Passwords));
    const address = app.getHttpServer().address() as { port: number };
    this.url = `http://127.0.0.1:${address.port}`;
    this.accounts = JSON.parse(
      readFileSync(join(process.env['HOMEWARD_TEST_DATA']!, 'demo-accounts.json'), 'utf8'),
    ) as Account[];
  }

  /** @param which a role, or a role and a country or part of an organisation's name: 'consular_officer ET', 'caseworker Safe' */
  account(which: string, nth = 0): Account {
    const [role, where] = which.split(' ');
    const found = this.accounts.filter(
      (one) => one.role === role && (!where || one.country === where || one.organisation.includes(where)),
    )[nth];
    if (!found) throw new Error(`No demo account is ${which}`);
    return found;
  }

  /** Somebody, signed in. */
  async as(which: string, nth = 0): Promise<Person> {
    const { email, password } = this.account(which, nth);
    // Once, also where many ask at once: passwords are hashed two at a time, and who comes too late is sent away.
    let token = this.#tokens.get(email);
    if (!token) this.#tokens.set(email, (token = this.#signIn(email, password)));
    return new Person(this, await token);
  }

  async #signIn(email: string, password: string): Promise<string> {
    const { status, body } = await this.#passwords.whileHers(password, () =>
      this.call('POST', '/auth/login', { email, password }),
    );
    if (status !== 200) throw new Error(`${email} was not let in: ${JSON.stringify(body)}`);
    return body['accessToken'] as string;
  }

  /** Who is signed in, as the code knows her. */
  actorOf({ token }: Person): Actor {
    return this.app.get(AccessTokens).read(token);
  }

  async call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const answer = await fetch(`${this.url}${path.startsWith('/api') ? '' : '/api/v1'}${path}`, {
      method,
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const parsed = /json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text;
    if (typeof parsed === 'object') await this.#asDescribed(method, answer, parsed);
    return { status: answer.status, body: parsed as Answer['body'], headers: answer.headers };
  }

  async #asDescribed(method: string, { url, status }: Response, body: unknown): Promise<void> {
    described ??= fetch(`${this.url}/api/openapi.json`)
      .then((answer) => answer.json() as Promise<OpenAPIObject>)
      .then((description) => new Described(description));
    (await described).check(method, new URL(url).pathname, status, body);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.sql.end();
  }
}

/** What somebody does. Paths begin after /api/v1. */
export class Person {
  constructor(
    private readonly system: System,
    readonly token: string,
  ) {}

  get = (path: string) => this.#call('GET', path);
  post = (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
    this.#call('POST', path, body, headers);
  patch = (path: string, version: number, body: unknown) =>
    this.#call('PATCH', path, body, { 'if-match': `"${version}"` });
  put = (path: string, version: number, body: unknown) => this.#call('PUT', path, body, { 'if-match': `"${version}"` });
  delete = (path: string) => this.#call('DELETE', path);

  #call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
    return this.system.call(method, path, body, { ...headers, authorization: `Bearer ${this.token}` });
  }
}

/** Tries until it holds, for what happens in the background; fails with the last answer after `seconds`. */
export async function eventually<T>(look: () => Promise<T>, holds: (value: T) => boolean, seconds = 15): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const value = await look();
    if (holds(value)) return value;
    if (Date.now() > end)
      throw new Error(`It did not come to hold within ${seconds} s. Last: ${JSON.stringify(value)?.slice(0, 800)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
