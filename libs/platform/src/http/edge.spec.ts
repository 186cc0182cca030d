import { request } from 'node:http';
import { Body, Controller, Get, Module, Param, Patch, Post, Query, type LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiSecurity } from '@nestjs/swagger';
import { conflict, invalid, notFound, tooMany, unauthenticated } from '../problem.js';
import { Answer, createApp, describeApi, gapsOf, IfMatch, PageQuery, PathId, TakesFile, Upload } from './index.js';
import { Changes, Code, Country, Int, Many, One, Text } from './index.js';
import type { UploadedFile } from './upload.js';

class NameDto {
  @Text({ max: 100 }) full: string;
}
class ThingDto {
  @Many(() => NameDto, { min: 1, max: 5 }) names: NameDto[];
  @One(() => NameDto, { optional: true, nullable: true }) guardian?: NameDto | null;
  @Int({ max: 10, optional: true }) level?: number;
  @Text({ max: 20_000, optional: true, nullable: true, multiline: true }) notes?: string | null;
}
class ThingChange extends Changes(ThingDto) {}
class ThingView {
  @Text({ max: 50 }) id: string;
  @Int() version: number;
  @Country({ optional: true, nullable: true }) country?: string | null;
}
class ThingQuery extends PageQuery {
  @Code(['a', 'b'], { optional: true }) kind?: string;
}

const databaseError = (code: string, message = 'Key (name)=(Aung San) exists') =>
  Object.assign(new Error(message), { severity: 'ERROR', code, detail: 'Aung San', parameters: ['Aung San'] });

const failures: Record<string, () => unknown> = {
  conflict: () => conflict('step-order', 'The ticket comes after the exit permit'),
  invalid: () => invalid([{ pointer: '/a', code: 'b', message: 'c' }]),
  'not-found': () => notFound('This case'),
  'too-many': () => tooMany(7.2),
  otp: () => unauthenticated('otp-required', 'Send the code as well'),
  wrapped: () => Object.assign(new Error('query failed'), { driverError: databaseError('22P05') }),
  plain: () => new Error('the cat sat on the keyboard'),
  parser: () => new SyntaxError('Unexpected token in "Aung San"'),
  text: () => 'thrown text',
  session: () => databaseError('HW401', 'session-ended'),
  'odd-session': () => databaseError('HW401', 'Aung San is gone'),
};

@Controller('things')
class ThingsController {
  @Post()
  @Answer('Make a thing', ThingView, { status: 201 })
  make(@Body() body: ThingDto): ThingView {
    return { id: body.names[0]?.full ?? '', version: body.level ?? 1 };
  }

  @Get()
  @Answer('List things', ThingView, { list: true })
  list(@Query() query: ThingQuery) {
    return { items: [], nextCursor: null, query };
  }

  @Patch(':id')
  @Answer('Change a thing', ThingView)
  change(@PathId('id', 'This thing') id: string, @IfMatch() version: number, @Body() _body: ThingChange): ThingView {
    return { id, version };
  }

  @Post('upload')
  @TakesFile({ format: ['csv'] })
  @Answer('Read a file', ThingView)
  async upload(@Upload() { stream, fields, filename }: UploadedFile) {
    let size = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) size += chunk.length;
    return { size, fields, filename };
  }

  @Get('failures/:which')
  @ApiSecurity({})
  @Answer('Fail', null)
  fail(@Param('which') which: string) {
    throw failures[which]?.() ?? databaseError(which);
  }
}

@Controller()
class RootController {
  @Get()
  @Answer('Say what this is', ThingView)
  root() {
    return { id: 'root' };
  }

  @Get('api/health/live')
  @Answer('Say that it runs', ThingView)
  live() {
    return { id: 'live' };
  }
}

@Module({ controllers: [ThingsController, RootController] })
class ThingsModule {}

