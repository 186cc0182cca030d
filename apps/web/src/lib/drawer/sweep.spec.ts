import { ageing, untilFrom } from './expiry.js';
import type { Bytes } from './seal.js';
import type { Head, KeptRecord, RecordKind } from './store.js';
import { sweep } from './sweep.js';

const HOUR = 3_600_000;
const began = Date.parse('2025-02-12T09:00:00Z');
const nothing: Bytes = new Uint8Array();
const sealed = { iv: nothing, bytes: nothing };

/** Drawers of a device by the ids of their records, in memory. */
function aDevice(...drawers: string[]) {
  const heads = new Map(
    drawers.map((id) => [id, { id, salt: nothing, stretch: { memory: 1, passes: 1 }, lock: sealed, mark: nothing, session: 's', destroyed: 0 } as Head]), // prettier-ignore
  );
  let kept: KeptRecord[] = [];
  const add = (id: string, drawer: string, kind: RecordKind, hours: number | null) =>
    kept.push({ id, drawer, kind, sealed, until: hours === null ? null : untilFrom(began + hours * HOUR) });
  return {
    add,
    ids: () => kept.map(({ id }) => id),
    untils: () => kept.flatMap(({ kind, until }) => (kind === 'act' ? until! : [])),
    destroyed: (drawer: string) => heads.get(drawer)!.destroyed,
    heads: async () => [...heads.values()],
    records: async (drawer: string) => kept.filter((one) => one.drawer === drawer),
    change: async (put: readonly KeptRecord[], remove: readonly string[] = []) => {
      kept = [...kept.filter(({ id }) => !remove.includes(id)), ...put];
    },
    changeHead: async (id: string, to: (head: Head) => Head) => void heads.set(id, to(heads.get(id)!)),
  };
}

describe('what waits to be sent', () => {
  beforeEach(() => jest.useFakeTimers({ now: began }));
  afterEach(() => jest.useRealTimers());
  const after = (hours: number) => jest.setSystemTime(began + hours * HOUR);

  it('is warned of a day and six hours before, and is gone 72 hours after it was written, with what belongs to it', async () => {
    const device = aDevice('hers');
    device.add('act', 'hers', 'act', 0);
    device.add('file', 'hers', 'file', 0);
    device.add('later', 'hers', 'act', 10);
    device.add('self', 'hers', 'self', null);
    const at = async (hours: number) => {
      after(hours);
      const gone = await sweep(Date.now(), device);
      return [gone, device.ids().length, ageing(device.untils(), Date.now()).soon];
    };
    expect(await at(47.9)).toEqual([0, 4, []]);
    expect(await at(48)).toEqual([0, 4, [{ hours: 24, count: 1 }]]);
    expect(await at(66)).toEqual([0, 4, [{ hours: 6, count: 1 }, { hours: 24, count: 1 }]]); // prettier-ignore
    expect(await at(71.99)).toEqual([0, 4, [{ hours: 6, count: 1 }, { hours: 24, count: 1 }]]); // prettier-ignore
    expect(await at(72)).toEqual([1, 2, [{ hours: 24, count: 1 }]]);
    expect([device.ids(), device.destroyed('hers')]).toEqual([['later', 'self'], 1]);
    expect(await at(82)).toEqual([1, 1, []]);
    expect(await at(200)).toEqual([0, 1, []]);
    expect([device.ids(), device.destroyed('hers')]).toEqual([['self'], 2]);
  });

  it('goes from every drawer of the device, also of who never came back, and each is told of her own alone', async () => {
    const device = aDevice('hers', 'theirs', 'empty');
    for (const id of ['one', 'two']) device.add(id, 'theirs', 'act', 0);
    device.add('known', 'hers', 'known', 0);
    after(72);
    expect(await sweep(Date.now(), device)).toBe(2);
    expect([device.ids(), ...['hers', 'theirs', 'empty'].map(device.destroyed)]).toEqual([[], 0, 2, 0]);
  });
});
