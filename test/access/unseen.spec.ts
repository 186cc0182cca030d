import { unseenBy } from './unseen.checks.js';

import.meta.jest.setTimeout(120_000);
describe('a case that one may not see', () => {
  unseenBy(['safe', 'thida', 'selam'], 5);
});
