import { spawnSync } from 'node:child_process';

/** How each system installs Redis; the first one whose tool is there is used. */
const managers = [
  {
    tool: 'apt-get',
    steps: [
      ['apt-get', 'update', '-qq'],
      ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'redis-server'],
    ],
    asRoot: true,
  },
  { tool: 'dnf', steps: [['dnf', 'install', '-y', '-q', 'redis']], asRoot: true },
  { tool: 'apk', steps: [['apk', 'add', '--no-cache', 'redis']], asRoot: true },
  { tool: 'brew', steps: [['brew', 'install', 'redis']], asRoot: false },
];

const isThere = (tool) => spawnSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' }).status === 0;

function install() {
  const manager = managers.find(({ tool }) => isThere(tool));
  if (!manager) return;
  const sudo = manager.asRoot && process.getuid?.() !== 0 ? ['sudo', '-n'] : [];
  for (const step of manager.steps) {
    const [program, ...flags] = [...sudo, ...step];
    console.log(`redis-server is missing: ${[program, ...flags].join(' ')}`);
    spawnSync(program, flags, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

if (!isThere('redis-server')) install();
if (!isThere('redis-server')) {
  console.error('redis-server is not installed and could not be. Install it, or run: npm test -- --without-redis');
  process.exitCode = 1;
}