describe('The edge', () => {
  const logged: unknown[] = [];
  const logger = { log: () => {}, warn: () => {}, error: (entry: unknown) => logged.push(entry) } as LoggerService;
  let app: NestFastifyApplication;
  let base: string;

  beforeAll(async () => {
    app = await createApp(ThingsModule, { logger });
    await app.listen(0, '127.0.0.1');
    base = await app.getUrl();
  });
  beforeEach(() => logged.splice(0));
  afterAll(() => app.close());

  const things = '/api/v1/things';
  const ask = async (url: string, init: RequestInit = {}) => {
    const answer = await fetch(base + url, init);
    const body = await answer.text();
    const headers = Object.fromEntries(answer.headers);
    return { statusCode: answer.status, headers, body, json: <T = unknown>() => JSON.parse(body) as T };
  };
  const get = (url: string) => ask(url);
  const post = (body: string | Uint8Array<ArrayBuffer>, contentType = 'application/json', url = things) =>
    ask(url, { method: 'POST', headers: { 'content-type': contentType }, body });
  const pointers = (answer: Awaited<ReturnType<typeof get>>) =>
    (answer.json<{ errors?: { pointer: string }[] }>().errors ?? []).map(({ pointer }) => pointer);
  /** status and slug of an answer that is a problem in full */
  const problemIn = ({ statusCode, headers, json }: Awaited<ReturnType<typeof get>>) => {
    if (headers['content-type'] !== 'application/problem+json; charset=utf-8') return [statusCode, 'no problem'];
    const { type, status, requestId } = json<{ type: string; status: number; requestId: string }>();
    const whole = requestId === headers['x-request-id'] && status === statusCode;
    return [statusCode, whole ? type.replace('/problems/', '') : 'not the whole problem'];
  };

  it('takes what is right and says which version it answers', async () => {
    const answer = await post(JSON.stringify({ names: [{ full: 'มะลิ' }], level: 3 }));
    expect([answer.statusCode, answer.json(), answer.headers.etag]).toEqual([201, { id: 'มะลิ', version: 3 }, '"3"']);
  });

  const deep = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  it.each<[string, string | Uint8Array<ArrayBuffer>, number, string[]]>([
    ['broken JSON', '{"names": [', 400, ['']],
    ['text that is no JSON', 'names=1', 400, ['']],
    ['bytes that are no UTF-8', Uint8Array.from([0x22, 0xff, 0x22]), 400, []],
    ['no body', '', 422, ['']],
    ['a list', '[]', 422, ['']],
    ['null', 'null', 422, ['']],
    ['a number', '7', 422, ['']],
    ['unknown fields', '{"names":[{"full":"a","x":1}],"y":2}', 422, ['/y', '/names/0/x']],
    ['wrong types', '{"names":"a","level":"3"}', 422, ['/names', '/level']],
    ['NUL', '{"names":[{"full":"a\\u0000"}]}', 422, ['/names/0/full']],
    ['half a character', '{"names":[{"full":"\\ud83d"}]}', 422, ['/names/0/full']],
    ['NUL in an unknown field', '{"other":["\\u0000"]}', 422, ['/other/0']],
    ['half a character in an unknown field', '{"other":["\\ud800"]}', 422, ['/other/0']],
    ['NUL in a key', '{"a\\u0000":1}', 400, ['']],
    ['__proto__', '{"__proto__":{"admin":true}}', 400, ['/__proto__']],
    ['constructor', '{"names":[{"constructor":{"name":"x"}}]}', 400, ['/names/0/constructor']],
    ['toString', '{"toString":1}', 400, ['/toString']],
    ['a text without end', JSON.stringify({ notes: 'x'.repeat(20_001) }), 422, ['/notes']],
    ['a list without end', JSON.stringify({ names: Array(1_001).fill(1) }), 400, ['/names']],
    [
      'keys without end',
      JSON.stringify(Object.fromEntries(Array.from(Array(501).keys(), (n) => [`k${n}`, n]))),
      400,
      [''],
    ],
    ['depth without end', deep(21), 400, ['/a'.repeat(20)]],
    ['depth that would end the stack', deep(100_000), 400, ['/a'.repeat(20)]],
  ])('answers %s with a problem that names the place', async (_what, body, status, places) => {
    const answer = await post(body);
    expect(problemIn(answer)).toEqual([status, status === 400 ? 'malformed' : 'invalid']);
    expect(pointers(answer)).toEqual(places);
    expect(logged).toEqual([]);
  });

  it('hears out a caller who is still sending, before it says that it was too much', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'x');
    let sent = 0;
    const heard = await new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json' };
      const sending = request(base + things, { method: 'POST', headers }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve({ status: answer.statusCode, sent }));
      }).on('error', reject);
      const send = (): void => {
        if (sent === 5) sending.end();
        else {
          sent += 1;
          sending.write(chunk, () => setTimeout(send, 10));
        }
      };
      send();
    });
    expect(heard).toEqual({ status: 413, sent: 5 });
  });

  it('hears a large body out and then says that it is too large', async () => {
    expect(problemIn(await post(`{"notes":"${'x'.repeat(10 * 1024 * 1024)}"}`))).toEqual([413, 'too-large']);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml', 'nonsense'])(
    'does not take %s',
    async (type) => expect(problemIn(await post('{}', type))).toEqual([415, 'unsupported-media-type']),
  );

  it('takes no form where it expects JSON', async () => {
    const form = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--x--\r\n';
    expect(problemIn(await post(form, 'multipart/form-data; boundary=x'))).toEqual([415, 'unsupported-media-type']);
  });

  it.each([
    ['limit=0', '/limit'],
    ['limit=x', '/limit'],
    ['limit=1&limit=2', '/limit'],
    ['kind=c', '/kind'],
    ['name=Aung', '/name'],
    ['kind=%00', '/kind'],
    ['constructor=1', '/constructor'],
  ])('names what is wrong in a query: %s', async (query, pointer) => {
    const answer = await get(`${things}?${query}`);
    expect([400, 422]).toContain(answer.statusCode);
    expect(pointers(answer)).toEqual([pointer]);
  });

  it('reads a query by the kinds of its fields', async () => {
    expect((await get(`${things}?kind=a`)).json()).toMatchObject({ query: { limit: 25, kind: 'a' } });
    expect((await get(`${things}?limit=50`)).json()).toMatchObject({ query: { limit: 50 } });
  });

  it.each(['/api/v1/nothing', '/api/v1/things/a/b/c', '/nothing', '/api/v1', `${things}/failures/x/%00`])(
    'finds nothing at %s',
    async (url) => expect(problemIn(await get(url))).toEqual([404, 'not-found']),
  );

  it('never repeats the address', async () => {
    expect((await get('/api/v1/Aung-San')).body).not.toContain('Aung');
  });

  it('answers an address that cannot be decoded', async () => {
    expect(problemIn(await get('/api/v1/things/%zz'))).toEqual([400, 'malformed']);
  });

  it('finds no record under what is no id', async () => {
    const change = (id: string, headers = {}) =>
      ask(`${things}/${id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', ...headers },
        body: '{}',
      });
    const id = '0196f3a4-7b2c-7def-8123-456789abcdef';
    expect(problemIn(await change('abc', { 'if-match': '"1"' }))).toEqual([404, 'not-found']);
    expect(problemIn(await change('%00', { 'if-match': '"1"' }))).toEqual([404, 'not-found']);
    expect(problemIn(await change(id))).toEqual([428, 'if-match-required']);
    expect(problemIn(await change(id, { 'if-match': '*' }))).toEqual([400, 'malformed']);
    expect(problemIn(await change(id, { 'if-match': '"1", "2"' }))).toEqual([400, 'malformed']);
    expect((await change(id.toUpperCase(), { 'if-match': 'W/"4"' })).json()).toEqual({ id, version: 4 });
  });

  it.each([
    ['conflict', 409, 'step-order'],
    ['invalid', 422, 'invalid'],
    ['not-found', 404, 'not-found'],
    ['too-many', 429, 'too-many-requests'],
    ['otp', 401, 'otp-required'],
    ['session', 401, 'session-ended'],
    ['odd-session', 401, 'unauthenticated'],
    ['wrapped', 422, 'invalid'],
    ['22021', 422, 'invalid'],
    ['22P02', 422, 'invalid'],
    ['22008', 422, 'invalid'],
    ['22003', 422, 'invalid'],
    ['23505', 409, 'already-exists'],
    ['40001', 503, 'unavailable'],
    ['40P01', 503, 'unavailable'],
    ['57014', 503, 'unavailable'],
    ['53300', 503, 'unavailable'],
    ['08006', 503, 'unavailable'],
  ])('turns %s into %i %s, and tells nobody what was written', async (failure, status, slug) => {
    const answer = await get(`${things}/failures/${failure}`);
    expect(problemIn(answer)).toEqual([status, slug]);
    expect(answer.body).not.toContain('Aung');
    expect(logged).toEqual([]);
  });

  it('says when to come back, and how to sign in', async () => {
    expect((await get(`${things}/failures/too-many`)).headers['retry-after']).toBe('8');
    expect((await get(`${things}/failures/40001`)).headers['retry-after']).toBe('1');
    expect((await get(`${things}/failures/otp`)).headers['www-authenticate']).toBe('Bearer');
  });

  it.each(['plain', 'parser', 'text', '42P01', '23514'])(
    'logs the defect %s once, without what people wrote',
    async (failure) => {
      const answer = await get(`${things}/failures/${failure}`);
      expect(problemIn(answer)).toEqual([500, 'defect']);
      expect(answer.body).not.toMatch(/Aung|cat|thrown/u);
      expect(logged).toEqual([expect.objectContaining({ requestId: answer.headers['x-request-id'] })]);
      expect(JSON.stringify(logged)).not.toContain('Aung');
    },
  );

  const file = (size: number, name = 'file') =>
    Uint8Array.from(
      Buffer.concat([
        Buffer.from('--x\r\ncontent-disposition: form-data; name="format"\r\n\r\ncsv\r\n'),
        Buffer.from(`--x\r\ncontent-disposition: form-data; name="${name}"; filename="a.csv"\r\n\r\n`),
        Buffer.alloc(size, 'a'),
        Buffer.from('\r\n--x--\r\n'),
      ]),
    );
  const upload = (payload: string | Uint8Array<ArrayBuffer>, type = 'multipart/form-data; boundary=x') =>
    post(payload, type, `${things}/upload`);

  it('takes one file of up to 25 MB, and the fields before it', async () => {
    expect((await upload(file(2_000_000))).json()).toEqual({
      size: 2_000_000,
      fields: { format: 'csv' },
      filename: 'a.csv',
    });
    expect(problemIn(await upload(file(25 * 1024 * 1024 + 1)))).toEqual([413, 'too-large']);
    expect(problemIn(await upload(file(1, 'other')))).toEqual([422, 'invalid']);
    expect(problemIn(await upload('{}', 'application/json'))).toEqual([415, 'unsupported-media-type']);
    expect(logged).toEqual([]);
  });

  it('unpacks nothing, and says what to leave out', async () => {
    for (const encoding of ['gzip', 'br', 'deflate', 'GZIP, identity']) {
      const answer = await ask(things, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-encoding': encoding },
        body: '{"names":[{"full":"a"}]}',
      });
      expect([encoding, ...problemIn(answer)]).toEqual([encoding, 415, 'unsupported-media-type']);
      expect(answer.json()).toMatchObject({ errors: [{ code: 'content-encoding' }] });
    }
  });

  it('names the methods of an address that is asked by another', async () => {
    const wrong = async (method: string, url: string) => {
      const answer = await ask(url, { method });
      return [...problemIn(answer), answer.headers['allow']];
    };
    expect(await wrong('DELETE', things)).toEqual([405, 'method-not-allowed', 'GET, HEAD, POST']);
    expect(await wrong('GET', `${things}/abc`)).toEqual([405, 'method-not-allowed', 'PATCH']);
    expect(await wrong('PUT', '/api/docs?x=1')).toEqual([405, 'method-not-allowed', 'GET, HEAD']);
    expect(await wrong('DELETE', '/api/v1/nothing')).toEqual([404, 'not-found', undefined]);
  });

  it('reads no address longer than it needs', async () => {
    expect(problemIn(await get(`${things}?kind=${'a'.repeat(8_000)}`))).toEqual([414, 'address-too-long']);
    expect(problemIn(await get(`${things}?kind=${'a'.repeat(20_000)}`))).toEqual([431, 'headers-too-large']);
  });

  it('has some routes outside /api/v1', async () => {
    expect((await get('/')).statusCode).toBe(200);
    expect((await get('/api/health/live')).statusCode).toBe(200);
    expect((await get('/api/v1/api/health/live')).statusCode).toBe(404);
  });

  it('describes itself in OpenAPI 3.1, without a gap', async () => {
    const document = (await get('/api/openapi.json')).json<ReturnType<typeof describeApi>>();
    expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/' }] });
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining(['/api/v1/things', '/api/v1/things/{id}', '/', '/api/health/live']),
    );
    expect(gapsOf(document)).toEqual([]);
    const change = document.paths['/api/v1/things/{id}']?.patch;
    expect(change?.parameters).toEqual([
      expect.objectContaining({ name: 'id', in: 'path' }),
      expect.objectContaining({ name: 'If-Match', in: 'header', required: true }),
    ]);
    expect(Object.keys(change?.responses ?? {}).sort()).toEqual(
      ['200', '400', '401', '403', '404', '409', '412', '413', '415', '422', '428', '429', '503', 'default'].sort(),
    );
    expect(document.paths['/api/v1/things/failures/{which}']?.get?.responses).not.toHaveProperty('401');
    expect(document.components?.schemas).toMatchObject({
      ThingDto: {
        required: ['names'],
        properties: {
          names: { type: 'array', minItems: 1, maxItems: 5, items: { $ref: '#/components/schemas/NameDto' } },
          guardian: { anyOf: [{ $ref: '#/components/schemas/NameDto' }, { type: 'null' }] },
          level: { type: 'integer', minimum: 0, maximum: 10 },
          notes: { type: ['string', 'null'], maxLength: 20_000 },
        },
      },
      Problem: { required: expect.arrayContaining(['requestId']) as string[] },
    });
    expect(document.components?.schemas?.['ThingChange']).not.toHaveProperty('required');
  });

  it('sees a gap in a description', () => {
    expect(
      gapsOf({ openapi: '3.1.0', info: { title: '', version: '' }, paths: { '/a': { get: { responses: {} } } } }),
    ).toEqual(['GET /a lacks operationId', 'GET /a lacks summary', 'GET /a lacks response schema']);
  });

  it('has a reference that runs under its own policy', async () => {
    const page = await get('/api/docs');
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.body).not.toMatch(/<script(?![^>]*src=)|<style|style=|https?:/u);
    const linked = [...page.body.matchAll(/(?:src|href)="([^"]+)"/gu)].map(([, url]) => url ?? '');
    const answers = await Promise.all(linked.map((url) => get(url)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(linked.map(() => 200));
    expect(problemIn(await get('/api/docs/assets/package.json'))).toEqual([404, 'not-found']);
  });
});
