import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { openMailer, type Mailer, type Message } from './mailer.js';

const from = 'Homeward <no-reply@homeward.example>';
const message: Message = {
  messageId: '<0199a000-7000@homeward.example>',
  to: 'officer@mission.example',
  subject: 'Something new waits for you',
  text: 'Reference HW-1\nhttps://homeward.example/c/HW-1',
};
const patience = { connection: 400, greeting: 400, silence: 400 };
const opened: { close(): unknown }[] = [];

afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.close()));
});

describe('mail', () => {
  it('arrives once, from whom and under which Message-ID it was told', async () => {
    const { mailer, received } = await aServer();
    await mailer.send(message);
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({ from: 'no-reply@homeward.example', to: [message.to] });
    expect(received[0]!.source).toMatch(/^Message-ID: <0199a000-7000@homeward\.example>\r$/m);
    expect(received[0]!.source).toMatch(/^Subject: Something new waits for you\r$/m);
    expect(received[0]!.source).toContain('Reference HW-1\r\nhttps://homeward.example/c/HW-1');
  });

  it('can carry HTML beside the text, and any script', async () => {
    const { mailer, received } = await aServer();
    await mailer.send({ ...message, subject: 'မှတ်ချက်', html: '<p>HW-1</p>' });
    expect(received[0]!.source).toMatch(/multipart\/alternative/);
    expect(received[0]!.source).toMatch(/^Subject: =\?UTF-8\?/m);
  });

  it('uses one connection for many messages', async () => {
    let connections = 0;
    const { mailer, received } = await aServer({ onConnect: (_session, done) => (connections++, done()) });
    for (let sent = 0; sent < 5; sent++) await mailer.send(message);
    expect([received.length, connections]).toEqual([5, 1]);
  });

  it('signs in with what the URL says, and speaks TLS where it says so', async () => {
    const seen: unknown[] = [];
    const options: SMTPServerOptions = {
      secure: true,
      authOptional: false,
      onAuth: ({ username, password }, { secure }, done) => {
        seen.push(username, password, secure);
        done(null, { user: username });
      },
    };
    const { mailer, received } = await aServer(options, 'smtps://homeward:p%40ss@', '?tls.rejectUnauthorized=false');
    await mailer.send(message);
    expect(received).toHaveLength(1);
    expect(seen).toEqual(['homeward', 'p@ss', true]);
  });

  it('goes to no server whose certificate is not good', async () => {
    const { mailer, received } = await aServer({ secure: true }, 'smtps://');
    await expect(mailer.send(message)).rejects.toMatchObject({ code: 'smtp-unreachable' });
    expect(received).toHaveLength(0);
  });

  it.each([
    ['the recipient is unknown', 550, 'smtp-refused', 'onRcptTo'],
    ['the recipient is greylisted', 451, 'smtp-temporary', 'onRcptTo'],
    ['the sender is not welcome', 553, 'smtp-refused', 'onMailFrom'],
    ['the server is full', 452, 'smtp-temporary', 'onMailFrom'],
  ] as const)('says why it did not go, and quotes nobody, when %s (%i)', async (_why, reply, code, moment) => {
    const { mailer } = await aServer({
      [moment]: ({ address }: { address: string }, _session: unknown, done: (error: Error) => void) =>
        done(Object.assign(new Error(`${address} was not accepted`), { responseCode: reply })),
    });
    const failure = await mailer.send(message).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'MailFailed', code, reply });
    expect(inspect(failure, { showHidden: true, depth: null })).not.toMatch(/mission\.example|no-reply/);
  });

  it('is told apart from mail that was refused when the server turns the content down', async () => {
    const refuse = (reply: number): SMTPServerOptions => ({
      onData: (stream, _session, done) => {
        stream.resume().once('end', () => done(Object.assign(new Error('no'), { responseCode: reply })));
      },
    });
    const [never, later] = [await aServer(refuse(554)), await aServer(refuse(421))];
    await expect(never.mailer.send(message)).rejects.toMatchObject({ code: 'smtp-refused' });
    await expect(later.mailer.send(message)).rejects.toMatchObject({ code: 'smtp-temporary' });
  });

  it('may still go once an administrator has mended the password, or the server lets this host in', async () => {
    const disabledCommands = ['STARTTLS'];
    const onAuth: SMTPServerOptions['onAuth'] = (_login, _session, done) => done(new Error('Wrong password'));
    const signIn = await aServer({ disabledCommands, authOptional: false, onAuth }, 'smtp://homeward:wrong@');
    const closed = await aSocketServer((socket) => socket.end('554 not from there\r\n'));
    await expect(signIn.mailer.send(message)).rejects.toMatchObject({ code: 'smtp-temporary', reply: 535 });
    await expect(mailerAt(closed.url).send(message)).rejects.toMatchObject({ code: 'smtp-temporary', reply: 554 });
  });

  it('gives up on a server that is not there, that never speaks, and that falls silent half way', async () => {
    const gone = await aSocketServer(() => undefined);
    await gone.stop();
    const mute = await aSocketServer(() => undefined);
    const sleepy = await aSocketServer((socket) => socket.write('220 ready\r\n'));
    for (const { url } of [gone, mute, sleepy]) {
      const began = Date.now();
      await expect(mailerAt(url).send(message)).rejects.toMatchObject({ code: 'smtp-unreachable' });
      expect(Date.now() - began).toBeLessThan(2_000);
    }
  });

  it('is not sent a second time by itself when the connection broke after the last word', async () => {
    let sent = 0;
    const { mailer } = await aServer({
      onData: (stream) => {
        stream.resume().once('end', () => {
          sent++;
          sockets.forEach((socket) => socket.end());
        });
      },
    });
    await expect(mailer.send(message)).rejects.toMatchObject({ code: 'smtp-unreachable' });
    await new Promise((later) => setTimeout(later, 300));
    expect(sent).toBe(1);
  });

  it('leaves it to the outbox to try again when a server hangs up', async () => {
    let calls = 0;
    const { url } = await aSocketServer((socket) => (calls++, socket.end()));
    await expect(mailerAt(url).send(message)).rejects.toMatchObject({ code: 'smtp-unreachable' });
    expect(calls).toBe(1);
  });

  it('goes to one recipient, whatever the address tries', async () => {
    const { mailer, received } = await aServer();
    const tries = ['a@mission.example, b@other.example', 'a@mission.example\r\nBcc: b@other.example'];
    for (const to of tries) await mailer.send({ ...message, to }).catch(() => undefined);
    await mailer.send({ ...message, subject: 'New\r\nBcc: b@other.example' });
    expect(received.flatMap(({ to }) => to).filter((address) => address === 'b@other.example')).toEqual([]);
    expect(received.every(({ to, source }) => to.length === 1 && !/^Bcc/m.test(source))).toBe(true);
  });

  it('is not sent under a Message-ID that is none', async () => {
    const { mailer, received } = await aServer();
    await expect(mailer.send({ ...message, messageId: 'HW-1' })).rejects.toThrow('<id@host>');
    expect(received).toHaveLength(0);
  });

  it('is asked about when the server waits for it and has nothing of it, and goes once it is let go', async () => {
    const { mailer, received } = await aServer();
    const seen: number[] = [];
    await mailer.send(message, async (leave) => {
      seen.push(received.length);
      await leave();
      // The server has answered: until here a case can be held as it is.
      seen.push(received.length);
    });
    expect(seen).toEqual([0, 1]);
  });

  it('does not reach the server where it is kept back, and says why; the next one goes', async () => {
    const { mailer, received } = await aServer();
    const no = new Error('She said no');
    await expect(mailer.send(message, () => Promise.reject(no))).rejects.toBe(no);
    await mailer.send({ ...message, subject: 'Another' });
    expect(received.map(({ source }) => /^Subject: (.*)\r$/m.exec(source)?.[1])).toEqual(['Another']);
  });

  it('has nowhere to go without a server, and says so', async () => {
    const mailer = openMailer({ from });
    expect(mailer.deliverable).toBe(false);
    await expect(mailer.send(message)).rejects.toMatchObject({ code: 'smtp-unreachable' });
    expect(openMailer({ smtpUrl: '', from }).deliverable).toBe(false);
  });

  it('refuses a URL of another kind without quoting it', () => {
    expect(() => openMailer({ smtpUrl: 'https://user:secret@host', from })).toThrow(/^SMTP_URL must begin/);
    expect(() => openMailer({ smtpUrl: 'https://user:secret@host', from })).not.toThrow(/secret/);
  });
});

