import { request } from 'node:http';
import { browse, chromium } from '../support/chromium.js';
import { aCase } from '../support/people.js';
import { startBeside, startSystem, type System } from '../support/system.js';
import { Visitor } from '../support/visitor.js';

import.meta.jest.setTimeout(90_000);
let system: System;
let behindTls: System;
beforeAll(async () => {
  system = await startSystem({ role: 'api' });
  behindTls = await startBeside(system, { publicUrl: 'https://homeward.example.org', trustProxy: 1 });
});
afterAll(async () => {
  await behindTls.stop();
  await system.stop();
});

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";
const always = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'x-robots-tag': 'noindex, nofollow',
  'cache-control': 'no-store',
};
// What says what the answer is: looked at elsewhere, and no matter of protection.
const ofTheAnswer = new Set([
  'content-type', 'content-length', 'etag', 'location', 'allow', 'www-authenticate', 'retry-after', 'vary', 'transfer-encoding',
  'date', 'connection', 'keep-alive', 'x-request-id', 'permissions-policy', 'set-cookie',
]); // prettier-ignore

const ask = (
  on: System,
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Record<string, string> }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(on.url);
    const sending = request({ hostname, port, method, path, headers }, (answer) => {
      answer.resume();
      resolve({ status: answer.statusCode!, headers: answer.headers as Record<string, string> });
    }).on('error', reject);
    sending.end(method === 'POST' && headers['content-type'] ? '{' : undefined);
  });
const protection = (headers: Record<string, string>) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !ofTheAnswer.has(name)));

/** One of every kind of answer there is, with what it says otherwise. */
const kinds: readonly [what: string, status: number, method: string, path: string, more?: object, otherwise?: object][] = [
  ['the way in', 302, 'GET', '/'],
  ['the web app', 200, 'GET', '/app/'],
  ['a page within it', 200, 'GET', '/app/cases/new'],
  ['its mark', 200, 'GET', '/app/mark.svg', {}, { 'last-modified': expect.any(String), 'accept-ranges': 'bytes' }],
  ['health', 200, 'GET', '/api/health/live'],
  ['the description', 200, 'GET', '/api/openapi.json'],
  ['the reference page', 200, 'GET', '/api/docs', {}, { 'content-security-policy': policy.replace("blob:", 'blob: data:') }],
  ['its script', 200, 'GET', '/api/docs/start.js'],
  ['its assets', 200, 'GET', '/api/docs/assets/swagger-ui.css', {}, { 'cache-control': 'public, max-age=86400' }],
  ['a list', 200, 'GET', '/api/v1/cases', { authorized: true }],
  ['no answer to give', 204, 'POST', '/api/v1/auth/refresh'],
  ['broken JSON', 400, 'POST', '/api/v1/auth/login', { 'content-type': 'application/json' }],
  ['an address that cannot be read', 400, 'GET', '/api/v1/%zz'],
  ['nobody', 401, 'GET', '/api/v1/cases'],
  ['another role', 403, 'GET', '/api/v1/audit/events', { authorized: true }],
  ['another site', 403, 'POST', '/api/v1/auth/refresh', { origin: 'https://evil.example' }],
  ['nothing there', 404, 'GET', '/api/v1/nothing'],
  ['nothing there, outside', 404, 'GET', '/nothing.html'],
  ['a record that is not there', 404, 'GET', '/api/v1/cases/01a20676-2810-777d-99a9-c5673d21ee2d', { authorized: true }],
  ['another method', 405, 'DELETE', '/api/v1/cases'],
  ['a question before a question', 405, 'OPTIONS', '/api/v1/cases', { origin: 'https://evil.example', 'access-control-request-method': 'POST' }],
  ['an endless address', 414, 'GET', `/api/v1/cases?q=${'a'.repeat(9_000)}`],
  ['another content type', 415, 'POST', '/api/v1/auth/login', { 'content-type': 'application/xml' }],
  ['a zipped body', 415, 'POST', '/api/v1/auth/login', { 'content-type': 'application/json', 'content-encoding': 'gzip' }],
  ['an unknown filter', 422, 'GET', '/api/v1/cases?unheardOf=1', { authorized: true }],
  ['endless headers', 431, 'GET', '/api/v1/cases', { 'x-more': 'a'.repeat(20_000) }],
]; // prettier-ignore

