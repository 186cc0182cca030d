import { once } from 'node:events';
import { createServer, request, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { inTurns, Surface } from '../support/hostile.js';
import { startSystem } from '../support/system.js';

import.meta.jest.setTimeout(90_000);
let surface: Surface;
beforeAll(async () => {
  // Without a worker: nothing waits here that a route would answer otherwise.
  surface = await Surface.of(await startSystem({ role: 'api' }));
});
afterAll(() => surface.system.stop());

interface Heard {
  status: number;
  type: string;
  kept: string | undefined;
}
/** As it stands, byte for byte: `fetch` would tidy the path up. */
const raw = (
  method: string,
  path: string,
  headers: Record<string, string> = {},
  url = surface.system.url,
): Promise<Heard> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, method, path, headers }, (answer) => {
      answer.resume();
      answer.on('error', reject);
      const { 'content-type': type = '', 'cache-control': kept } = answer.headers;
      // A stream of events has no end to wait for.
      resolve({ status: answer.statusCode!, type, kept });
      if (type.startsWith('text/event-stream')) answer.destroy();
    })
      .on('error', reject)
      .end();
  });

type Variant = (method: string, path: string) => [method: string, path: string, headers?: Record<string, string>];
const last = (path: string, change: (step: string) => string) => path.replace(/[^/]+$/u, change);
const variants: Record<string, Variant> = {
  'as it is': (method, path) => [method, path],
  'slash behind': (method, path) => [method, `${path}/`],
  'slash doubled': (method, path) => [method, last(path, (step) => `/${step}`)],
  'capital letters': (method, path) => [method, path.toUpperCase()],
  'capital step': (method, path) => [method, last(path, (step) => step.toUpperCase())],
  'dot encoded': (method, path) => [method, last(path, (step) => `%2e/${step}`)],
  'two dots encoded': (method, path) => [method, last(path, (step) => `x/%2e%2e/${step}`)],
  'encoded twice': (method, path) => [method, last(path, (step) => `%252e%252e%252f${step}`)],
  'letter encoded': (method, path) => [
    method,
    last(path, (step) => `%${step.charCodeAt(0).toString(16)}${step.slice(1)}`),
  ],
  'semicolon behind': (method, path) => [method, `${path};a=b`],
  'NUL behind': (method, path) => [method, `${path}%00`],
  head: (_, path) => ['HEAD', path],
  options: (_, path) => ['OPTIONS', path],
  trace: (_, path) => ['TRACE', path],
  'method overridden': (method, path) => [
    'POST',
    path,
    { 'x-http-method-override': method, 'x-method-override': method },
  ],
  'method in the query': (method, path) => ['POST', `${path}?_method=${method}`],
};

/** What is wrong with the answers to nobody and to a role that may not, at every route in one spelling. */
async function faultsOf(variant: Variant, url = surface.system.url): Promise<string[]> {
  const faults: string[] = [];
  const { operations, system } = surface;
  await inTurns(
    operations.filter((one) => !surface.isOpen(one)),
    async (operation) => {
      const [method, path, headers = {}] = variant(operation.method, surface.pathOf(operation));
      const role = surface.roleFor(operation, false);
      const tokens = [null, ...(role ? [(await system.as(role)).token] : [])];
      for (const token of tokens) {
        const sent = { ...headers, ...(token && { authorization: `Bearer ${token}` }) };
        const { status, type, kept } = await raw(method, path, sent, url);
        const isProblem = method === 'HEAD' || type.startsWith('application/problem+json');
        // Another route may stand there under that method: it asks for its own verb, which the role may be granted.
        const reached = method === 'HEAD' ? 'GET' : method;
        const isOther = token !== null && status < 300 && reached !== operation.method;
        if ((status < 400 && !isOther) || status >= 500 || (status >= 400 && !isProblem) || kept !== 'no-store')
          faults.push(`${method} ${path} ${token ? role : 'nobody'}: ${status} ${type} ${kept}`);
      }
    },
  );
  return faults;
}

describe.each(Object.entries(variants))('every route, %s', (_, variant) => {
  it('lets in nobody who brings no token or the wrong role, fails on nothing, and is kept by nobody', async () => {
    expect(await faultsOf(variant)).toEqual([]);
  });
});

const problem = { 'content-type': 'application/problem+json', 'cache-control': 'no-store' };
/** A house with a hole in one wall: one route of it answers otherwise. */
const holes: Record<string, RequestListener> = {
  'that forgot its guard': (_, answer) => answer.writeHead(200, { 'cache-control': 'no-store' }).end('{}'),
  'that fails': (_, answer) => answer.writeHead(500, problem).end(),
  'whose refusal is no problem': (_, answer) => answer.writeHead(401, { 'cache-control': 'no-store' }).end(),
  'whose refusal may be kept': (_, answer) => answer.writeHead(401, { ...problem, 'cache-control': 'public' }).end(),
};

it.each(Object.entries(holes))('a route %s would be found, in each spelling that reaches it', async (_, hole) => {
  const guarded = surface.operations.filter((one) => !surface.isOpen(one));
  const planted = surface.pathOf(
    guarded.find(({ method, path }) => method === 'GET' && path === '/api/v1/cases/{id}')!,
  );
  const house = createServer((asked, answer) =>
    asked.url === planted ? hole(asked, answer) : answer.writeHead(401, problem).end(),
  ).listen(0, '127.0.0.1');
  await once(house, 'listening');
  const url = `http://127.0.0.1:${(house.address() as AddressInfo).port}`;
  for (const spelling of ['as it is', 'options', 'method overridden']) {
    const faults = await faultsOf(variants[spelling]!, url);
    expect([spelling, faults.length]).not.toEqual([spelling, 0]);
    expect(faults.filter((fault) => !fault.includes(planted))).toEqual([]);
  }
  house.closeAllConnections();
  house.close();
});

it('answers everybody who may read with something that nobody keeps', async () => {
  const faults: string[] = [];
  const reads = surface.operations.filter((one) => one.method === 'GET' && one.path.startsWith('/api/'));
  await inTurns(reads, async (operation) => {
    const { token } = await surface.system.as(surface.roleFor(operation) ?? 'caseworker');
    const { status, kept } = await raw('GET', surface.pathOf(operation), { authorization: `Bearer ${token}` });
    if (!kept?.startsWith('no-store')) faults.push(`${operation.path}: ${status} ${kept}`);
  });
  expect(faults).toEqual([]);
});
