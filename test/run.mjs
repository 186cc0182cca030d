import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installIfStale, requireNode, root } from '../apps/cli/prepare/index.mjs';
import { deepSuites, suites } from './suites.mjs';
import { endAllUnder } from './support/leftovers.mjs';

const isDeep = process.argv.includes('--deep');
const withoutRedis = process.argv.includes('--without-redis');
const budgets = JSON.parse(readFileSync(join(root, 'test/budgets.json'), 'utf8'));
const mostSeconds = 720;

/** `npm test`: every suite within its time, and one last line to read: `N passed, N failed`. */
async function run() {
  requireNode();
  requireBudgets();
  installIfStale();
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of isDeep ? [...suites, ...deepSuites] : suites) {
    const result = suite.needsRedis && withoutRedis ? { passed: 0, failed: 0, skipped: 1 } : await runSuite(suite);
    for (const key of Object.keys(total)) total[key] += result[key];
  }
  const note = withoutRedis ? 'without-redis: ' : '';
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${note}${total.passed} passed, ${total.failed} failed${skipped}`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

async function runSuite(suite) {
  const seconds = { ...budgets.default, ...budgets.install, ...budgets.deep }[suite.name];
  const folder = mkdtempSync(join(tmpdir(), `homeward-${suite.name}-`));
  const report = join(folder, 'report.json');
  console.log(`\n▸ ${suite.name}`);
  const begun = Date.now();
  const ended = await within(seconds, suite, folder, report);
  const took = ((Date.now() - begun) / 1000).toFixed(1);
  const result = suite.isJest ? countOf(report, ended.ok) : countOf(null, ended.ok);
  await endAllUnder(folder);
  rmSync(folder, { recursive: true, force: true });
  const verdict = result.failed === 0 ? '✓' : '✗';
  console.log(`${verdict} ${suite.name}: ${ended.late ? `stopped after its ${seconds} s` : `${took} s of ${seconds}`}`);
  return result;
}

/** Runs a suite as a process group of its own, so that a late one goes with all that it has started. */
function within(seconds, { command, isJest }, folder, report) {
  const [program, ...flags] = isJest ? [...command, '--json', `--outputFile=${report}`] : command;
  const env = {
    ...process.env,
    HOMEWARD_TEST_FOLDER: folder,
    ...(withoutRedis ? { HOMEWARD_TEST_WITHOUT_REDIS: '1' } : {}),
    ...(isJest ? { NODE_OPTIONS: '--disable-warning=ExperimentalWarning' } : {}),
  };
  return new Promise((end) => {
    let late = false;
    const child = spawn(program, flags, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    current = child.pid;
    const stop = (signal) => signalGroup(child.pid, signal);
    const timers = [
      setTimeout(() => stop('SIGTERM', (late = true)), seconds * 1000),
      setTimeout(() => stop('SIGKILL'), (seconds + 10) * 1000),
    ];
    const finish = (ok) => {
      timers.forEach(clearTimeout);
      current = null;
      // What it left running ends with it.
      stop('SIGKILL');
      end({ ok: ok && !late, late });
    };
    child.once('error', (error) => finish(console.error(error.message)));
    child.once('exit', (code) => finish(code === 0));
  });
}

let current = null;

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // Nothing of it is left.
  }
}

/** Jest's own count. A file that does not load, and an exit code that says so, count as a failure too. */
function countOf(report, ok) {
  if (!report || !existsSync(report)) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const said = JSON.parse(readFileSync(report, 'utf8'));
  const failed = said.numFailedTests + said.numRuntimeErrorTestSuites;
  return {
    passed: said.numPassedTests,
    failed: ok ? failed : Math.max(failed, 1),
    skipped: said.numPendingTests + said.numTodoTests,
  };
}

/**
 * What installs has a patience of its own, since a package manager that is stopped half-way leaves the machine broken.
 * @throws when a suite has no budget, or all those that check have together more than they may
 */
function requireBudgets() {
  const missing = [
    ...suites.filter(({ name, installs }) => !budgets[installs ? 'install' : 'default'][name]),
    ...deepSuites.filter(({ name }) => !budgets.deep[name]),
  ];
  if (missing.length > 0)
    throw new Error(`test/budgets.json gives no time to: ${missing.map(({ name }) => name).join(', ')}`);
  const sum = Object.values(budgets.default).reduce((a, b) => a + b, 0);
  if (sum > mostSeconds) throw new Error(`test/budgets.json gives ${sum} s together; ${mostSeconds} is the most`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    if (current) signalGroup(current, 'SIGTERM');
    process.exitCode = 1;
    setTimeout(() => process.exit(1), 5_000).unref();
  });
}

try {
  process.exitCode = (await run()) || process.exitCode;
} catch (error) {
  console.error(error.message);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
