import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { System } from './system.js';

/** The built worker as a process of its own, on the database of a system: to be killed in the middle of its work. */
export async function startWorker({ config }: System): Promise<{ kill(): Promise<void>; megabytes(): number }> {
  const child: ChildProcess = spawn(process.execPath, ['dist/apps/worker/src/main.js'], {
    env: {
      PATH: process.env['PATH'],
      DATABASE_URL: config.databaseUrl,
      HOMEWARD_MASTER_KEY: config.masterKey.toString('hex'),
      HOMEWARD_DATA: config.dataFolder,
      HOMEWARD_DEMO: '1',
      ...(config.redisUrl && { REDIS_URL: config.redisUrl }),
      ...(config.smtpUrl && { SMTP_URL: config.smtpUrl }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  await new Promise<void>((ready, failed) => {
    child.once('exit', () => failed(new Error('The worker did not start')));
    child.stdout!.on('data', (said: Buffer) => said.toString().includes('is ready') && ready());
  });
  return {
    /** What it holds of the machine's memory. */
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
