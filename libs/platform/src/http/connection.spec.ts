import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Body, Controller, Get, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Answer, createApp, Text } from './index.js';

class Said {
  @Text({ max: 10 }) word: string;
}
@Controller('words')
class WordsController {
  @Post()
  @Answer('Say a word', Said)
  say(@Body() said: Said): Said {
    return said;
  }
}
@Controller('pauses')
class PausesController {
  @Get()
  @Answer('Take your time', Said)
  async pause(): Promise<Said> {
    await new Promise((passed) => setTimeout(passed, 300));
    return { word: 'rested' };
  }
}
@Module({ controllers: [WordsController, PausesController] })
class WordsModule {}

describe('A connection', () => {
  let app: NestFastifyApplication;
  let port: number;
  beforeAll(async () => {
    const limits = { headersTimeout: 300, bodyTimeout: 300, connectionsCheckingInterval: 50, connections: 5 };
    app = await createApp(WordsModule, { limits, logger: { log() {}, warn() {}, error() {} } });
    await app.listen(0, '127.0.0.1');
    port = (app.getHttpServer().address() as { port: number }).port;
  });
  afterAll(() => app.close());

  const opened = async (): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    return socket;
  };
  /** All that is answered until the server hangs up. */
  const heard = async (socket: Socket): Promise<string> => {
    let all = '';
    socket.setEncoding('utf8').on('data', (piece: string) => (all += piece));
    await new Promise((gone) => socket.once('close', gone));
    return all;
  };
  /** A byte now and then, for ever. */
  const drip = (socket: Socket, text: string) => {
    let at = 0;
    const timer = setInterval(() => {
      if (socket.writable) socket.write(text[at++ % text.length]!);
      else clearInterval(timer);
    }, 40);
    socket.once('close', () => clearInterval(timer));
  };
  const head = 'POST /api/v1/words HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n';

  it.each([
    ['headers that never end', 'POST /api/v1/words HTTP/1.1\r\nhost: a\r\n', 'x-a: b\r\n'],
    ['a body of known length that never ends', `${head}content-length: 100000\r\n\r\n`, ' '],
    ['a body in pieces that never ends', `${head}transfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
  ])('that sends %s is told so and cut', async (_, begin, more) => {
    const socket = await opened();
    const begun = Date.now();
    socket.write(begin);
    drip(socket, more);
    const answer = await heard(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/u);
    expect(answer).toMatch(/\r\nconnection: close\r\n/iu);
    expect(answer).toMatch(/\r\ncontent-security-policy: default-src 'none'/iu);
    expect(answer).toContain('"type":"/problems/too-slow"');
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  it('whose body takes its time, but not too much, is heard out', async () => {
    const socket = await opened();
    socket.write(`${head}content-length: 13\r\nconnection: close\r\n\r\n{"word":`);
    setTimeout(() => socket.write('"go"}'), 100);
    expect(await heard(socket)).toMatch(/^HTTP\/1\.1 200 OK\r\n/u);
  });

  it('that is one too many is closed, and one is free again when another leaves', async () => {
    const held = await Promise.all(Array.from({ length: 5 }, opened));
    const sixth = await opened();
    sixth.write('GET / HTTP/1.1\r\nhost: a\r\n\r\n');
    expect(await heard(sixth)).toBe('');
    held.forEach((socket) => socket.destroy());
    await Promise.all(held.map((socket) => once(socket, 'close')));
    await new Promise((passed) => setTimeout(passed, 50));
    const next = await opened();
    next.write('GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n');
    expect(await heard(next)).toMatch(/^HTTP\/1\.1 404/u);
  });

  it.each([
    ['no HTTP at all', 'hello\r\n\r\n', 400, 'malformed'],
    [
      'headers without end',
      `GET / HTTP/1.1\r\nhost: a\r\n${'x-a: b\r\n'.repeat(10_000)}\r\n`,
      431,
      'headers-too-large',
    ],
    ['two lengths', `${head}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, 400, 'malformed'],
    [
      'a length and pieces',
      `${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      400,
      'malformed',
    ],
  ])('that speaks %s hears a problem', async (_, bytes, status, slug) => {
    const socket = await opened();
    socket.write(bytes);
    const answer = await heard(socket);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, 'u'));
    expect(answer).toContain(`"type":"/problems/${slug}"`);
    expect(answer).toMatch(/\r\nx-content-type-options: nosniff\r\n/iu);
  });

  it('that asks nothing does not keep a server from stopping, and whoever is being answered hears the end', async () => {
    const silent = await opened();
    const asking = await opened();
    asking.write('GET /api/v1/pauses HTTP/1.1\r\nhost: a\r\n\r\n');
    const answer = heard(asking);
    await new Promise((passed) => setTimeout(passed, 100));
    const begun = Date.now();
    await app.close();
    expect(Date.now() - begun).toBeLessThan(3_000);
    expect(await answer).toContain('rested');
    expect(silent.closed || (await once(silent, 'close'))).toBeTruthy();
  });
});
