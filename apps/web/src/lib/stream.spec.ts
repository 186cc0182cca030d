import { listen, type Message } from './stream.js';
import { onSignedOut } from './token.js';

/** What the server says to each attempt, in turn; the last one goes on for ever. */
type Said = { status: number; body?: string } | 'no network';
const told = (...ids: number[]) => ({
  status: 200,
  body: ids.map((id) => `id: ${id}\ndata: {"id":"m${id}"}\n\n`).join(''),
});

/** The pages' surroundings, as far as a stream needs them; attempts by the second in which they were made. */
function aWorld(said: Said[], renewed = 401) {
  const attempts: { at: number; last: string | null }[] = [];
  const events = new EventTarget();
  const [heard, missed] = [[] as string[], [] as number[]];
  const ends = new AbortController();
  const began = Date.now();
  const seconds = () => (Date.now() - began) / 1000;
  const stands = {
    addEventListener: events.addEventListener.bind(events),
    localStorage: { getItem: () => null, setItem: () => undefined, removeItem: () => undefined },
    fetch: async (url: string, init?: RequestInit) => {
      if (!url.endsWith('/stream'))
        return new Response(JSON.stringify({ accessToken: 't', expiresIn: 600, sessionId: 's' }), { status: renewed });
      attempts.push({ at: seconds(), last: new Headers(init?.headers).get('last-event-id') });
      const answer = said.length > 1 ? said.shift()! : said[0]!;
      if (answer === 'no network') throw new TypeError('Failed to fetch');
      return new Response(answer.body ?? null, { status: answer.status });
    },
  };
  Object.assign(globalThis, stands);
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: { locks: { request: (_: string, run: () => unknown) => run() } },
  });
  const listening = listen((message: Message) => heard.push(message.id), () => missed.push(seconds()), ends.signal); // prettier-ignore
  return {
    attempts, heard, missed, ends, listening,
    times: () => attempts.map(({ at }) => at),
    online: () => events.dispatchEvent(new Event('online')),
  }; // prettier-ignore
}
const surroundings = ['addEventListener', 'localStorage', 'fetch', 'navigator'];
const stood = surroundings.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
/** Whoever is tested after this has the surroundings that were there before. */
const leave = () => {
  for (const [name, was] of stood)
    if (was) Object.defineProperty(globalThis, name, was);
    else Reflect.deleteProperty(globalThis, name);
};

/** Lets so much time go by, and what follows from it happen. */
const goBy = async (seconds: number) => {
  await jest.advanceTimersByTimeAsync(seconds * 1000);
  for (let turn = 0; turn < 5; turn++) await new Promise((done) => setImmediate(done));
};

describe('messages as they come', () => {
  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['performance', 'queueMicrotask', 'nextTick', 'setImmediate'] });
    jest.spyOn(Math, 'random').mockReturnValue(0.5);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
    leave();
  });

  it('go on where they stood after a break, and it is said that some may have been missed', async () => {
    const world = aWorld([told(1, 2), told(3), { status: 503 }]);
    await goBy(0);
    expect([world.heard, world.missed]).toEqual([['m1', 'm2'], []]);
    await goBy(1);
    expect([world.heard, world.missed]).toEqual([['m1', 'm2', 'm3'], [1]]);
    await goBy(1);
    expect(world.attempts.map(({ last }) => last)).toEqual([null, '2', '3']);
    world.ends.abort();
    await world.listening;
  });

  it('are asked for later each time while nothing answers, a minute apart at most', async () => {
    const world = aWorld(['no network', { status: 503 }, 'no network']);
    for (let minute = 0; minute < 240; minute++) await goBy(1);
    expect(world.times()).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183]);
    world.ends.abort();
    await world.listening;
  });

  it('are asked for at other moments by each page, from half the time to half as much again', async () => {
    const between = async (random: number) => {
      jest.spyOn(Math, 'random').mockReturnValue(random);
      const world = aWorld(['no network']);
      for (let n = 0; n < 12; n++) await goBy(0.25);
      world.ends.abort();
      await world.listening;
      return world.times().slice(0, 3);
    };
    expect([await between(0), await between(0.999)]).toEqual([[0, 0.5, 1.5], [0, expect.closeTo(1.5, 2)]]); // prettier-ignore
  });

  it('are asked for at once when the network is back, and soon again after an answer', async () => {
    const world = aWorld(['no network', 'no network', 'no network', 'no network', told(1), 'no network']);
    for (let n = 0; n < 9; n++) await goBy(1);
    expect(world.times()).toEqual([0, 1, 3, 7]);
    world.online();
    await goBy(0);
    expect([world.times().at(-1), world.heard]).toEqual([9, ['m1']]);
    await goBy(1);
    expect(world.times().at(-1)).toBe(10);
    world.ends.abort();
    await world.listening;
  });

  it('go on with a new token, and end where there is none: then it is said that nobody is signed in', async () => {
    const isOut = jest.fn();
    const stop = onSignedOut(isOut);
    const world = aWorld([{ status: 401 }, told(1), { status: 503 }], 200);
    await goBy(0);
    await goBy(1);
    expect([world.heard, isOut.mock.calls.length]).toEqual([['m1'], 0]);
    world.ends.abort();
    await world.listening;
    const other = aWorld([{ status: 401 }]);
    await goBy(0);
    await other.listening;
    expect([other.attempts.length, isOut.mock.calls.length]).toEqual([1, 1]);
    stop();
  });

  it('are no more asked for once nobody listens, also in the middle of waiting', async () => {
    const world = aWorld(['no network']);
    for (let n = 0; n < 5; n++) await goBy(1);
    const { length } = world.attempts;
    world.ends.abort();
    await world.listening;
    expect(jest.getTimerCount()).toBe(0);
    await goBy(300);
    expect(world.attempts).toHaveLength(length);
  });
});
