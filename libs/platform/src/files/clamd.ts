import { connect, type Socket } from 'node:net';

/** What the scanner said of a file. */
export type ScanVerdict = { clean: true } | { clean: false; signature: string };

/** It is away, slow, or said something that is no verdict: the file stays where it is and is asked about again. */
export class NoVerdict extends Error {
  constructor(why: string) {
    super(`The virus scanner gave no verdict: ${why}`);
    this.name = 'NoVerdict';
  }
}

/** Milliseconds until it must be reached, and without a word while it reads and thinks. */
export interface Patience {
  connect: number;
  silence: number;
}
const usual: Patience = { connect: 3_000, silence: 20_000 };
const MOST_ANSWER = 4096;

/** ClamAV's daemon over its own protocol (clamd(8), INSTREAM): the file goes over a socket, never over a disk. */
export class Clamd {
  readonly #where: { path: string } | { host: string; port: number };

  /** @param url `tcp://host:3310` or `unix:/run/clamav/clamd.ctl` */
  constructor(
    url: string,
    private readonly patience = usual,
  ) {
    this.#where = addressOf(url);
  }

  /** @throws NoVerdict, and whatever the stream throws */
  async scan(bytes: AsyncIterable<Buffer>): Promise<ScanVerdict> {
    const socket = connect(this.#where);
    const failed = failureOf(socket, this.patience);
    try {
      await Promise.race([happens(socket, 'connect'), failed]);
      socket.setTimeout(this.patience.silence);
      const answer = answerOf(socket);
      // Where it speaks before it has heard the end, it speaks of a limit: that is no verdict, and waiting changes nothing.
      return verdictOf(await Promise.race([answer, send(socket, bytes, failed).then(() => answer), failed]));
    } finally {
      socket.destroy();
    }
  }
}

async function send(socket: Socket, bytes: AsyncIterable<Buffer>, failed: Promise<never>): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const chunk of bytes) {
    if (!chunk.length) continue;
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    socket.write(length);
    if (!socket.write(chunk)) await Promise.race([happens(socket, 'drain'), failed]);
  }
  socket.write(Buffer.alloc(4));
}

const answerOf = (socket: Socket): Promise<string> =>
  new Promise((told) => {
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
      if (answer.includes('\0') || answer.length > MOST_ANSWER) told(answer);
    });
  });

const happens = (socket: Socket, event: 'connect' | 'drain'): Promise<void> =>
  new Promise((happened) => socket.once(event, () => happened()));

// Only its own two sentences count; half a sentence is none.
function verdictOf(answer: string): ScanVerdict {
  if (answer === 'stream: OK\0') return { clean: true };
  const signature = /^stream: ([\x21-\x7e]{1,200}) FOUND\0$/.exec(answer)?.[1];
  if (signature) return { clean: false, signature };
  throw new NoVerdict('an answer that is none');
}

function failureOf(socket: Socket, { connect: milliseconds }: Patience): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    socket.setTimeout(milliseconds);
    socket.once('timeout', () => reject(new NoVerdict('too slow')));
    socket.once('error', (error: NodeJS.ErrnoException) => reject(new NoVerdict(error.code ?? 'connection lost')));
    // Also when we hang up: whoever waits to go on sending must not wait for ever.
    socket.once('close', () => reject(new NoVerdict('it hung up')));
  });
  failed.catch(() => undefined);
  return failed;
}

function addressOf(url: string): { path: string } | { host: string; port: number } {
  const { protocol, pathname, hostname, port } = URL.canParse(url) ? new URL(url) : new URL('none:');
  if (protocol === 'unix:' && pathname) return { path: pathname };
  if (protocol === 'tcp:' && hostname) return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 3310) };
  throw new Error('CLAMD_URL is tcp://host:3310 or unix:/path/to/clamd.ctl');
}
