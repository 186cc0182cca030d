import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
export const chromium = places.find((path) => existsSync(path)) ?? null;

/** Opens a page in a browser without a window. @returns what stands in it in the end, and what the browser had to say */
export async function browse(program: string, url: string): Promise<{ page: string; said: string }> {
  const folder = mkdtempSync(join(process.env['HOMEWARD_TEST_FOLDER'] ?? tmpdir(), 'chromium-'));
  const child = spawn(
    program,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      `--user-data-dir=${folder}`,
      '--enable-logging=stderr',
      '--virtual-time-budget=15000',
      '--dump-dom',
      url,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], timeout: 60_000 },
  );
  let [page, said] = ['', ''];
  child.stdout.on('data', (bytes: Buffer) => (page += String(bytes)));
  child.stderr.on('data', (bytes: Buffer) => (said += String(bytes)));
  await new Promise((ended) => child.once('close', ended));
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  return { page, said };
}
