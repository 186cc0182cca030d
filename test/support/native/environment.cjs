const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

const timeout = Symbol.for('TEST_TIMEOUT_SYMBOL');

/** The process as it is: tests see the very globals that Homeward's modules see. What they change is put back. */
class NativeEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  #before = { env: { ...process.env }, exit: Object.getOwnPropertyDescriptor(process, 'exit'), console };

  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  async setup() {}

  async teardown() {
    this.fakeTimersModern.dispose();
    const { env, exit, console: before } = this.#before;
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    Object.defineProperty(process, 'exit', exit);
    globalThis.console = before;
    delete globalThis[timeout];
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  /** Jest insists on the question; nobody asks it here. */
  getVmContext() {
    return null;
  }
}

module.exports = NativeEnvironment;
