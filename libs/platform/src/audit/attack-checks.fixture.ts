import { attacks, copyOf } from './attacks.fixture.js';
import { aLog, asLog, diceOf, keptElsewhere, type Stored } from './sealed-log.fixture.js';
import { verify } from './verify.js';

const names = Object.keys(attacks);

function attacked(name: string, seed: number) {
  const dice = diceOf(seed);
  const whole = aLog(dice);
  const stored: Stored = copyOf(whole);
  const trace = attacks[name]!.does(stored, dice, whole);
  return { whole, stored, trace };
}

/**
 * Every attack is made and judged, with nothing kept elsewhere and with all of it.
 * @param seeds how often each is made, at places drawn anew: 50 make 1,100 attacks in all
 */
export function checkAttacks(seeds: number): void {
  it.each(names)('is found and called by its name: %s', async (name) => {
    const { kind, needsAnchor } = attacks[name]!;
    for (let seed = 1; seed <= seeds; seed++) {
      const { whole, stored, trace } = attacked(name, seed);
      const { line: _, ...found } = trace;
      const verdict = await verify(asLog(stored), needsAnchor ? [whole.checkpoints.at(-1)!] : []);
      expect({ seed, ...verdict }).toMatchObject({ seed, ok: false, kind, ...found });
    }
  });

  it.each(names)('names the very line, where checkpoints and their lines are kept elsewhere: %s', async (name) => {
    const { kind } = attacks[name]!;
    for (let seed = 1; seed <= seeds; seed++) {
      const { whole, stored, trace } = attacked(name, seed);
      const verdict = await verify(asLog(stored), keptElsewhere(whole));
      const isOfLines = trace.line?.kind === kind;
      const expected = trace.line && (isOfLines ? trace.line : { hid: trace.line });
      expect({ seed, ...verdict }).toMatchObject({ seed, ok: false, kind, ...expected });
    }
  });

  it('is not seen where there was none, whatever is kept elsewhere', async () => {
    for (let seed = 1; seed <= seeds; seed++) {
      const whole = aLog(diceOf(seed));
      const kept = keptElsewhere(whole);
      for (const anchors of [[], whole.checkpoints, kept, kept.slice(2, 4)])
        expect(await verify(asLog(copyOf(whole)), anchors)).toMatchObject({ ok: true, events: whole.leaves.length });
    }
  });

  // Were they visible without one, the cases above would prove nothing about anchors.
  it.each(names.filter((name) => attacks[name]!.needsAnchor))('is invisible without an anchor: %s', async (name) => {
    const { stored } = attacked(name, 1);
    expect(await verify(asLog(stored))).toMatchObject({ ok: true });
  });
}