describe('the headers', () => {
  it.each(kinds)('of %s (%i) are those, and no others', async (_, status, method, path, more = {}, otherwise = {}) => {
    const { authorized, ...sent } = more as { authorized?: boolean } & Record<string, string>;
    const headers = { ...sent, ...(authorized && { authorization: `Bearer ${(await system.as('caseworker Border')).token}` }) }; // prettier-ignore
    const here = await ask(system, method, path, headers);
    expect([here.status, protection(here.headers)]).toEqual([status, { ...always, ...otherwise }]);
    expect(here.headers['permissions-policy']).toMatch(/^([a-z-]+=\(\), ){20,}[a-z-]+=\(\)$/u);
    expect(here.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/u);
    const there = await ask(behindTls, method, path, { ...headers, ...(authorized && { authorization: `Bearer ${(await behindTls.as('caseworker Border')).token}` }) }); // prettier-ignore
    expect([there.status, protection(there.headers)]).toEqual([
      status,
      { ...always, ...otherwise, 'strict-transport-security': 'max-age=31536000; includeSubDomains' },
    ]);
  });

  it('of an answer that failed are those too', async () => {
    await system.sql.query('alter table compounds rename to compounds_away');
    try {
      const { token } = await system.as('caseworker Border');
      const { status, headers } = await ask(system, 'GET', '/api/v1/compounds', { authorization: `Bearer ${token}` });
      expect([status, protection(headers)]).toEqual([500, always]);
    } finally {
      await system.sql.query('alter table compounds_away rename to compounds');
    }
  });

  it('of whoever leaves clear what the browser kept', async () => {
    const visitor = new Visitor(system, system.account('caseworker Border'));
    await visitor.signIn();
    const { status, headers } = await visitor.call('POST', '/auth/logout');
    expect([status, headers.get('clear-site-data')]).toEqual([204, '"cache", "cookies"']);
    expect(headers.getSetCookie()[0]).toMatch(/^homeward_refresh=;.*HttpOnly; Secure; SameSite=Strict/u);
  });
});

describe('a page of another site', () => {
  it('neither renews nor ends the session of whoever looks at it', async () => {
    const visitor = new Visitor(behindTls, system.account('caseworker Border'));
    await visitor.signIn();
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'https://wiki.example.org' },
    ];
    for (const path of ['/auth/refresh', '/auth/logout', '/auth/login', '/cases'])
      for (const from of foreign) {
        const { status, body, headers } = await visitor.call('POST', path, {}, from);
        expect([path, status, body['type'], headers.getSetCookie()]).toEqual([
          path,
          403,
          '/problems/foreign-origin',
          [],
        ]);
      }
    const own = { origin: 'https://homeward.example.org', 'sec-fetch-site': 'same-origin' };
    expect((await visitor.call('POST', '/auth/refresh', {}, own)).status).toBe(200);
  });

  it('may read nothing: no answer names another origin', async () => {
    const { id } = await aCase(await system.as('caseworker Border'));
    const { token } = await system.as('caseworker Border');
    for (const [method, path] of [
      ['GET', `/api/v1/cases/${id}`],
      ['OPTIONS', `/api/v1/cases/${id}`],
      ['OPTIONS', '/api/v1/auth/refresh'],
      ['OPTIONS', '/'],
    ] as const) {
      const { status, headers } = await ask(system, method, path, {
        authorization: `Bearer ${token}`,
        origin: 'https://evil.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      });
      expect([path, status]).toEqual([path, method === 'GET' ? 200 : 405]);
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
    }
  });
});

describe('a page', () => {
  it.each(['stretch', 'read'])(
    'compiles nothing: the %s worker, which does, has a policy of its own and talks to nobody',
    async (name) => {
      const list = await (await fetch(`${system.url}/app/sw.js`)).text();
      const [worker] = new RegExp(`/app/assets/${name}\\.worker-[\\w-]+\\.js`, 'u').exec(list)!;
      const answer = await fetch(`${system.url}${worker}`);
      expect([answer.status, answer.headers.get('content-security-policy')]).toEqual([
        200,
        "default-src 'none'; script-src 'wasm-unsafe-eval'; require-trusted-types-for 'script'",
      ]);
    },
  );

  it.each([
    ['/app/', 'Case management for people rescued'],
    ['/api/docs', 'The process answers'],
  ])('at %s works under its policy, in a browser', async (path, words) => {
    const answer = await fetch(`${system.url}${path}`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|javascript:/iu);
    // Where there is no browser, that nothing stands inline is all that can be seen.
    if (!chromium) return;
    const { page, said } = await browse(chromium, `${system.url}${path}`);
    expect([path, page.includes(words)]).toEqual([path, true]);
    expect(said.split('\n').filter((line) => /CONSOLE|Content Security|TrustedHTML/u.test(line))).toEqual([]);
  });
});
