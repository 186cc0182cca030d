import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freePort } from '../../apps/cli/embedded-postgres/index.mjs';
import { runningIn } from '../../apps/cli/embedded-postgres/running.mjs';
import { root } from '../../apps/cli/prepare/index.mjs';

// Some faults of ES modules compile, pass every test, and show only when the built application loads. So: the very
// command that a newcomer types, twice on the same data, and down again.
const data = mkdtempSync(join(process.env.HOMEWARD_TEST_FOLDER ?? tmpdir(), 'start-'));

/** @returns {Promise<number>} seconds until it was ready */
async function startAndStop() {
  const port = String(await freePort());
  const own = Object.entries(process.env).filter(([name]) => !/^(DATABASE|REDIS|SMTP|HOMEWARD)_/.test(name));
  const begun = Date.now();
  const child = spawn(process.execPath, [join(root, 'apps/cli/start.mjs')], {
    env: { ...Object.fromEntries(own), PORT: port, HOST: '127.0.0.1', HOMEWARD_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const last = await Promise.race([readyLine(child), ended.then(([code]) => `ended with ${code}`)]);
  const seconds = (Date.now() - begun) / 1000;
  const wanted = `Homeward is ready at http://localhost:${port}`;
  if (last !== wanted) throw new Error(`instead of "${wanted}": ${last}`);
  const health = await fetch(`http://127.0.0.1:${port}/api/health/ready`);
  const answer = await health.text();
  await isOfToday(port);
  child.kill('SIGINT');
  const [code] = await ended;
  if (health.status !== 200) throw new Error(`/api/health/ready answered ${health.status}: ${answer}`);
  if (code !== 0) throw new Error(`after Ctrl-C it ended with ${code}`);
  if (runningIn(join(data, 'postgres'))) throw new Error('PostgreSQL outlived it');
  return seconds;
}

/** @throws where the people of the demo came out long ago, so that everything is overdue, or nothing is due */
async function isOfToday(port) {
  const accounts = JSON.parse(readFileSync(join(data, 'demo-accounts.json'), 'utf8'));
  const { email, password } = accounts.find(({ role }) => role === 'caseworker');
  const api = `http://127.0.0.1:${port}/api/v1`;
  const asked = { method: 'POST', headers: { 'content-type': 'application/json' } };
  const { accessToken } = await (await fetch(`${api}/auth/login`, { ...asked, body: JSON.stringify({ email, password }) })).json(); // prettier-ignore
  const authorization = `Bearer ${accessToken}`;
  const { items } = await (await fetch(`${api}/deadlines?state=open&limit=100`, { headers: { authorization } })).json();
  const days = items.map(({ dueAt }) => Math.floor((Date.parse(dueAt) - Date.now()) / 86_400_000));
  const [over, soon] = [days.filter((day) => day < 0), days.filter((day) => day >= 0 && day < 3)];
  if (over.length < 3 || soon.length < 5 || Math.min(...days) < -50)
    throw new Error(`in the demo this is due, in days: ${days.join(' ')}`);
}

async function readyLine(child) {
  let last = 'nothing was printed';
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.trim()) last = line.trim();
    if (last.startsWith('Homeward is ready')) break;
  }
  child.stdout.resume();
  return last;
}

try {
  const first = await startAndStop();
  const second = await startAndStop();
  // Told, not tested: a time depends on what else the machine does.
  console.log(`ready after ${first.toFixed(1)} s, the second time after ${second.toFixed(1)} s`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  if (existsSync(data)) rmSync(data, { recursive: true, force: true });
}
