import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openHouse } from './house.mjs';
import { buildIfStale, installIfStale, requireNode, root } from './prepare/index.mjs';

const host = process.env.HOST || '127.0.0.1';
const port = Number(process.env.PORT || 3000);
const secondsToStop = 30;

/** `npm start`: from a fresh clone to a running Homeward, and down again in order at Ctrl-C. */
async function start() {
  requireNode();
  await requireFree(port, host);
  installIfStale();
  buildIfStale();
  const stopAsked = firstOf('SIGINT', 'SIGTERM', 'SIGHUP');
  const house = await openHouse({ shared: false });
  try {
    return await runUntil(stopAsked, { HOMEWARD_ROLE: 'all', PORT: String(port), HOST: host, ...notEmpty(house.env) });
  } finally {
    await house.close();
  }
}

/** @returns {Promise<number>} the exit code */
async function runUntil(stopAsked, env) {
  const preload = pathToFileURL(join(root, 'apps/cli/end-with-parent.mjs')).href;
  const main = join(root, 'dist/apps/api/src/main.js');
  // V8, left alone, lets the heap grow far beyond what is held: a list of 10,000 people took 600 MB.
  // In a group of its own: Ctrl-C goes to us, and from us, once, to the application.
  const app = spawn(
    process.execPath,
    ['--enable-source-maps', '--heap-growing-percent=15', '--import', preload, main],
    {
      cwd: root,
      env,
      stdio: ['pipe', 'inherit', 'inherit'],
      detached: true,
    },
  );
  const ended = once(app, 'exit');
  const asked = await Promise.race([stopAsked.then(() => true), ended.then(() => false)]);
  if (asked) {
    app.kill('SIGTERM');
    const patience = setTimeout(() => app.kill('SIGKILL'), secondsToStop * 1000);
    await ended;
    clearTimeout(patience);
    return 0;
  }
  const [code] = await ended;
  return code ?? 1;
}

function firstOf(...signals) {
  return new Promise((asked) => {
    for (const signal of signals) process.on(signal, asked);
  });
}

/** @throws when we could not listen there: better now than after a minute of installing */
async function requireFree(port, host) {
  const server = createServer().listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      throw new Error(`Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`);
    }
    throw new Error(`Homeward cannot listen on ${host}, port ${port} (${error.code}). PORT and HOST choose others.`);
  }
  server.close();
  await once(server, 'close');
}

/** An empty setting counts as none. */
function notEmpty(env) {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
