import { hostile } from './hostile.js';

import.meta.jest.setTimeout(120_000);
// Every thirteenth combination: `npm run test:deep` sends them all.
describe('hostile input', () => {
  hostile(13);
});
