import { hostile } from './hostile.js';

import.meta.jest.setTimeout(120_000);
// Every sixty-first combination: `npm run test:deep` sends them all.
describe('hostile input', () => {
  hostile(61, 23);
});
