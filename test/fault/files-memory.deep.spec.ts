import { throughAServer } from '../support/large-file.js';

it('files of 250 MB go in and out of a server that never holds one whole', async () => {
  const { back, growth } = await throughAServer(250);
  expect(back).toBe(250);
  expect(growth).toBeLessThan(60);
});
