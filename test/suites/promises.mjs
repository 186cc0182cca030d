import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { root } from '../../apps/cli/prepare/index.mjs';

/** `a/{b,c}.ts` is two. */
const spread = (path) => {
  const [, before, inside, after] = /^(.*)\{(.*)\}(.*)$/u.exec(path) ?? [];
  return inside ? inside.split(',').map((one) => `${before}${one}${after}`) : [path];
};
const isThere = (path) => {
  if (!path.includes('*')) return existsSync(join(root, path));
  const folder = join(root, dirname(path));
  const [start, end] = basename(path).split('*');
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith(start) && name.endsWith(end));
};

/** What a cell names as tests; a name without a folder lies in the folder of the one before it. */
const testsIn = (cell) => {
  let folder = '';
  return [...cell.matchAll(/`([^`]+\.ts|[^`]+\/)`/gu)].flatMap(([, path]) => {
    if (path.includes('/')) folder = dirname(path);
    return spread(path.includes('/') ? path : `${folder}/${path}`);
  });
};
/** Suites of `npm test` are tests too. */
const namesSuite = (cell) => /\bsuites? /u.test(cell);

const page = readFileSync(join(root, 'docs/security.md'), 'utf8');
const promises = page.split('\n').filter((line) => /^\| (?!promise|---)/u.test(line));
const faults = promises.flatMap((line) => {
  const cells = line.split(' | ');
  const [promise, proof] = [cells[0].slice(2, 70), cells.at(-1)];
  const tests = testsIn(proof);
  if (!tests.length && !namesSuite(proof)) return [`no test is named for "${promise} …"`];
  return tests.filter((path) => !isThere(path)).map((path) => `${path} is not there, named for "${promise} …"`);
});
if (promises.length < 60) faults.push(`only ${promises.length} promises were found in docs/security.md`);

for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
