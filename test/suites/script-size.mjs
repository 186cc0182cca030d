import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildIfStale, root } from '../../apps/cli/prepare/index.mjs';

/** Bytes of compressed script that a phone at the border may have to wait for before its first page. */
const MOST = 250_000;
const folder = join(root, 'dist', 'web');

/** What each role's home loads: the entry, the page, and all that they name as needed at once. */
const home = 'src/app/home.tsx';
/** What answers the question of a role on her home, and is loaded for it alone. */
const answers = {
  caseworker: [],
  supervisor: ['src/features/transitions/load.tsx'],
  coordinator: ['src/features/reports/reports.tsx'],
  administrator: ['src/features/messaging/outbox.tsx'],
  auditor: ['src/features/watch/alerts.tsx'],
};

buildIfStale();
const parts = JSON.parse(readFileSync(join(folder, 'parts.json'), 'utf8'));
const entry = Object.keys(parts).find((key) => parts[key].isEntry);

function needed(keys, found = new Set()) {
  for (const key of keys) {
    if (found.has(key)) continue;
    found.add(key);
    needed(parts[key].imports ?? [], found);
  }
  return found;
}

for (const [role, shown] of Object.entries(answers)) {
  const scripts = [...needed([entry, home, ...shown])].map((key) => readFileSync(join(folder, parts[key].file)));
  const sum = (squeeze) => scripts.reduce((bytes, script) => bytes + squeeze(script).length, 0);
  const [gzip, brotli] = [sum(gzipSync), sum(brotliCompressSync)];
  console.log(`${role}: ${scripts.length} scripts, ${gzip} bytes as gzip, ${brotli} as brotli, of ${MOST}`);
  // What browsers are sent; who asks for gzip is a machine.
  if (brotli > MOST) process.exitCode = 1;
}
