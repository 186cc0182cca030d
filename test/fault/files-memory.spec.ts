import { throughAServer } from '../support/large-file.js';

it('files of 60 MB go in and out of a server that never holds one whole', async () => {
  const { back, growth } = await throughAServer(60);
  expect(back).toBe(60);
  expect(growth).toBeLessThan(45);
});
