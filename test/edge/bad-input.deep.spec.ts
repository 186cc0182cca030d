import { badInput } from './bad-input.js';

import.meta.jest.setTimeout(300_000);
describe('bad input, every wrong value of every field', () => {
  badInput(1);
});
