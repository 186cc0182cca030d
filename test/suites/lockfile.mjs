import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../apps/cli/prepare/index.mjs';

const registry = 'https://registry.npmjs.org/';
const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const faults = Object.entries(packages)
  .filter(([path]) => path !== '')
  .flatMap(faultsOf);

function faultsOf([path, entry]) {
  return [
    entry.resolved && !entry.resolved.startsWith(registry) && `${path} comes from elsewhere than the npm registry`,
    entry.link && `${path} is a link to a folder of someone's machine`,
    !entry.version && `${path} has no version`,
    // A build for another platform may never have been seen here; the machine that installs it checks it.
    !entry.integrity && !(entry.optional && entry.os) && `${path} has no hash`,
    ...Object.keys(entry.optionalDependencies ?? {}).map(
      (name) => !isThere(path, name) && `${path} may need ${name}, which is missing: npm ci would refuse`,
    ),
  ].filter(Boolean);
}

/** Where Node would look for it: beside the package, then up. */
function isThere(path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (folder === '') return false;
  }
}

for (const fault of faults) console.error(fault);
const lint = spawnSync(
  join(root, 'node_modules/.bin/lockfile-lint'),
  [
    '--path',
    'package-lock.json',
    '--type',
    'npm',
    '--validate-https',
    '--validate-integrity',
    '--allowed-hosts',
    'npm',
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exitCode = faults.length > 0 || lint.status !== 0 ? 1 : 0;
