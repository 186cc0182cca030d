import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { type AtTheDoor, throughTheDoor } from '../door.js';
import { MailFailed, failureOf } from './mail-failed.js';

export interface Message {
  /** Used as it stands, `<id@host>`: the same message sent twice must be known as the same. */
  readonly messageId: string;
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

export interface Mailer {
  /** False where no mail server is known: the caller keeps its mail on the outbox page instead of sending it. */
  readonly deliverable: boolean;
  /**
   * Resolves once the server has taken the message over.
   * @param atTheDoor asked once the server waits for the message, of which it has nothing yet
   * @throws MailFailed whose code says whether to try again; it never quotes an address; or what kept it back at the door
   */
  send(message: Message, atTheDoor?: AtTheDoor): Promise<void>;
  /** Lets the open connections go. */
  close(): void;
}

/** How long to wait for a server, in milliseconds. */
export interface Patience {
  readonly connection: number;
  readonly greeting: number;
  /** Without a word in the middle of a conversation. */
  readonly silence: number;
}

/** For everything together, in milliseconds: connection, sign-in, message and answer. */
const MOST_MS = 30_000;
const patient: Patience = { connection: 10_000, greeting: 10_000, silence: 20_000 };

/**
 * Mail through the server that `smtpUrl` names, on at most two connections that are kept open between messages.
 * @param settings.smtpUrl `smtp://user:password@host:587` (STARTTLS where offered, `?requireTLS=true` to insist),
 *   `smtps://…:465` (TLS from the start); absent or empty: not deliverable
 * @param settings.from what stands in From; it names the house, never an organisation or a person
 * @throws Error when the URL is of another kind; it is not quoted, since it may hold a password
 */
export function openMailer(settings: { smtpUrl?: string; from: string; patience?: Patience }): Mailer {
  const { smtpUrl, from, patience = patient } = settings;
  if (!smtpUrl) return nowhere;
  if (!/^smtps?:\/\/./.test(smtpUrl)) throw new Error('SMTP_URL must begin with smtp: or smtps:');
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 2,
    // Another try is the outbox's to decide, and to count.
    maxRequeues: 0,
    connectionTimeout: patience.connection,
    greetingTimeout: patience.greeting,
    socketTimeout: patience.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // A message is read once the server said that it waits for it: not before is it asked whether it may leave.
  transport.use('stream', (mail, done) => {
    const { open } = mail.data as { open?: () => Promise<void> };
    if (open) mail.message.processFunc((written) => Readable.from(after(open, written), { objectMode: false }));
    done();
  });
  return {
    deliverable: true,
    async send({ messageId, to, subject, text, html }, atTheDoor) {
      if (!/^<[^\s<>@]+@[^\s<>@]+>$/.test(messageId)) throw new Error('A Message-ID reads <id@host>');
      const mail = {
        messageId,
        from,
        // Given in parts, so that a comma in it cannot make two recipients of one.
        to: { name: '', address: to },
        subject,
        text,
        ...(html !== undefined && { html }),
        // Nobody's out-of-office answer is wanted (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
        xMailer: false as const,
        signal: AbortSignal.timeout(MOST_MS),
      };
      await throughTheDoor(atTheDoor, (open) =>
        transport.sendMail(Object.assign(mail, { open })).catch((error: unknown) => {
          throw failureOf(error);
        }),
      );
    },
    close: () => transport.close(),
  };
}

async function* after(open: () => Promise<void>, written: Readable): AsyncGenerator<Buffer> {
  await open();
  for await (const part of written) yield part as Buffer;
}

const nowhere: Mailer = {
  deliverable: false,
  send: () => Promise.reject(new MailFailed('smtp-unreachable')),
  close: () => undefined,
};
