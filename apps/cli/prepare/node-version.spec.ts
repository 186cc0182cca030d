import { requireNode } from './index.mjs';

describe('the version of Node.js', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('may be %s', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(['18.20.8', '20.18.3'])('may not be %s, and the message says what is needed', (version) => {
    expect(() => requireNode(version)).toThrow(`needs Node.js 20.19 or newer; this is ${version}`);
  });
});
