import { Controller, Get, Module, Post } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Does, IdempotencyInterceptor, OpenToAll, RouteCheck } from '#access';
import { exampleOf, type Operation, operationsOf } from '../support/api-examples.js';
import { looks } from '../../libs/cases/src/looks.data.js';
import { verbsOf } from '../support/operations.js';
import { startSystem, type System } from '../support/system.js';

const someId = '01a20676-2810-777d-99a9-c5673d21ee2d';

@Controller('silent')
class Silent {
  @Get() read(): string {
    return 'nobody asked what this is';
  }
}
@Controller('unheard')
class Unheard {
  @Get()
  @Does('case.invent' as never)
  read(): string {
    return 'no such verb';
  }
}
@Controller('once')
class Once {
  @Post()
  @Does('case.open')
  make(): string {
    return 'not to be said again';
  }
}
@Controller('fine')
class Fine {
  @Get() @Does('case.read') read(): string {
    return 'said';
  }
  @Get('open') @OpenToAll() open(): string {
    return 'open';
  }
}

async function starting(controller: new () => object): Promise<void> {
  @Module({
    imports: [DiscoveryModule],
    controllers: [controller],
    providers: [RouteCheck, { provide: IdempotencyInterceptor, useValue: { know: () => undefined } }],
  })
  class Small {}
  const small = await NestFactory.createApplicationContext(Small, { logger: false, abortOnError: false });
  await small.close();
}

describe('a route', () => {
  it.each([
    ['that says no verb', Silent, /Silent\.read: says no verb/],
    ['whose verb is granted to nobody', Unheard, /Unheard\.read: case\.invent is granted to nobody/],
    ['that is a POST and does not say how its answer is given again', Once, /Once\.make: is a POST/],
  ])('%s does not start', async (_, controller, fault) => {
    await expect(starting(controller)).rejects.toThrow(fault);
  });

  it('that says its verb, or is open to all, starts', async () => {
    await expect(starting(Fine)).resolves.toBeUndefined();
  });
});

/** What is read without a case being named on the record. */
const aboutNoCase = [
  'alert.read',
  'audit.read',
  'calendar.show',
  'compound.read',
  'consent.wording',
  'factor.read',
  'inbox.preferences',
  'inbox.read',
  'keys.read',
  'mission.read',
  'organisation.read',
  'outbox.read',
  'repatriation.views',
  'report.read',
  'rules.read',
  'session.keep_drafts',
  'session.list',
  'session.who',
  'user_change.read',
  'webhook.read',
];

describe('every route', () => {
  let system: System;
  let document: OpenAPIObject;
  let operations: Operation[];
  beforeAll(async () => {
    system = await startSystem();
    document = (await system.call('GET', '/api/openapi.json')).body as unknown as OpenAPIObject;
    operations = operationsOf(document);
  });
  afterAll(() => system.stop());

  async function call(operation: Operation, token?: string): Promise<number> {
    const given = asked[named(operation)];
    const body = operation.bodyType === 'application/json' ? exampleOf(operation.body!, document, someId) : undefined;
    const path = operation.path.replaceAll('{key}', 'shelter').replaceAll(/\{[^}]+\}/g, someId);
    const { status } = await system.call(operation.method, `${path}${given?.query ?? ''}`, given?.body ?? body, {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(operation.needsVersion && { 'if-match': '"1"' }),
      ...(given?.type && { 'content-type': given.type }),
    });
    return status;
  }
  const named = ({ method, path }: Operation) => `${method} ${path}`;

  it('but those that let people in refuses whoever brings no token', async () => {
    const open: string[] = [];
    for (const operation of operations) {
      for (const token of [undefined, 'not.a.token']) {
        const status = await call(operation, token);
        if (status !== 401) open.push(named(operation));
      }
    }
    expect([...new Set(open)].sort()).toEqual(openToAll);
  });

  it('that reads of a case is known as a look, and so is no work that was done on it', () => {
    const verbs = verbsOf(system);
    const reading = operations.flatMap(({ method, id }) => (method === 'GET' ? (verbs.get(id) ?? []) : []));
    expect([...new Set(reading)].filter((verb) => !looks.includes(verb)).sort()).toEqual(aboutNoCase);
  });

  it.each([
    ['whose session ended', 'update sessions set ended_at = now() where user_id = $1', 'select 1'],
    [
      'whose role is another now',
      `update users set role = 'auditor' where id = $1`,
      `update users set role = 'caseworker' where id = $1`,
    ],
    [
      'who is here no more',
      'update users set active = false where id = $1',
      'update users set active = true where id = $1',
    ],
    [
      'whose organisation is another now',
      `update users set organisation_id = (select id from organisations o where o.id <> users.organisation_id and o.kind = 'ngo' order by id limit 1) where id = $1`,
      null,
    ],
  ])('refuses at once whoever brings a good token and %s', async (_, change, back) => {
    const { email, password } = system.account('caseworker Border');
    const { body } = await system.call('POST', '/auth/login', { email, password });
    const token = body['accessToken'] as string;
    const { rows } = await system.sql.query<{ user_id: string }>(
      'select user_id from sessions order by created_at desc limit 1',
    );
    expect((await system.call('GET', '/cases', undefined, { authorization: `Bearer ${token}` })).status).toBe(200);
    await system.sql.query(change, [rows[0]!.user_id]);
    const passed: string[] = [];
    for (const operation of operations.filter((one) => !openToAll.includes(named(one)))) {
      const status = await call(operation, token);
      if (status !== 401) passed.push(`${named(operation)} answers ${status}`);
    }
    if (back) await system.sql.query(back, back.includes('$1') ? [rows[0]!.user_id] : []);
    expect(passed).toEqual([]);
  });
});

/** Where nobody needs a token: each is here because somebody decided so. Signing in answers 401 by itself. */
const openToAll = [
  'GET /api/health/live',
  'GET /api/health/ready',
  'GET /api/health/work',
  // To this machine alone, see test/edge/metrics.spec.ts.
  'GET /api/metrics',
  // Its address is the secret, see test/journeys/deadlines.spec.ts.
  'GET /api/v1/calendar/{file}',
  'POST /api/v1/auth/accept-invitation',
  'POST /api/v1/auth/forgot-password',
  'POST /api/v1/auth/logout',
  'POST /api/v1/auth/passkey-sign-in/options',
  'POST /api/v1/auth/refresh',
  // Whose ids are asked for is told only that they were ended from elsewhere.
  'POST /api/v1/auth/sessions/to-forget',
];

/** What an example made from the description alone would not be taken for: the input is read before anybody is asked. */
const asked: Record<string, { query?: string; body?: unknown; type?: string }> = {
  'POST /api/v1/cases/search': { body: { q: 'Abebe' } },
  'GET /api/v1/reports/cases': { query: '?groupBy=sex' },
  'POST /api/v1/cases/{id}/attachments': {
    type: 'multipart/form-data; boundary=edge',
    body: '--edge\r\ncontent-disposition: form-data; name="file"; filename="note.txt"\r\ncontent-type: text/plain\r\n\r\nsaid\r\n--edge--\r\n',
  },
  'POST /api/v1/imports': {
    type: 'multipart/form-data; boundary=edge',
    body: '--edge\r\ncontent-disposition: form-data; name="format"\r\n\r\nintake_csv\r\n--edge\r\ncontent-disposition: form-data; name="file"; filename="people.csv"\r\ncontent-type: text/csv\r\n\r\nfull_name\r\nAbebe\r\n--edge--\r\n',
  },
};
