import { join } from 'node:path';
import { root } from '../apps/cli/prepare/index.mjs';

const bin = (name) => join(root, 'node_modules', '.bin', name);
const ours = (name) => ['node', join(root, 'test', 'suites', name)];
const jest = (project) => [bin('jest'), '--selectProjects', project, '--maxWorkers=2', '--ci'];

/**
 * What `npm test` runs, in this order: the quick ones first. A suite passes with exit code 0; `isJest` ones are counted by
 * test, the others as one. `installs` ones bring what others need and check nothing.
 * @type {readonly { name: string, command: string[], isJest?: boolean, installs?: boolean, needsRedis?: boolean }[]}
 */
export const suites = [
  { name: 'lockfile', command: ours('lockfile.mjs') },
  { name: 'promises', command: ours('promises.mjs') },
  { name: 'format', command: [bin('prettier'), '--check', '--log-level=warn', '.'] },
  { name: 'lint', command: [bin('oxlint'), '--type-aware'] },
  { name: 'types', command: [bin('tsc'), '--noEmit', '-p', 'tsconfig.json'] },
  { name: 'web-types', command: [bin('tsc'), '-p', 'apps/web/tsconfig.json'] },
  { name: 'boundaries', command: [bin('depcruise'), '--config', '.dependency-cruiser.cjs', 'apps', 'libs'] },
  { name: 'unused', command: [bin('knip')] },
  { name: 'deployment', command: ours('deployment.mjs') },
  { name: 'unit', command: jest('unit'), isJest: true },
  { name: 'redis', command: [...ours('installed.mjs'), 'redis'], installs: true, needsRedis: true },
  { name: 'chromium', command: [...ours('installed.mjs'), 'chromium'], installs: true },
  { name: 'script-size', command: ours('script-size.mjs') },
  { name: 'packages', command: ours('packages.mjs') },
  { name: 'start', command: ours('start.mjs') },
  { name: 'system', command: jest('system'), isJest: true },
  { name: 'fault-share', command: ['node', join(root, 'test', 'fault', 'run.mjs'), '--share'], needsRedis: true },
];

/** What `npm run test:deep` runs after those. */
export const deepSuites = [
  { name: 'deep', command: jest('deep'), isJest: true },
  { name: 'faults', command: ['node', join(root, 'test', 'fault', 'run.mjs'), '--short'], needsRedis: true },
];
