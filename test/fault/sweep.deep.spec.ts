import { aHouseWith, type Cost, costOfSweep } from './sweep.js';

import.meta.jest.setTimeout(1_800_000);
const sizes = [10_000, 100_000, 1_000_000];

it('a million open deadlines cost the sweep what ten thousand cost it', async () => {
  const costs: { open: number; due: Cost; idle: Cost }[] = [];
  for (const open of sizes) {
    const system = await aHouseWith(open);
    costs.push({ open, due: await costOfSweep(system, 100), idle: await costOfSweep(system, 0) });
    await system.stop();
  }
  for (const { open, due, idle } of costs)
    process.stdout.write(
      `${open} open: 100 due ${due.buffers} buffers, ${due.milliseconds.toFixed(2)} ms (${due.indexes.join(', ')}); nothing due ${idle.buffers} buffers, ${idle.milliseconds.toFixed(3)} ms\n`,
    );
  const [first, , last] = costs;
  expect(costs.map(({ due }) => due.due)).toEqual([100, 100, 100]);
  expect(last!.due.buffers).toBeLessThan(1.5 * first!.due.buffers);
  expect(last!.idle.buffers).toBeLessThan(10);
});
