const { register } = require('node:module');
const { fileURLToPath, pathToFileURL } = require('node:url');
const { default: Runtime } = require('jest-runtime');
const { compiled } = require('./compiled.cjs');

register('./hooks.mjs', pathToFileURL(__filename));

const frameworkState = Symbol.for('EVENT_HANDLERS');
let counter = 0;

/**
 * Jest's runtime, but Node itself loads the modules, once a process, not Jest anew for every file in a sandbox of its own:
 * see docs/decisions/0010.
 */
class NativeRuntime extends Runtime {
  constructor(...given) {
    super(...given);
    const { watch, watchAll } = given.at(-1);
    if (watch || watchAll) throw new Error('Node would keep the sources as it has loaded them: run without --watch');
  }

  unstable_shouldLoadAsEsm(path) {
    return path.endsWith('.ts') || path.endsWith('.mjs');
  }

  async unstable_importModule(path) {
    globalThis.jest = this.jestGlobals.jestObjectFor(path);
    // Counted, because what sets up each test file has to run again.
    await import(`${pathToFileURL(path).href}?${(counter += 1)}`);
  }

  requireModule(from, name) {
    return name ? super.requireModule(from, name) : require(from);
  }

  /** The framework too is Node's. Its state and its listeners are of one test file, so that it begins afresh with each. */
  requireInternalModule(path) {
    delete require.cache[path];
    delete globalThis[frameworkState];
    return require(path);
  }

  /** For the lines that a failing test shows. */
  getSourceMaps() {
    return new MapsOnDisk();
  }

  /** There is no sandbox whose built-in modules would have to be Jest's. */
  installGetBuiltinModule() {}
}

/** Looked up when a stack names a source: which ones were loaded, only Node knows. */
class MapsOnDisk extends Map {
  get(source) {
    return /^file:.*\.ts(\?|$)/u.test(source) ? compiled(fileURLToPath(source)).map : undefined;
  }
}

module.exports = { __esModule: true, default: NativeRuntime };
