import { once } from 'node:events';
import { connect } from 'node:net';
import { Controller, Module, Post } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Answer, createApp, Text, TakesFile, Upload } from './index.js';
import { type UploadedFile, uploadLimits } from './upload.js';

class SizeView {
  @Text({ max: 10 }) size: string;
}

/** How each upload that was begun came out. */
const endings: string[] = [];

@Controller('files')
class FilesController {
  @Post()
  @TakesFile()
  @Answer('Read a file', SizeView, { status: 201 })
  async read(@Upload() { stream }: UploadedFile): Promise<SizeView> {
    let size = 0;
    try {
      for await (const piece of stream as AsyncIterable<Buffer>) size += piece.length;
      endings.push('read');
    } catch (error) {
      endings.push((error as Error).name);
      throw error;
    }
    return { size: String(size) };
  }
}

@Module({ controllers: [FilesController] })
class FilesModule {}

const form = 'multipart/form-data; boundary=x';
const text = (name: string, value = 'y') => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name = 'file', content = 'full_name') =>
  `--x\r\ncontent-disposition: form-data; name="${name}"; filename="a.csv"\r\n\r\n${content}\r\n`;
const end = '--x--\r\n';
const many = (part: (n: number) => string) => Array.from({ length: 12 }, (_, n) => part(n)).join('');

describe('A form with a file', () => {
  const logged: unknown[] = [];
  let app: NestFastifyApplication;
  let base: string;
  beforeAll(async () => {
    const logger = { log: () => {}, warn: () => {}, error: (entry: unknown) => logged.push(entry) };
    app = await createApp(FilesModule, { logger });
    await app.listen(0, '127.0.0.1');
    base = await app.getUrl();
  });
  beforeEach(() => {
    logged.length = 0;
    endings.length = 0;
  });
  afterAll(() => app.close());

  const send = async (body: string, type: string) => {
    const init = { method: 'POST', headers: { 'content-type': type }, body, signal: AbortSignal.timeout(5_000) };
    const answer = await fetch(`${base}/api/v1/files`, init);
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };

  it.each<[string, number, string, string, string?]>([
    ['names no boundary', 400, 'no-boundary', file() + end, 'multipart/form-data'],
    ['names an empty boundary', 400, 'cut-off', file() + end, 'multipart/form-data; boundary='],
    ['has another boundary than it names', 400, 'cut-off', file() + end, 'multipart/form-data; boundary=other'],
    ['breaks off inside the file', 400, 'cut-off', file('file', 'z'.repeat(200_000)).slice(0, -2)],
    ['breaks off in the headings of the file', 400, 'cut-off', file().slice(0, 40)],
    ['breaks off before the file', 400, 'cut-off', text('format').slice(0, -2)],
    ['breaks off after the file', 400, 'cut-off', file()],
    ['is not a form', 400, 'cut-off', 'full_name\nAbebe\n'],
    ['is empty', 422, 'required', ''],
    ['has no part', 422, 'required', end],
    ['has no file', 422, 'required', text('format') + end],
    ['has the file as a text', 422, 'required', text('file', 'full_name') + end],
    ['calls the file otherwise', 422, 'required', file('list') + end],
    ['has an empty file', 422, 'empty', file('file', '') + end],
    ['has two files', 422, 'one-file', file() + file() + end],
    ['has two files of two names', 422, 'one-file', file() + file('other') + end],
    ['has many files', 422, 'one-file', file() + many((n) => file(`f${n}`)) + end],
    ['has many texts before it', 413, 'too-many-parts', many((n) => text(`a${n}`)) + file() + end],
    ['has many texts after it', 413, 'too-many-parts', file() + many((n) => text(`a${n}`)) + end],
    ['is larger than may be', 413, 'too-large', file('file', 'z'.repeat(uploadLimits.fileSize + 1)) + end],
    ['names a part like a part of the language', 400, 'cut-off', file('__proto__') + end],
  ])('is refused where it %s, and says what to do', async (_, status, code, body, type = form) => {
    const answer = await send(body, type);
    expect([answer.status, answer.body['errors']]).toEqual([
      status,
      [{ pointer: '/file', code, message: expect.stringMatching(/\b(Send|Let|Look)\b/) }],
    ]);
    expect(logged).toEqual([]);
    // The next request on the same connection does not wait behind what nobody read.
    expect((await send(file() + end, form)).status).toBe(201);
  });

  it('is taken with what it has besides', async () => {
    expect(await send(text('format') + file() + text('note') + end, form)).toEqual({
      status: 201,
      body: { size: '9' },
    });
  });

  it('is given up, and nothing waits for it, where its sender goes away in the middle', async () => {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const start = `POST /api/v1/files HTTP/1.1\r\nhost: x\r\ncontent-type: ${form}\r\ncontent-length: 900000\r\n\r\n`;
    socket.write(start + file('file', 'z'.repeat(300_000)));
    await new Promise((wait) => setTimeout(wait, 200));
    socket.destroy();
    for (let tries = 0; endings.length === 0 && tries < 50; tries++) await new Promise((wait) => setTimeout(wait, 50));
    expect(endings).toEqual(['Problem']);
    expect(logged).toEqual([]);
  });
});
