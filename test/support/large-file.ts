import { request } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Readable, Writable } from 'node:stream';
import { aCase } from './people.js';
import { type Person, startSystem } from './system.js';
import { startServer } from './worker.js';

const CHUNK = Buffer.alloc(64 * 1024, 'what she said, again and again. ');

/** Sends a text of `bytes` bytes as it is made, so that no whole of it is ever in this process. @returns its id */
async function sendLarge(at: { url: string }, by: Person, caseId: string, bytes: number): Promise<string> {
  const asked = request(`${at.url}/api/v1/cases/${caseId}/attachments`, {
    method: 'POST',
    headers: { authorization: `Bearer ${by.token}`, 'content-type': 'multipart/form-data; boundary=b' },
  });
  const answered = new Promise<string>((told, failed) => {
    asked.once('error', failed);
    asked.once('response', (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
      answer.once('end', () => (answer.statusCode === 201 ? told((JSON.parse(body) as { id: string }).id) : failed(new Error(body)))); // prettier-ignore
    });
  });
  const form = function* () {
    yield Buffer.from('--b\r\ncontent-disposition: form-data; name="file"; filename="long.txt"\r\n\r\n');
    for (let left = bytes; left > 0; left -= CHUNK.length) yield CHUNK.subarray(0, Math.min(left, CHUNK.length));
    yield Buffer.from('\r\n--b--\r\n');
  };
  await pipeline(Readable.from(form()), asked);
  return answered;
}

/** Reads a file to its end and keeps nothing of it. @returns bytes */
async function readLarge(at: { url: string }, by: Person, caseId: string, id: string): Promise<number> {
  const answer = await fetch(`${at.url}/api/v1/cases/${caseId}/attachments/${id}/content`, {
    headers: { authorization: `Bearer ${by.token}` },
  });
  let size = 0;
  const count = new Writable({
    write(chunk: Buffer, _, done) {
      size += chunk.length;
      done();
    },
  });
  await pipeline(Readable.fromWeb(answer.body!), count);
  return size;
}

/** The most memory that a process takes while something runs. */
async function mostMegabytes(server: { megabytes(): number }, run: () => Promise<void>): Promise<number> {
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, server.megabytes())), 50);
  try {
    await run();
  } finally {
    clearInterval(timer);
  }
  return Math.max(most, server.megabytes());
}

const MB = 1024 * 1024;

/**
 * Sends a file of so many megabytes to a server of its own, and reads it back.
 * @returns how many megabytes came back, and how many the server took more than before
 */
export async function throughAServer(megabytes: number): Promise<{ back: number; growth: number }> {
  const system = await startSystem({ role: 'api' });
  const nok = await system.as('caseworker Border');
  const { id } = await aCase(nok);
  const server = await startServer(system, { ATTACHMENT_MAX_MB: '256' });
  const through = async (bytes: number) => readLarge(server, nok, id, await sendLarge(server, nok, id, bytes));
  // What the first files bring with them, whatever their size, is not what is measured.
  for (let n = 0; n < 3; n++) await through(2 * MB);
  const before = server.megabytes();
  let back = 0;
  const most = await mostMegabytes(server, async () => {
    back = (await through(megabytes * MB)) / MB;
  });
  await server.kill();
  await system.stop();
  return { back, growth: most - before };
}
