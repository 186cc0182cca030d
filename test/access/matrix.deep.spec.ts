import { startSystem } from '../support/system.js';
import { checkHidden } from './matrix.checks.js';
import { aMatrix } from './matrix.js';
import { checkShown } from './matrix.shown.js';

it('everybody gets on every route what is hers, and nothing tells her of what is not', async () => {
  let all = 0;
  for (const _ of [1, 2]) {
    const system = await startSystem();
    const matrix = await aMatrix(system);
    for (const { checks, faults } of [await checkHidden(system, matrix, 1), await checkShown(system, matrix, 1)]) {
      expect(faults).toEqual([]);
      all += checks;
    }
    await system.stop();
  }
  process.stderr.write(`${all} checks of access\n`);
  expect(all).toBeGreaterThan(10_000);
}, 1_800_000);