interface Received {
  from: string;
  to: string[];
  source: string;
}

const sockets = new Set<Socket>();

/** A real SMTP server on loopback, and a mailer that knows it. */
async function aServer(options: SMTPServerOptions = {}, scheme = 'smtp://', query = '') {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    // Its own certificate is good enough here: no warning.
    logger: false,
    disabledCommands: options.secure ? [] : ['STARTTLS', 'AUTH'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.once('end', () => {
        const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
        const source = Buffer.concat(chunks).toString('utf8');
        received.push({ from: sender, to: envelope.rcptTo.map(({ address }) => address), source });
        done();
      });
    },
    ...options,
  });
  // Clients that hang up in the middle are what some of these stories are about.
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  opened.push({ close: () => new Promise<void>((closed) => server.close(() => closed())) });
  const { port } = server.server.address() as AddressInfo;
  return { mailer: mailerAt(`${scheme}127.0.0.1:${port}/${query}`), received };
}

function mailerAt(smtpUrl: string): Mailer {
  const mailer = openMailer({ smtpUrl, from, patience });
  opened.unshift(mailer);
  return mailer;
}

/** A server that speaks no SMTP beyond what `greet` writes. */
async function aSocketServer(greet: (socket: Socket) => unknown): Promise<{ url: string; stop(): Promise<void> }> {
  const held = new Set<Socket>();
  const server: Server = createServer((socket) => {
    held.add(socket.on('error', () => undefined));
    greet(socket);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const stop = async () => {
    held.forEach((socket) => socket.destroy());
    if (server.listening) await new Promise((closed) => server.close(closed));
  };
  opened.push({ close: stop });
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, stop };
}
