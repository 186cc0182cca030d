import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../../apps/cli/prepare/index.mjs';

/** The file that every virus scanner finds and that harms nobody (EICAR, 2003); in two parts, so that none finds it here. */
export const EICAR = Buffer.from(`X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`);

export interface Scanner {
  url: string;
  stop(): Promise<void>;
}

/** How a scanner at the wire behaves: as it should, or not. */
export type Manner =
  'answers' | 'is silent' | 'talks nonsense' | 'breaks off' | 'says half' | 'says its limit is reached';

/** What stands where clamd would and speaks its protocol, so that it can also misbehave. */
export async function standInClamd(
  first: Manner = 'answers',
  port = 0,
): Promise<Scanner & { manner: Manner; heard: number }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    scanner.heard += 1;
    let sent = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => {
      sent = Buffer.concat([sent, chunk]);
      if (scanner.manner === 'breaks off') socket.destroy();
      if (scanner.manner === 'says its limit is reached') socket.end('INSTREAM size limit exceeded. ERROR\0');
      const bytes = streamed(sent);
      if (!bytes) return;
      if (scanner.manner === 'answers')
        socket.end(bytes.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
      if (scanner.manner === 'talks nonsense') socket.end('HTTP/1.1 200 OK\r\n\r\nstream: OK\0');
      if (scanner.manner === 'says half') socket.end('stream: OK');
    });
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  const scanner = {
    url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    manner: first,
    heard: 0,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
  return scanner;
}

/** The content of a whole INSTREAM request, or null while it is under way. */
function streamed(sent: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (sent.length < command.length) return null;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= sent.length;) {
    const length = sent.readUInt32BE(at);
    if (!length) return Buffer.concat(pieces);
    pieces.push(sent.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const program = '/usr/sbin/clamd';
/** Whether a real one is installed here. */
export const hasClamd = (): boolean => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

/** A real clamd with the settings that we ship and one signature of our own: real ones cannot be fetched in a test. */
export async function realClamd(port: number): Promise<Scanner> {
  const folder = mkdtempSync(join(tmpdir(), 'homeward-clamd-'));
  mkdirSync(join(folder, 'db'));
  writeFileSync(join(folder, 'db', 'own.hdb'), '44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n');
  const ours = readFileSync(join(root, 'docker/clamd.conf'), 'utf8').split('\n');
  const kept = ours.filter((line) => !/^(LocalSocket|TCPSocket|User) /.test(line));
  const here = {
    TCPSocket: port,
    TCPAddr: '127.0.0.1',
    DatabaseDirectory: join(folder, 'db'),
    TemporaryDirectory: folder,
  };
  const lines = [...kept, 'Foreground yes', ...Object.entries(here).map(([name, value]) => `${name} ${value}`)];
  writeFileSync(join(folder, 'clamd.conf'), `${lines.join('\n')}\n`);
  const child = spawn(program, ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  const ended = new Promise((gone) => child.once('exit', gone));
  for (let tries = 0; !(await listens(port)); tries++) {
    if (tries > 100) throw new Error('clamd did not start');
    await pause(100);
  }
  return {
    url: `tcp://127.0.0.1:${port}`,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const listens = (port: number): Promise<boolean> =>
  new Promise((told) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => (socket.destroy(), told(true)));
    socket.once('error', () => told(false));
  });
