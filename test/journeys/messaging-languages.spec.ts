import { aMailbox, type Mailbox } from '../support/mailbox.js';
import { aCase, aGrant } from '../support/people.js';
import { eventually, type Person, startSystem, type System } from '../support/system.js';

let system: System;
let mailbox: Mailbox;
let nok: Person;
beforeAll(async () => {
  mailbox = await aMailbox();
  system = await startSystem({ smtpUrl: mailbox.url });
  nok = await system.as('caseworker Border');
});
afterAll(async () => {
  await system.stop();
  await mailbox.close();
});

const decoded = (source: string): string =>
  source
    .split(/\r\n--[^\r]+/)
    .map((part) => {
      const [head, ...body] = part.split('\r\n\r\n');
      return /base64/i.test(head!)
        ? Buffer.from(body.join(''), 'base64').toString('utf8')
        : Buffer.from(
            body
              .join('\r\n\r\n')
              .replace(/=\r\n/g, '')
              .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
            'latin1',
          ).toString('utf8');
    })
    .join('\n');
const mailTo = (email: string, count = 1) =>
  eventually(
    () => Promise.resolve(mailbox.received.filter(({ to }) => to === email)),
    (received) => received.length >= count,
  );

describe('an e-mail', () => {
  it('is in the language that its reader asked for, as text and as HTML; and in English for who asked for none', async () => {
    const forget = (email: string) => system.call('POST', '/auth/forgot-password', { email });
    const { email } = system.account('caseworker Border');
    const other = system.account('caseworker Border', 1).email;
    await forget(other);
    const [english] = await mailTo(other);
    expect(decoded(english!.source)).toContain('asked for a new password in Homeward');
    const before = await nok.get('/notifications/preferences');
    expect(before).toMatchObject({ status: 200, body: { version: 0, language: null } });
    expect((await nok.put('/notifications/preferences', 7, { language: 'th' })).status).toBe(412);
    expect((await nok.put('/notifications/preferences', 0, { language: 'tlh' })).status).toBe(422);
    const said = await nok.put('/notifications/preferences', 0, { language: 'th' });
    expect(said).toMatchObject({ status: 200, body: { version: 1, language: 'th' } });
    expect((await nok.put('/notifications/preferences', 0, { language: 'my' })).status).toBe(412);
    expect(
      (await (await system.as('caseworker Border', 1)).get('/notifications/preferences')).body['language'],
    ).toBeNull();
    await forget(email);
    const [thai] = await mailTo(email);
    expect(thai!.source).toMatch(/multipart\/alternative/);
    const text = decoded(thai!.source);
    expect(text).toContain('ลิงก์นี้ใช้ได้ครั้งเดียว');
    expect(text).toContain('<html lang="th" dir="ltr">');
    expect(text).not.toContain('asked for a new password');
  });

  it('to a mission is in the language that the mission is written to in', async () => {
    const opened = await aCase(nok, { person: { nationalities: ['CN'] }, consents: [aGrant()] });
    await nok.post(`/cases/${opened.id}/consular-notifications`);
    const [mail] = await mailTo('consular.cn@demo.homeward.example');
    expect(decoded(mail!.source)).toContain('Homeward 中有一条新消息等待您查看');
    expect(decoded(mail!.source)).toContain(opened.caseNumber);
    expect(decoded(mail!.source)).not.toMatch(/Abebe|Bekele|Myawaddy/);
  });
});
