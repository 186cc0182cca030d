import { operationsOf } from '../support/api-examples.js';
import { startSystem, type System } from '../support/system.js';
import { checkHidden, described, unexpected } from './matrix.checks.js';
import { checkShown } from './matrix.shown.js';
import { aMatrix, type Matrix } from './matrix.js';

import.meta.jest.setTimeout(180_000);
let system: System;
let matrix: Matrix;
beforeAll(async () => {
  system = await startSystem();
  matrix = await aMatrix(system);
});
afterAll(() => system.stop());

it('there is no route with an id of which nobody said whether it leads to a case', async () => {
  expect(unexpected(operationsOf(await described(system)))).toEqual([]);
});

it('a case that is hidden answers everybody on every route as one that does not exist; a share of all', async () => {
  const { checks, faults } = await checkHidden(system, matrix, 13);
  expect(faults).toEqual([]);
  expect(checks).toBeGreaterThan(400);
});

it('a case that is there gives everybody what her role is granted, and nothing else; a share of all', async () => {
  const { checks, faults } = await checkShown(system, matrix, 9);
  expect(faults).toEqual([]);
  expect(checks).toBeGreaterThan(100);
});
