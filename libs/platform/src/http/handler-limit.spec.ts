import { setTimeout as wait } from 'node:timers/promises';
import { Controller, Get, Module, Sse } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { interval, map } from 'rxjs';
import { currentRequest, withRequest } from '../request.js';
import { Answer, createApp, Text } from './index.js';

class Said {
  @Text({ max: 10 }) word: string;
}
/** What whoever works for a request is told of its time. */
const told: boolean[] = [];
@Controller('words')
class WordsController {
  @Get('late')
  @Answer('A word that comes late', Said)
  async late(): Promise<Said> {
    await wait(400);
    told.push(currentRequest()!.time!.late);
    return { word: 'late' };
  }

  @Get('broken')
  @Answer('A word that comes late and broken', Said)
  async broken(): Promise<Said> {
    await wait(400);
    throw new Error('nobody is left to hear it');
  }

  @Get('kept')
  @Answer('A word that is being kept', Said)
  async kept(): Promise<Said> {
    currentRequest()!.time!.keeping = true;
    await wait(250);
    return { word: 'kept' };
  }

  @Get('soon')
  @Answer('A word that comes soon', Said)
  soon(): Said {
    return { word: 'soon' };
  }

  @Sse('stream')
  stream() {
    return interval(100).pipe(map((n) => ({ data: `${n}` })));
  }
}
@Module({ controllers: [WordsController] })
class WordsModule {}

describe('A request that takes too long', () => {
  const defects: unknown[] = [];
  let app: NestFastifyApplication;
  let at: string;
  beforeAll(async () => {
    const logger = { log() {}, warn() {}, error: (said: unknown) => defects.push(said) };
    app = await createApp(WordsModule, { limits: { handlerTimeout: 200 }, logger });
    const fastify = app.getHttpAdapter().getInstance() as unknown as {
      addHook(name: 'onRequest', hook: (request: { id: string }, reply: unknown, done: () => void) => void): void;
    };
    fastify.addHook('onRequest', (request, _reply, done) => withRequest({ requestId: request.id }, done));
    await app.listen(0, '127.0.0.1');
    at = `http://127.0.0.1:${(app.getHttpServer().address() as { port: number }).port}/api/v1/words`;
  });
  afterAll(() => app.close());

  it('is answered 503 in time, and whoever works for it learns that it is late', async () => {
    const begun = performance.now();
    const answer = await fetch(`${at}/late`);
    expect(performance.now() - begun).toBeLessThan(390);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('retry-after')]).toEqual([
      503,
      'application/problem+json; charset=utf-8',
      '1',
    ]);
    expect(await answer.json()).toMatchObject({ type: '/problems/unavailable', status: 503 });
    await wait(400);
    expect(told).toEqual([true]);
    expect((await fetch(`${at}/soon`)).status).toBe(200);
  });

  it('may fail afterwards without harm to the connection; the failure is logged', async () => {
    expect((await fetch(`${at}/broken`)).status).toBe(503);
    await wait(400);
    expect(defects).toHaveLength(1);
    expect((await fetch(`${at}/soon`)).status).toBe(200);
  });

  it('is waited for a little longer while it is being kept: what became of it is told', async () => {
    const answer = await fetch(`${at}/kept`);
    expect([answer.status, await answer.json()]).toEqual([200, { word: 'kept' }]);
  });

  it('is not a stream, which has begun to be sent', async () => {
    const answer = await fetch(`${at}/stream`);
    const reader = answer.body!.getReader();
    let heard = '';
    while (!heard.includes('data: 4')) heard += new TextDecoder().decode((await reader.read()).value);
    expect(answer.status).toBe(200);
    await reader.cancel();
  });
});
