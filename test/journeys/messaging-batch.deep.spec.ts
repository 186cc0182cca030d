import { aMailbox } from '../support/mailbox.js';
import { aCase, aGrant } from '../support/people.js';
import { eventually, startSystem } from '../support/system.js';

const SIZE = 572;

describe('572 people of one release', () => {
  it('are asked for in one call, and come to their mission as one mail and one line', async () => {
    const mailbox = await aMailbox();
    const system = await startSystem({ smtpUrl: mailbox.url });
    try {
      const nok = await system.as('caseworker Border');
      const caseIds: string[] = [];
      for (let n = 0; n < SIZE; n += 8)
        caseIds.push(
          ...(await Promise.all(
            Array.from({ length: Math.min(8, SIZE - n) }, async () => (await aCase(nok, { consents: [aGrant()] })).id),
          )),
        );
      const began = Date.now();
      const asked = await nok.post('/consular-notifications', { caseIds });
      const answered = Date.now() - began;
      expect(asked).toMatchObject({ status: 202, body: { queued: SIZE, keptBack: [] } });
      const sent = async () =>
        (
          await system.sql.query<{ n: number }>(
            `select count(*)::int as n from consular_notifications where status = 'sent'`,
          )
        ).rows[0]!.n;
      await eventually(sent, (n) => n === SIZE, 180);
      const all = Date.now() - began;
      await eventually(
        () => Promise.resolve(mailbox.received.length),
        (received) => received > 0,
      );
      const { body } = await (await system.as('consular_officer ET')).get('/notifications?limit=100');
      expect([mailbox.received.length, body.items.length]).toEqual([1, 1]);
      process.stdout.write(`${SIZE} asked for in ${answered} ms, all sent after ${all} ms\n`);
    } finally {
      await system.stop();
      await mailbox.close();
    }
  }, 300_000);
});
