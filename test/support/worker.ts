import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../apps/cli/embedded-postgres/index.mjs';
import type { System } from './system.js';

interface Running {
  /** What it holds of the machine's memory. */
  megabytes(): number;
  kill(): Promise<void>;
}

/** The built worker as a process of its own, on the database of a system: to be killed in the middle of its work. */
export const startWorker = (system: System): Promise<Running> => started(system, 'worker');

/** The built API likewise, to look at what it takes. */
export async function startServer(
  system: System,
  settings: Record<string, string>,
): Promise<Running & { url: string }> {
  const port = String(await freePort());
  const running = await started(system, 'api', { ...settings, PORT: port });
  return { ...running, url: `http://127.0.0.1:${port}` };
}

async function started(
  { config }: System,
  app: 'api' | 'worker',
  settings: Record<string, string> = {},
): Promise<Running> {
  const child: ChildProcess = spawn(process.execPath, [`dist/apps/${app}/src/main.js`], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: config.databaseUrl,
      HOMEWARD_MASTER_KEY: config.masterKey.toString('hex'),
      HOMEWARD_DATA: config.dataFolder,
      HOMEWARD_DEMO: '1',
      ...(config.redisUrl && { REDIS_URL: config.redisUrl }),
      ...(config.smtpUrl && { SMTP_URL: config.smtpUrl }),
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  await new Promise<void>((ready, failed) => {
    child.once('exit', () => failed(new Error('The process did not start')));
    child.stdout!.on('data', (said: Buffer) => said.toString().includes('is ready') && ready());
  });
  return {
    megabytes: () => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024,
    async kill() {
      process.removeListener('exit', end);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
}
