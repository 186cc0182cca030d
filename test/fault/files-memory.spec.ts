import { mostMegabytes, readLarge, sendLarge } from '../support/large-file.js';
import { aCase } from '../support/people.js';
import { startSystem } from '../support/system.js';
import { startServer } from '../support/worker.js';

const MB = 1024 * 1024;

it('files of 60 MB go in and out of a server that never holds one whole', async () => {
  const system = await startSystem({ role: 'api' });
  const nok = await system.as('caseworker Border');
  const { id } = await aCase(nok);
  const server = await startServer(system, { ATTACHMENT_MAX_MB: '256' });
  // What the first files bring with them, whatever their size, is not what is measured.
  for (let n = 0; n < 3; n++) await readLarge(server, nok, id, await sendLarge(server, nok, id, 2 * MB));
  const before = server.megabytes();
  const most = await mostMegabytes(server, async () => {
    const file = await sendLarge(server, nok, id, 60 * MB);
    expect(await readLarge(server, nok, id, file)).toBe(60 * MB);
  });
  await server.kill();
  await system.stop();
  expect(most - before).toBeLessThan(45);
});
