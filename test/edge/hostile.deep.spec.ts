import { hostile } from './hostile.js';

import.meta.jest.setTimeout(1_800_000);
describe('all hostile input', () => {
  hostile(1);
});
