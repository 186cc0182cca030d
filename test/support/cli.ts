import { type ChildProcess, execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../apps/cli/prepare/index.mjs';
import type { System } from './system.js';

export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** The built command, as an administrator would run it, on the database of a system. */
export function runCli(
  { config, adminUrl }: Pick<System, 'config' | 'adminUrl'>,
  words: string,
  over: NodeJS.ProcessEnv = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: config.databaseUrl,
    DATABASE_ADMIN_URL: adminUrl,
    HOMEWARD_MASTER_KEY: config.masterKey.toString('hex'),
    HOMEWARD_DATA: config.dataFolder,
    HOMEWARD_DEMO: '1',
    AUDIT_CHECKPOINT_FILE: config.checkpointFile,
    ...over,
  };
  let child: ChildProcess;
  const ended = new Promise<Ended>((done) => {
    child = execFile(
      process.execPath,
      [join(root, 'dist/apps/cli/src/main.js'), ...words.split(' ')],
      { env },
      (_error, out, err) => done({ code: child.exitCode ?? 1, out, err }),
    );
  });
  return { child: child!, ended };
}

/** Kills it with SIGKILL once it has said something that fits for the nth time. @returns what it had said */
export async function killedAt({ child, ended }: ReturnType<typeof runCli>, said: RegExp, nth: number): Promise<Ended> {
  let times = 0;
  child.stdout!.on('data', (chunk: Buffer | string) => {
    times += [...String(chunk).matchAll(new RegExp(said, 'g'))].length;
    if (times >= nth) child.kill('SIGKILL');
  });
  return ended;
}
