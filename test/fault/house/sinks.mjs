import { createServer } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/**
 * A mail server that counts what it was given by Message-ID, and can be as bad as mail servers are.
 * `how`: `delay` milliseconds before it answers; `refuse` with this code; `greylist`: each message is refused the first
 * time; `drop`: takes a message, and hangs up without saying so; `hold`: a promise it waits for.
 */
export async function aMailSink() {
  const sink = { received: [], how: {}, refused: 0 };
  const seen = new Set();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onData(stream, session, done) {
      const parts = [];
      stream.on('data', (part) => parts.push(part));
      stream.on('end', () => void taken(Buffer.concat(parts).toString('utf8'), session, done));
    },
  });
  async function taken(source, session, done) {
    // By when all of it was here, whatever we say of it and when.
    const at = Date.now();
    const header = (name) => new RegExp(`^${name}: (.*)\r$`, 'm').exec(source)?.[1] ?? '';
    const messageId = header('Message-ID');
    const { delay = 0, refuse, greylist, drop, hold } = sink.how;
    if (refuse || (greylist && !seen.has(messageId))) {
      seen.add(messageId);
      sink.refused++;
      return done(Object.assign(new Error('Not now'), { responseCode: refuse ?? 451 }));
    }
    sink.received.push({ messageId, subject: header('Subject'), source, at });
    if (delay) await pause(delay);
    await hold;
    if (!drop) return done();
    for (const connection of server.connections) if (connection.id === session.id) connection._socket.destroy();
  }
  server.on('error', () => undefined);
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  sink.url = `smtp://127.0.0.1:${server.server.address().port}`;
  sink.heal = () => (sink.how = {});
  sink.close = () => new Promise((closed) => server.close(closed));
  return sink;
}

/**
 * An endpoint that counts calls by delivery. `how`: `status` it answers with; `delay`; `drop`: hangs up without an answer;
 * `redirect`; `huge`: an answer without an end.
 * A call counts as taken where the endpoint said yes, or had it in full and nobody can tell.
 */
export async function aHookSink() {
  const sink = { received: [], how: {}, refused: 0 };
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (part) => (text += part));
    request.on('end', () => void answer(request, response, text));
    request.on('error', () => undefined);
  });
  async function answer(request, response, text) {
    const { delay = 0, status, drop, redirect, huge } = sink.how;
    const refused = status || redirect;
    if (refused) sink.refused++;
    else
      sink.received.push({
        delivery: request.headers['homeward-delivery'],
        ...JSON.parse(text),
        source: text,
        at: Date.now(),
      });
    if (delay) await pause(delay);
    if (drop) return request.socket.destroy();
    if (redirect) return response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
    response.writeHead(status ?? (huge ? 200 : 204));
    if (!huge) return response.end();
    const part = 'x'.repeat(65_536);
    while (!response.destroyed && !response.writableEnded && (await written(response, part)));
    return undefined;
  }
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  sink.url = `http://127.0.0.1:${server.address().port}/homeward`;
  sink.heal = () => (sink.how = {});
  sink.close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return sink;
}

const written = (response, part) =>
  new Promise((done) => {
    const closed = () => done(false);
    response.once('close', closed);
    response.write(part, (error) => {
      response.off('close', closed);
      setImmediate(() => done(!error));
    });
  });
