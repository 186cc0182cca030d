import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  to: string;
  messageId: string;
  subject: string;
  source: string;
  /** When it was taken in, as milliseconds. */
  at: number;
}

/** A real SMTP server that keeps what it is given. */
export interface Mailbox {
  url: string;
  readonly received: Received[];
  /** From now on it takes a message in and does not say so, until it is let go. */
  hold(): void;
  release(): void;
  /** From now on it refuses every message with this code. */
  refuse(code: number | null): void;
  /** From now on it takes this long, in milliseconds, before it takes a message in. */
  slow(milliseconds: number): void;
  close(): Promise<void>;
}

export async function aMailbox(): Promise<Mailbox> {
  const received: Received[] = [];
  let held: (() => void)[] | null = null;
  let refusal: number | null = null;
  let pause = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    // A held conversation must not keep the test from ending.
    closeTimeout: 100,
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        if (refusal) return done(Object.assign(new Error('No such mailbox here'), { responseCode: refusal }));
        const source = Buffer.concat(parts).toString('utf8');
        const header = (name: string) => new RegExp(`^${name}: (.*)\r$`, 'm').exec(source)?.[1] ?? '';
        const to = session.envelope.rcptTo.map(({ address }) => address).join();
        const taken = () => {
          received.push({ to, source, messageId: header('Message-ID'), subject: header('Subject'), at: Date.now() });
          if (held) held.push(() => done());
          else done();
        };
        if (pause) setTimeout(taken, pause);
        else taken();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    hold: () => void (held ??= []),
    release: () => {
      const waiting = held ?? [];
      held = null;
      for (const go of waiting) go();
    },
    refuse: (code) => void (refusal = code),
    slow: (milliseconds) => void (pause = milliseconds),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
