import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A line between our processes and a store, on which a network's faults are made: this kernel has no `tc netem`.
 * Nothing is ever lost on it: as with TCP, what a partition holds back arrives once it is over, or its connection ends.
 * @param {() => number} port where the store listens now
 */
export async function aWire(port) {
  const pairs = new Set();
  let lag = () => 0;
  const gates = { up: open(), down: open() };
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    const store = connect({ port: port(), host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    const pair = [client, store];
    pairs.add(pair);
    client.once('close', () => pairs.delete(pair));
    carry(client, store, 'up');
    carry(store, client, 'down');
  });
  const carry = (from, to, way) => {
    let chain = Promise.resolve();
    const next = (act) => {
      chain = chain
        .then(() => gates[way].passed)
        .then(() => lag() && pause(lag()))
        .then(act);
    };
    from.on('data', (chunk) => next(() => to.writable && to.write(chunk)));
    from.on('end', () => next(() => to.end()));
    from.on('error', () => undefined);
    from.on('close', () => next(() => to.destroy()));
  };
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: server.address().port,
    /** Each piece of what is said takes this long, and up to as much again. */
    slow: (milliseconds, random) => (lag = () => milliseconds * (1 + random())),
    /** From now on nothing passes, one way or both; nobody is told. */
    cut: (...ways) => ways.forEach((way) => gates[way].isOpen && (gates[way] = shut())),
    /** All connections break now, in the middle of whatever they were saying. */
    reset: () => pairs.forEach(([client, store]) => (client.resetAndDestroy(), store.destroy())),
    heal() {
      lag = () => 0;
      for (const way of ['up', 'down']) {
        gates[way].release?.();
        gates[way] = open();
      }
    },
    close() {
      pairs.forEach((pair) => pair.forEach((socket) => socket.destroy()));
      return new Promise((closed) => server.close(closed));
    },
  };
}

const open = () => ({ isOpen: true, passed: Promise.resolve() });
function shut() {
  let release;
  const passed = new Promise((go) => (release = go));
  return { isOpen: false, passed, release };
}
