import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { planted } from '../planted.data.mjs';

// Loaded before the application: what is named in the environment is taken out of its code as that is read.
if (isMainThread) register(import.meta.url);

const { changes } = planted.find(({ name }) => name === process.env.HOMEWARD_FAULT_WITHOUT) ?? { changes: [] };

/** Node's hook for what a module's text is. */
export async function load(url, context, next) {
  const wanted = changes.filter(({ file }) => url.endsWith(file));
  if (!wanted.length) return next(url, context);
  let source = readFileSync(fileURLToPath(url), 'utf8');
  for (const { file, find, put } of wanted) {
    if (!source.includes(find)) throw new Error(`There is no such guard in ${file}`);
    source = source.replaceAll(find, put);
  }
  return { format: 'module', source, shortCircuit: true };
}
