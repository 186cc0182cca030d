import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../../apps/cli/embedded-postgres/index.mjs';
import { root } from '../../../apps/cli/prepare/index.mjs';

const secondsToStart = 240;
const secondsToStop = 30;

/**
 * The built API or worker as a process of its own, under a supervisor that starts it again, as systemd or Docker would:
 * without a human.
 * @param {'api' | 'worker'} app
 * @param {Record<string, string>} settings
 * @param {{ flags?: string[] }} [options] of Node
 */
export async function supervised(app, settings, { flags = [] } = {}) {
  const port = app === 'api' ? await freePort() : null;
  const env = { PATH: process.env.PATH, ...settings, ...(port && { PORT: String(port), HOMEWARD_ROLE: 'api' }) };
  let child;
  let isReady = false;
  let isWanted = true;
  let said = '';
  let deaths = 0;

  const run = (extra = flags, over = {}) => {
    const started = spawn(process.execPath, [...extra, join(root, 'dist/apps', app, 'src/main.js')], {
      env: { ...env, ...over },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    isReady = false;
    const from = said.length;
    const listen = (chunk) => {
      said += chunk.toString();
      isReady ||= child === started && /^Homeward .*is ready/mu.test(said.slice(from));
    };
    started.stdout.on('data', listen);
    started.stderr.on('data', listen);
    started.once('exit', () => {
      if (child !== started) return;
      isReady = false;
      deaths++;
      // A second of patience, as supervisors have: what cannot start must not be started without a pause.
      if (isWanted) setTimeout(() => isWanted && child === started && run(), 300).unref();
    });
  };
  run();
  process.once('exit', () => child.kill('SIGKILL'));

  const running = {
    app,
    url: port && `http://127.0.0.1:${port}`,
    get pid() {
      return child.pid;
    },
    get said() {
      return said;
    },
    get deaths() {
      return deaths;
    },
    /** Whichever is running by then. */
    async ready() {
      const until = Date.now() + secondsToStart * 1000;
      while (!isReady) {
        if (Date.now() > until)
          throw new Error(`The ${app} is not ready after ${secondsToStart} s: ${said.slice(-800)}`);
        await pause(50);
      }
    },
    /** @param signal SIGSTOP and SIGCONT too */
    signal: (signal) => child.kill(signal),
    /** Ends it; whoever watches over it starts it again. */
    async kill(signal = 'SIGKILL') {
      const dying = child;
      if (dying.exitCode !== null || dying.signalCode !== null) return;
      const gone = once(dying, 'exit');
      dying.kill(signal);
      // As whoever watches over it would: asked in vain, it is made to.
      const patience = setTimeout(() => {
        said += `\n${app}: did not stop within ${secondsToStop} s\n`;
        dying.kill('SIGKILL');
      }, secondsToStop * 1000);
      await gone;
      clearTimeout(patience);
    },
    /** Once with other flags or settings; after its next death it is itself again. */
    async once(extra, over = {}) {
      isWanted = false;
      await running.kill();
      isWanted = true;
      run(extra, over);
    },
    /** Memory in MB and open files, or null where it just died. */
    holds() {
      try {
        const [, pages] = readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ');
        return { megabytes: (Number(pages) * 4096) / 2 ** 20, files: readdirSync(`/proc/${child.pid}/fd`).length };
      } catch {
        return null;
      }
    },
    async stop() {
      isWanted = false;
      child.kill('SIGCONT');
      await running.kill('SIGKILL');
    },
  };
  return running;
}
