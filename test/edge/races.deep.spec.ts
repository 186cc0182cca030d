import { aWorld, meet, type World } from './meeting.js';
import { guarded } from './races.guards.js';
import { races } from './races.js';

import.meta.jest.setTimeout(600_000);
const rounds = 200;

let world: World;
// One for each: all of them together take longer than anybody stays signed in, and turning keys grows with what is there.
beforeEach(async () => {
  world = await aWorld();
});
afterEach(() => world.system.stop());

describe(`whoever comes first, ${rounds} times over`, () => {
  it.each([...guarded, ...races].map((race) => [race.name, race] as const))(
    '%s: nothing is done twice, and nothing lost',
    async (_, race) => {
      const broken: string[] = [];
      for (let round = 0; round < rounds; round++) broken.push(...(await meet(world, race)));
      expect(broken).toEqual([]);
    },
  );
});
