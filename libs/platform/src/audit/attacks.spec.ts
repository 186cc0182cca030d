import { checkAttacks } from './attack-checks.fixture.js';

// 220 attacks here; 1,100 in test/platform/record-attacks.deep.spec.ts.
describe('an attack on the sealed log', () => {
  checkAttacks(10);
});
