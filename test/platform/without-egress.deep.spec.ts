import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

// A network of its own with nothing in it but the machine itself; making one takes rights that not everybody has.
const alone = ['-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh'];
const mayBeAlone = spawnSync('unshare', [...alone, 'true']).status === 0;

/** Runs to its end where no other machine can be reached. @returns its exit code and its last words */
async function withoutNetwork(command: string, ...given: string[]): Promise<{ code: number | null; said: string }> {
  const env = Object.entries(process.env).filter(([name]) => !/^(HOMEWARD|DATABASE|REDIS|SMTP|JEST)_/.test(name));
  const child = spawn('unshare', [...alone, command, ...given], {
    env: { ...Object.fromEntries(env), NODE_OPTIONS: '--experimental-vm-modules' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (piece: string) => (said = (said + piece).slice(-4_000)));
  const code = await new Promise<number | null>((end) => child.once('close', end));
  return { code, said };
}

if (mayBeAlone)
  describe('where nothing outside can be reached', () => {
    it('there is indeed no way out', async () => {
      const asking = `fetch('http://192.0.2.1/').catch(({ cause }) => console.log(cause.code))`;
      expect(await withoutNetwork(process.execPath, '-e', asking)).toMatchObject({ said: expect.stringContaining('ENETUNREACH') }); // prettier-ignore
    });

    it('what was built starts, twice, and ends cleanly', async () => {
      const { code, said } = await withoutNetwork(process.execPath, join('test', 'suites', 'start.mjs'));
      expect([code, said]).toEqual([0, expect.stringContaining('ready after')]);
    }, 300_000);

    it('the story is told from the rescue to the mission', async () => {
      const jest = join('node_modules', '.bin', 'jest');
      const { code, said } = await withoutNetwork(jest, '--selectProjects', 'system', '--testPathPatterns', 'journeys/(case|consular)\\.spec'); // prettier-ignore
      expect([code, code === 0 ? '' : said]).toEqual([0, '']);
      expect(said).toMatch(/Test Suites: +2 passed, 2 total/u);
    }, 600_000);
  });
else
  // Said aloud, so that nobody takes it for tried.
  it('is not tried here: a network of its own takes Linux, `unshare`, `ip` and the rights of root', () => {
    expect(mayBeAlone).toBe(false);
  });
