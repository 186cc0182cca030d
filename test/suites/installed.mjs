import { spawnSync } from 'node:child_process';

/** The real parts that tests need beside Node: what each is called, and what to do where it cannot be installed. */
const programs = {
  redis: {
    anyOf: ['redis-server'],
    packages: { 'apt-get': 'redis-server', dnf: 'redis', apk: 'redis', brew: 'redis' },
    otherwise: 'Install it, or run: npm test -- --without-redis',
  },
  chromium: {
    anyOf: ['chromium', 'chromium-browser', 'google-chrome'],
    packages: { 'apt-get': 'chromium', dnf: 'chromium', apk: 'chromium', brew: 'chromium' },
    otherwise: 'Install Chromium or Google Chrome: the web app is tested in a real browser',
  },
};
const managers = [
  {
    tool: 'apt-get',
    before: ['update', '-qq'],
    flags: ['install', '-y', '-qq', '--no-install-recommends'],
    asRoot: true,
  },
  { tool: 'dnf', flags: ['install', '-y', '-q'], asRoot: true },
  { tool: 'apk', flags: ['add', '--no-cache'], asRoot: true },
  { tool: 'brew', flags: ['install'], asRoot: false },
];

const isThere = (tool) => spawnSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' }).status === 0;

/** With the system's own package manager, the first one that is there. */
function install(packages) {
  const manager = managers.find(({ tool }) => isThere(tool));
  if (!manager) return;
  const { tool, before, flags, asRoot } = manager;
  const sudo = asRoot && process.getuid?.() !== 0 ? ['sudo', '-n'] : [];
  for (const step of [...(before ? [before] : []), [...flags, packages[tool]]]) {
    const [program, ...rest] = [...sudo, tool, ...step];
    console.log([program, ...rest].join(' '));
    spawnSync(program, rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

const name = process.argv[2];
const { anyOf, packages, otherwise } = programs[name];
if (!anyOf.some(isThere)) install(packages);
if (!anyOf.some(isThere)) {
  console.error(`${name} is not installed and could not be. ${otherwise}`);
  process.exitCode = 1;
}
