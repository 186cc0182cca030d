import { aWorld, meet, races, type World } from './races.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.system.stop());

describe('whoever comes first', () => {
  it.each(races.map((race) => [race.name, race] as const))(
    '%s: nothing is done twice, and nothing lost',
    async (_, race) => {
      for (let round = 0; round < 2; round++) expect(await meet(world, race)).toEqual([]);
    },
  );
});
