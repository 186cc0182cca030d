import { openDrafts } from './drafts.js';

const HOUR = 3_600_000;
const began = Date.parse('2025-02-12T09:00:00Z');
const key = btoa('sixteen bytes it');

/** What a browser keeps, in memory; its keys are its own properties. */
function aStorage(): Storage {
  const kept = Object.create({
    getItem: (name: string) => (kept[name] as string | undefined) ?? null,
    setItem: (name: string, value: string) => void (kept[name] = value),
    removeItem: (name: string) => void delete kept[name],
  }) as Record<string, unknown>;
  return kept as unknown as Storage;
}
const places = () => Object.keys(localStorage);

describe('what is typed and not saved', () => {
  beforeEach(() => {
    globalThis.localStorage = aStorage();
    jest.useFakeTimers({ now: began, doNotFake: ['performance', 'queueMicrotask', 'nextTick', 'setImmediate'] });
  });
  afterEach(() => jest.useRealTimers());

  it('is there again within 72 hours, and when it is opened after them it is destroyed, whoever opens', async () => {
    await (await openDrafts(key)).keep('testimony 1', { body: 'her words' });
    jest.setSystemTime(began + 71 * HOUR);
    const drafts = await openDrafts(key);
    expect(await drafts.read('testimony 1')).toEqual({ body: 'her words' });
    await drafts.keep('testimony 2', { body: 'more' });
    jest.setSystemTime(began + 72 * HOUR);
    await openDrafts(btoa('another of these'));
    expect(places()).toHaveLength(1);
    expect([await drafts.read('testimony 1'), await drafts.read('testimony 2')]).toEqual([null, { body: 'more' }]);
  });

  it('lives on by being typed, not by its date being written anew', async () => {
    const drafts = await openDrafts(key);
    await drafts.keep('testimony 1', 'first');
    const [place] = places();
    localStorage.setItem(place!, `${began + 50 * HOUR}.${localStorage.getItem(place!)!.split('.')[1]}`);
    expect(await drafts.read('testimony 1')).toBeNull();
    jest.setSystemTime(began + 71 * HOUR);
    await drafts.keep('testimony 1', 'second');
    jest.setSystemTime(began + 100 * HOUR);
    expect(await (await openDrafts(key)).read('testimony 1')).toBe('second');
  });

  it('and what does not say when it was typed goes at once; what is none of it stays', async () => {
    localStorage.setItem('homeward.draft.odd', 'never.AAAA');
    localStorage.setItem('homeward.language', 'my');
    await openDrafts(key);
    expect(places()).toEqual(['homeward.language']);
  });
});
