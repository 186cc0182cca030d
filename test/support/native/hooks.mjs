import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiled } from './compiled.cjs';

/** What Node asks while it loads: where a module lies, and what stands in it. Runs on Node's thread for such hooks. */
const root = new URL('../../../', import.meta.url);
const codes = new URL('libs/platform/src/codes.ts', root).href;

export async function resolve(specifier, context, next) {
  const url = specifier.startsWith('#') ? libraryOf(specifier) : sourceOf(specifier, context.parentURL ?? '');
  return url ? { url, format: 'module', shortCircuit: true } : next(specifier, context);
}

export async function load(url, context, next) {
  if (!isSource(url)) return next(url, context);
  const code = readFileSync(compiled(fileURLToPath(url)).code, 'utf8');
  // What Jest gives to a test. In the first line, so that no line moves.
  const source = url.includes('?') ? `import.meta.jest = globalThis.jest; ${code}` : code;
  return { format: 'module', source, shortCircuit: true };
}

/** As `imports` of package.json says it, of the sources instead of what is built from them; `null` for a package's own. */
function libraryOf(name) {
  if (name === '#platform/codes') return codes;
  const url = new URL(`libs/${name.slice(1)}/src/index.ts`, root);
  return existsSync(url) ? url.href : null;
}

/** `./case.js`, written in a source, is `./case.ts`. */
function sourceOf(specifier, parent) {
  if (isSource(specifier)) return specifier;
  if (!isSource(parent) || !/^\.{1,2}\/.*\.js$/u.test(specifier)) return null;
  const url = new URL(specifier.replace(/\.js$/u, '.ts'), parent);
  return existsSync(url) ? url.href : null;
}

const isSource = (url) => /^file:.*\.ts(\?|$)/u.test(url);
