import { hostile } from './hostile.js';

import.meta.jest.setTimeout(120_000);
// Every twenty-third combination: `npm run test:deep` sends them all.
describe('hostile input', () => {
  hostile(23);
});
