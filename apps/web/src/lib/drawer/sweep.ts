import { isOver } from './expiry.js';
import { store } from './store.js';

type Swept = Pick<typeof store, 'heads' | 'records' | 'change' | 'changeHead'>;

/** Destroys what is over, in every drawer, open or not, and leaves in each how much it was. @returns how much of it */
export async function sweep(now: number, of: Swept = store): Promise<number> {
  let all = 0;
  for (const head of await of.heads()) {
    const over = (await of.records(head.id)).filter(({ until }) => until !== null && isOver(until, now));
    if (!over.length) continue;
    const acts = over.filter(({ kind }) => kind === 'act').length;
    await of.change([], over.map(({ id }) => id)); // prettier-ignore
    if (acts) await of.changeHead(head.id, (now) => ({ ...now, destroyed: now.destroyed + acts }));
    all += acts;
  }
  return all;
}
