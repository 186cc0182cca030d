import { unseenBy } from './unseen.checks.js';
import { type Observer, observers } from './unseen.js';

import.meta.jest.setTimeout(600_000);
describe('a case that one may not see, whoever one is', () => {
  unseenBy(Object.keys(observers) as Observer[], 1);
});
