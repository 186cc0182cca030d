import { aLog, append, asLog, diceOf, uuid, type Stored } from './sealed-log.fixture.js';
import { verify } from './verify.js';

describe('verifying a sealed log', () => {
  it('finds a log that no one touched whole, and counts it', async () => {
    const stored = aLog(diceOf(1));
    const all = { ok: true, events: stored.leaves.length, checkpoints: stored.checkpoints.length };
    expect(await verify(asLog(stored), stored.checkpoints)).toEqual(all);
    const [from, ...later] = stored.checkpoints;
    const rest = { ...stored, checkpoints: later, leaves: stored.leaves.slice(from!.size) };
    expect(await verify({ ...asLog(rest), from: from! })).toEqual({
      ok: true,
      events: stored.leaves.length - from!.size,
      checkpoints: later.length,
    });
  });

  it('finds an empty log whole', async () => {
    expect(await verify(asLog({ lines: new Map(), leaves: [], checkpoints: [] }))).toEqual({
      ok: true,
      events: 0,
      checkpoints: 0,
    });
  });

  it('is content with lines that wait for the sealer', async () => {
    const stored = { ...aLog(diceOf(1)), unsealed: [{ eventId: uuid(1, 77), ageSeconds: 2 }] };
    expect(await verify(asLog(stored))).toMatchObject({ ok: true });
  });

  it('refuses to judge by an anchor that no trusted key signed', async () => {
    const stored = aLog(diceOf(1));
    const forged = { ...stored.checkpoints[0]!, signature: Buffer.alloc(64) };
    await expect(verify(asLog(stored), [forged])).rejects.toThrow('anchor');
  });

  it('reads 20,000 lines once, from start to end', async () => {
    const stored: Stored = { lines: new Map(), leaves: [], checkpoints: [] };
    for (let batch = 1; batch <= 20; batch++) append(stored, batch, diceOf(batch), 1_000);
    let read = 0;
    const events = (async function* () {
      for await (const event of asLog(stored).events) {
        read++;
        yield event;
      }
    })();
    expect(await verify({ ...asLog(stored), events })).toMatchObject({ ok: true, events: 20_000 });
    expect(read).toBe(20_000);
  });
});
