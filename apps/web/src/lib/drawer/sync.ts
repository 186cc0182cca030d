import { type Act, afterRefusal, broughtTo, type Found, next, type Said } from './queue.js';

export interface Ports {
  acts: () => Promise<Act[]>;
  /** All of it or none. */
  change: (put: readonly Act[], remove?: readonly Act[]) => Promise<void>;
  /** @returns what stands against it by now @throws what `saidOf` knows */
  compare: (act: Act) => Promise<Found | null>;
  /** @returns the id of what was made @throws what `saidOf` knows */
  send: (act: Act) => Promise<string>;
  /** What the server said, of what was thrown; null: a fault of ours */
  saidOf: (error: unknown) => Said | null;
}

/**
 * Sends what waits, in order. Whatever happens midway, each happens once: that one goes out is written down before, and
 * that it arrived together with what follows from it.
 * @returns how many arrived
 */
export async function sync(ports: Ports): Promise<number> {
  const tried = new Set<string>();
  let arrived = 0;
  for (;;) {
    const acts = await ports.acts();
    const act = next(acts, tried);
    if (!act) return arrived;
    tried.add(act.id);
    try {
      const found = await ports.compare(act);
      if (found) {
        await ports.change([{ ...act, state: 'conflict', found }]);
        continue;
      }
      const going = { ...act, state: 'sending' as const };
      await ports.change([going]);
      const made = await ports.send(going);
      await ports.change(broughtTo(await ports.acts(), act.id, made), [act]);
      arrived += 1;
    } catch (error) {
      const said = ports.saidOf(error);
      if (!said) throw error;
      const [now = act] = (await ports.acts()).filter(({ id }) => id === act.id);
      const after = afterRefusal({ ...now, state: act.state }, said);
      // Asked beside it and not answered: it did not go out.
      await ports.change([now.state === 'waiting' && !after.goesOn ? now : after.act]);
      if (!after.goesOn) return arrived;
    }
  }
}
