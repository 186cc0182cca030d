import { aWorld, meet, type World } from './meeting.js';
import { guarded } from './races.guards.js';
import { races } from './races.js';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.system.stop());

describe('whoever comes first', () => {
  it.each([
    ...guarded.map((race) => [race.name, race, 1] as const),
    ...races.map((race) => [race.name, race, 2] as const),
  ])('%s: nothing is done twice, and nothing lost', async (_, race, rounds) => {
    for (let round = 0; round < rounds; round++) expect(await meet(world, race)).toEqual([]);
  });
});
