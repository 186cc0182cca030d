import { startSystem, type System } from '../support/system.js';
import { checkMatrix } from './matrix.checks.js';

import.meta.jest.setTimeout(180_000);
let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

it('a case that is hidden answers everybody on every route as one that does not exist; a share of all', async () => {
  const { checks, faults, unexpected } = await checkMatrix(system, 4);
  expect(unexpected).toEqual([]);
  expect(faults).toEqual([]);
  expect(checks).toBeGreaterThan(1000);
});
