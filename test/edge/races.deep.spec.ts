import { aWorld, meet, races, type World } from './races.js';

import.meta.jest.setTimeout(600_000);
const rounds = 200;

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.system.stop());

describe(`whoever comes first, ${rounds} times over`, () => {
  it.each(races.map((race) => [race.name, race] as const))(
    '%s: nothing is done twice, and nothing lost',
    async (_, race) => {
      const broken: string[] = [];
      for (let round = 0; round < rounds; round++) broken.push(...(await meet(world, race)));
      expect(broken).toEqual([]);
    },
  );
});
