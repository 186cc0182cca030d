import { checkAttacks } from '../../libs/platform/src/audit/attack-checks.fixture.js';

import.meta.jest.setTimeout(120_000);

describe('1,100 attacks on the sealed log', () => {
  checkAttacks(50);
});
