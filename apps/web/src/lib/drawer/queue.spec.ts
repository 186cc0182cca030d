import { type Act, afterRefusal, again, changed, mayChange, next, orphansOf, type Said, type What, withIts, written } from './queue.js'; // prettier-ignore
import { type Ports, sync } from './sync.js';

const person = (full: string) => ({ kind: 'case', body: { person: { names: [{ full }] } } }) as What;
const note = (act: string) => ({ kind: 'note', of: { act }, body: { body: 'asked for a doctor' } }) as What;
const queue = (...whats: ((before: Act[]) => What)[]) =>
  whats.reduce<Act[]>((acts, what) => [...acts, written(what(acts), { acts, who: 'W', now: 1000 })], []);
const saying = (status: number, slug = 'any'): Said => ({ status, slug, detail: '', errors: [] });
const two = () => queue(() => person('Hana'), ([hana]) => note(hana!.id), () => person('Sara')); // prettier-ignore

/** A server that keeps what it did by key, and a network that fails where it is told to. */
function aWorld(acts: Act[]) {
  const done = new Map<string, string>();
  const lost = new Set<string>();
  let kept = acts;
  const ports: Ports = {
    acts: async () => kept,
    change: async (put, remove = []) => {
      const gone = new Set([...put, ...remove].map(({ id }) => id));
      kept = [...kept.filter(({ id }) => !gone.has(id)), ...put];
    },
    compare: async () => null,
    send: async (act) => {
      if (!done.has(act.key)) done.set(act.key, `made-${done.size}`);
      if (lost.delete(act.id)) throw saying(0);
      return done.get(act.key)!;
    },
    saidOf: (error) => error as Said,
  };
  return { ports, done, lost, kept: () => kept };
}

describe('what was done without a network', () => {
  it('goes out in the order it was written, what hangs on a person after her', async () => {
    const world = aWorld(two().reverse());
    expect(await sync(world.ports)).toBe(3);
    expect([...world.done.values()]).toEqual(['made-0', 'made-1', 'made-2']);
    expect(world.kept()).toEqual([]);
  });

  it('is done once where an answer was lost, and the next try finds what the first one made', async () => {
    const acts = two();
    const world = aWorld(acts);
    world.lost.add(acts[0]!.id);
    expect(await sync(world.ports)).toBe(0);
    expect(world.kept().find(({ id }) => id === acts[0]!.id)!.state).toBe('sending');
    expect(await sync(world.ports)).toBe(3);
    expect(world.done.size).toBe(3);
  });

  it('is killed after any step of it, and nothing is lost or done twice', async () => {
    for (let steps = 0; steps < 20; steps++) {
      const world = aWorld(two());
      let left = steps;
      const step = () => {
        if (left-- <= 0) throw new Error('killed');
      };
      const { acts, change, send } = world.ports;
      const dying: Ports = {
        ...world.ports,
        acts: async () => (step(), acts()),
        change: async (...all) => (step(), change(...all)),
        send: async (act) => { step(); const id = await send(act); step(); return id; }, // prettier-ignore
        saidOf: () => null,
      };
      await sync(dying).catch(() => undefined);
      await sync(world.ports);
      expect([steps, world.done.size, world.kept().length]).toEqual([steps, 3, 0]);
    }
  });

  it('is not sent while something stands against it, and lets the others pass', async () => {
    const acts = two();
    const world = aWorld(acts);
    const found = { kind: 'person', theirs: {} } as never;
    const compare = async ({ id, apart }: Act) => (id === acts[0]!.id && !apart.length ? found : null);
    const ports = { ...world.ports, compare };
    expect(await sync(ports)).toBe(1);
    expect(world.kept().map(({ state }) => state)).toEqual(expect.arrayContaining(['conflict', 'waiting']));
    await ports.change([
      again(
        world.kept().find(({ id }) => id === acts[0]!.id)!,
        ['theirs'],
      ),
    ]);
    expect([await sync(ports), world.kept()]).toEqual([2, []]);
  });

  it.each([
    [0, 'sending', false],
    [503, 'sending', false],
    [401, 'waiting', false],
    [429, 'waiting', false],
    [403, 'refused', true],
    [422, 'refused', true],
  ])('answered %i it is %s, and that others go now is %s', (status, state, goesOn) => {
    const [act] = two();
    expect(afterRefusal(act!, saying(status))).toMatchObject({ act: { state }, goesOn });
  });

  it.each([401, 429])(
    'that may have arrived is not taken for unsent when the next try is answered %i',
    async (status) => {
      const acts = two();
      const world = aWorld(acts);
      world.lost.add(acts[0]!.id);
      await sync(world.ports);
      await sync({ ...world.ports, send: () => Promise.reject(saying(status)) });
      expect(mayChange(world.kept().find(({ id }) => id === acts[0]!.id)!)).toBe(false);
    },
  );

  it('that was refused lets the others pass', async () => {
    const acts = two();
    const world = aWorld(acts);
    const { send } = world.ports;
    const refusing = { ...world.ports, send: (act: Act) => (act.id === acts[0]!.id ? Promise.reject(saying(422)) : send(act)) }; // prettier-ignore
    expect(await sync(refusing)).toBe(1);
    expect(world.kept().map(({ state, said }) => [state, said?.status])).toEqual([['waiting', undefined], ['refused', 422]]); // prettier-ignore
  });

  it('is written anew under a new key, unless it may have arrived; it is kept no longer for that', () => {
    const [act] = two();
    const other = changed({ ...act!, state: 'refused', said: saying(422) }, person('Hanna'));
    expect(other).toMatchObject({ id: act!.id, until: act!.until, state: 'waiting', what: person('Hanna') });
    expect([other.key === act!.key, other.said, mayChange({ ...act!, state: 'sending' })]).toEqual([false, undefined, false]); // prettier-ignore
    expect(again(act!, ['case']).key).toBe(act!.key);
  });

  it('takes along what hangs on it, and lives no longer than the person it is about', () => {
    const acts = two();
    const last = written(note(acts[0]!.id), { acts, who: 'W', now: 5000 });
    expect(last.until).toBe(acts[0]!.until);
    expect(withIts([...acts, last], acts[0]!.id)).toHaveLength(3);
    expect(orphansOf(acts)).toEqual([]);
    expect(orphansOf(acts.slice(1)).map(({ id }) => id)).toEqual([acts[1]!.id]);
    expect(next(acts.slice(1, 2), new Set())).toBeNull();
  });
});
