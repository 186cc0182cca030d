import { badInput } from './bad-input.js';

import.meta.jest.setTimeout(120_000);
// A third of the wrong values of each field: `npm run test:deep` sends them all.
describe('bad input', () => {
  badInput(3);
});
