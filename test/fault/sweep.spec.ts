import '../support/patience.js';
import { aHouseWith, type Cost, costOfSweep } from './sweep.js';

const measured = async (open: number): Promise<{ due: Cost; idle: Cost }> => {
  const system = await aHouseWith(open);
  try {
    return { due: await costOfSweep(system, 100), idle: await costOfSweep(system, 0) };
  } finally {
    await system.stop();
  }
};

describe('the sweep for reminders', () => {
  it('costs what is due, not what is open: as much among 30,000 deadlines as among 3,000', async () => {
    const few = await measured(3_000);
    const many = await measured(30_000);
    expect([few.due.due, many.due.due, few.idle.due, many.idle.due]).toEqual([100, 100, 0, 0]);
    expect(many.due.buffers).toBeLessThan(1.5 * few.due.buffers);
    expect(many.idle.buffers).toBeLessThan(10);
    expect(many.due.indexes).toContain('due_reminders');
  });
});
