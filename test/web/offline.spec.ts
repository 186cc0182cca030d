import type { Page } from 'playwright-core';
import { barriers, goTo, isAsked, picture, seen, Windows } from '../support/browser.js';
import { aRescue } from '../support/people.js';
import { startAddressed, type System } from '../support/system.js';

const PASSPHRASE = 'seven lanterns on a river';
const people = ['Hana Girma', 'Sara Tesfaye', 'Liya Bekele', 'Ruth Alemu', 'Marta Haile'];
const HOUR = 3_600_000;

let system: System;
let windows: Windows;
let page: Page;
beforeAll(async () => {
  system = await startAddressed();
  windows = await Windows.open(system);
  page = await windows.of('caseworker Border');
});
afterAll(async () => {
  await windows.close();
  await system.stop();
});

const choose = async (passphrase = PASSPHRASE) => {
  await goTo(page, '/account');
  await page.getByLabel('Passphrase of this device').fill(passphrase);
  await page.getByLabel('The passphrase once more').fill(passphrase);
  await page.getByRole('button', { name: 'Use this device without a network' }).click();
  await seen(page, 'This device works without a network.');
};
const log = async (name: string) => {
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Nationality').selectOption('ET');
  await page.getByLabel('Sex').selectOption('female');
  await isAsked(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await seen(page, 'Kept on this device.');
  await page.getByRole('button', { name: 'Close' }).click();
};
/** The page is gone as if the phone had died, and comes again. */
const killed = async () => {
  const context = page.context();
  const address = page.url();
  await page.close();
  page = await context.newPage();
  await page.goto(new URL('/app/', address).toString());
};
const unlock = async (passphrase = PASSPHRASE) => {
  await page.getByLabel('Passphrase of this device').fill(passphrase);
  await page.getByRole('button', { name: 'Open', exact: true }).last().click();
};
/** A finger on this device, which makes keys. */
const aFinger = async () => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      ctap2Version: 'ctap2_1',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
    },
  });
};
/** All that lies in the browser's storage, byte by byte as text. */
const kept = () =>
  page.evaluate<{ text: string; records: number; files: string[] }>(`(async () => {
    const bytes = (one) => one instanceof Uint8Array
      ? new TextDecoder('latin1').decode(one) + new TextDecoder('utf-8').decode(one) + new TextDecoder('utf-16le').decode(one.slice(0, one.length & ~1))
      : one && typeof one === 'object' ? Object.entries(one).map(([key, value]) => key + bytes(value)).join() : String(one);
    const known = (await indexedDB.databases()).some(({ name }) => name === 'homeward');
    const records = !known ? [] : await new Promise((resolve) => {
      indexedDB.open('homeward').onsuccess = ({ target: { result: db } }) => {
        const reads = [...db.objectStoreNames].map((name) => new Promise((done) => {
          db.transaction(name).objectStore(name).getAll().onsuccess = ({ target }) => done(target.result);
        }));
        Promise.all(reads).then((all) => { db.close(); resolve(all.flat()); });
      };
    });
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)));
    return { records: records.length, text: records.map(bytes).join() + JSON.stringify([{ ...localStorage }, { ...sessionStorage }]), files: caught.flat() };
  })()`);

describe('a device without a network', () => {
  it('keeps nothing until she chose it', async () => {
    expect(await kept()).toEqual({ records: 0, text: expect.not.stringContaining('homeward-drawer'), files: [] });
    await choose();
  });

  it('opens to her passkey, too, without a network, once the passphrase let it', async () => {
    await aFinger();
    await page.getByLabel('What do you call it?').fill('my finger');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('my finger').waitFor();
    await page.getByRole('button', { name: 'Open it with a passkey, too' }).click();
    await page.getByLabel('Passphrase of this device').fill('eight lanterns on a river');
    await page.getByRole('button', { name: 'Show your passkey' }).click();
    await seen(page, 'This passphrase opens nothing here.');
    await page.getByLabel('Passphrase of this device').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Show your passkey' }).click();
    await seen(page, 'Your passkey opens it, too.');
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('button', { name: 'Open with your passkey' }).click();
    await page.getByRole('heading', { name: 'Without a network' }).waitFor();
    await page.context().setOffline(false);
    // Beside an authenticator that is played the browser does not tell it.
    await page.evaluate(`dispatchEvent(new Event('online'))`);
    await page.getByRole('heading', { level: 1, name: 'My account' }).waitFor();
    await page.getByRole('button', { name: 'No longer open it with a passkey' }).click();
    await page.getByRole('button', { name: 'Open it with a passkey, too' }).waitFor();
    expect(await page.getByRole('button', { name: 'Open with your passkey' }).count()).toBe(0);
    // Else nobody signs in as her any more with a password alone.
    await system.sql.query('delete from passkeys');
  });

  it('logs five people, also when the page dies midway, and opens to her passphrase alone', async () => {
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Log a rescue' }).first().click();
    for (const name of people.slice(0, 3)) await log(name);
    await killed();
    await unlock('eight lanterns on a river');
    await seen(page, 'This passphrase opens nothing here.');
    await unlock();
    await page.getByRole('link', { name: 'Log a rescue' }).first().click();
    await log(people[3]!);
    await page.getByRole('link', { name: 'Log many at once' }).click();
    for (const [n, name] of [people[4]!, 'Nobody Atall'].entries())
      await page.getByLabel(`Name, row ${n + 1}`, { exact: true }).fill(name);
    await page.getByRole('button', { name: 'Save 2 people' }).click();
    await seen(page, '2 people are kept on this device.');
    await page.getByRole('row', { name: '2' }).getByRole('button', { name: 'Take back' }).click();
    await seen(page, '1 person is kept on this device.');
    await page.getByRole('button', { name: 'Take row 2 away' }).click();
    await seen(page, 'Not sent yet: 5.');
    await page.getByRole('link', { name: 'See what waits' }).click();
    await page.getByText('Ruth Alemu').waitFor();
    await picture(page, 'caseworker-without-a-network');
    expect([await barriers(page), await page.title()]).toEqual([[], 'Homeward']);
  });

  it('writes down more about somebody whom the server does not know yet', async () => {
    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByRole('link', { name: /Liya Bekele/u }).click();
    const notes = page.locator('section[aria-labelledby=kept-note]');
    await notes.getByRole('textbox').fill('asked for a doctor at noon');
    await notes.getByRole('button').click();
    await seen(page, 'Not sent yet: 6.');
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await (await choosing).setFiles({ name: 'ticket.txt', mimeType: 'text/plain', buffer: Buffer.from('seat 14') });
    await page.getByRole('button', { name: 'Add it' }).click();
    await seen(page, 'Not sent yet: 7.');
    await page.getByLabel('What she tells, in her words').fill('they kept our papers');
    await page.locator('section[aria-labelledby=kept-testimony]').getByRole('button', { name: 'Save' }).click();
    expect(await seen(page, 'Not sent yet: 8.')).toBe(true);
  });

  it('holds nothing that could be read: no name, no word, no reader, and no answer of the server', async () => {
    const { text, records, files } = await kept();
    expect(records).toBeGreaterThan(6);
    for (const word of [
      ...people.flatMap((name) => name.split(' ')),
      'asked for a doctor',
      'ticket',
      'seat 14',
      'kept our papers',
      'Border',
      'caseworker',
      PASSPHRASE,
      'example',
    ])
      expect([word, text.toLowerCase().includes(word.toLowerCase())]).toEqual([word, false]);
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((path) => !path.startsWith('/app/'))).toEqual([]);
  });

  it('sends each once when there is a network, though it dies midway, and lays beside her who was logged meanwhile', async () => {
    const colleague = await system.as('caseworker Border');
    const other = { names: [{ full: 'Sara Tesfaye' }], sex: 'female', nationalities: ['ET'], birthDate: '1999-03-01' };
    expect(await colleague.post('/cases', aRescue({ person: other }))).toMatchObject({ status: 201 });
    const first = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/cases') && answer.request().method() === 'POST'); // prettier-ignore
    await page.context().setOffline(false);
    await first;
    await killed();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await unlock();
    await seen(page, 'Not sent yet: 1.');
    await page.getByRole('link', { name: 'See what waits' }).click();
    await seen(page, /She may be here already, as HW-/u);
    await page.getByRole('button', { name: 'It is the same person' }).click();
    await seen(page, 'Everything is sent.');
    for (const q of people) {
      const { items } = (await colleague.post('/cases/search', { q })).body;
      const hers = items.filter((one) => JSON.stringify(one['person']).includes(q));
      expect([q, hers.length]).toEqual([q, 1]);
      const { id } = hers[0] as { id: string };
      const { body } = await colleague.get(`/cases/${id}/consents`);
      const said = body.items.map(({ decision, wordingVersion }) => [decision, wordingVersion]);
      const asked = q !== 'Marta Haile';
      expect([q, said]).toEqual([q, [asked ? ['granted', 'consular_notification.am.1'] : ['not_asked', null]]]);
      const notes = (await colleague.get(`/cases/${id}/notes`)).body.items.map(({ body: said }) => said);
      const files = (await colleague.get(`/cases/${id}/attachments`)).body.items.map(({ name, size }) => [name, size]);
      const told = (await colleague.get(`/cases/${id}/testimonies`)).body.items.length;
      const more = q === 'Liya Bekele';
      expect([notes, files, told]).toEqual(
        more ? [['asked for a doctor at noon'], [['ticket.txt', 7]], 1] : [[], [], 0],
      );
    }
  });

  it('lays what she wrote down of a consent beside what was said since, and sends neither before one is chosen', async () => {
    const colleague = await system.as('caseworker Border');
    const [hana] = (await colleague.post('/cases/search', { q: 'Hana Girma' })).body.items as { id: string }[];
    const consents = `/cases/${hana!.id}/consents`;
    await goTo(page, `/cases/${hana!.id}`);
    await page.getByRole('button', { name: 'Record what she says' }).click();
    await page.getByRole('radio', { name: 'Refused' }).check();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await unlock();
    await page.getByRole('button', { name: 'Open', exact: true }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Save what she said' }).click();
    await seen(page, 'Not sent yet: 1.');
    const withdrawn = { purpose: 'consular_notification', decision: 'withdrawn', obtainedAt: new Date().toISOString() };
    expect((await colleague.post(consents, withdrawn)).status).toBe(201);
    await page.context().setOffline(false);
    await page.getByRole('link', { name: 'See what waits' }).click();
    const beside = page.getByRole('table', { name: 'Differs' });
    await beside.waitFor();
    expect(await beside.getByRole('row').allInnerTexts()).toEqual([
      expect.stringMatching(/^Written here\s+Refused/u),
      expect.stringMatching(/^On the server\s+Withdrawn/u),
    ]);
    const latest = async () => (await colleague.get(consents)).body.items[0]!['decision'];
    expect(await latest()).toBe('withdrawn');
    await page.getByRole('button', { name: 'What I wrote counts' }).click();
    await seen(page, 'Everything is sent.');
    expect(await latest()).toBe('refused');
  });

  it("keeps apart what two write on one tablet: neither reads nor sends what is the other one's", async () => {
    const theirs = 'nine boats on a canal';
    const supervisor = await system.as('supervisor Border');
    const arrived = async (q: string) => {
      const { items } = (await supervisor.post('/cases/search', { q })).body;
      return items.map((one) => (one['assignee'] as { name: string }).name);
    };
    const context = page.context();
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Log a rescue' }).first().click();
    await log('Selam Abebe');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('button', { name: 'Sign out all the same' }).click();
    await context.setOffline(false);
    const enter = async (nth: number) => {
      const { email, password } = system.account('caseworker Border', nth);
      await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
      await page.getByRole('textbox', { name: 'Password' }).fill(password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('navigation').waitFor();
    };
    await enter(1);
    await choose(theirs);
    expect(await page.getByText('Not sent yet').count()).toBe(0);
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Log a rescue' }).first().click();
    await log('Meron Tadesse');
    await page.reload();
    await unlock();
    await page.getByRole('link', { name: 'See what waits' }).click();
    await page.getByText('Selam Abebe').waitFor();
    expect(await page.getByText('Meron Tadesse').count()).toBe(0);
    // The cookie is the second one's: what the first one opened is closed, and not sent in another's name.
    await context.setOffline(false);
    await page.getByText('Selam Abebe').waitFor({ state: 'detached' });
    await unlock(theirs);
    await seen(page, 'Everything is sent.');
    expect([await arrived('Meron Tadesse'), await arrived('Selam Abebe')]).toEqual([['Thida Win'], []]);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await enter(0);
    await page.getByRole('link', { name: 'See what waits' }).click();
    await unlock();
    await seen(page, 'Everything is sent.');
    expect(await arrived('Selam Abebe')).toEqual(['Nok Saengthong']);
  });

  it('warns before it destroys what could not be sent for 72 hours, and says so afterwards', async () => {
    const context = page.context();
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Log a rescue' }).first().click();
    await log('Senait Desta');
    const now = Date.now();
    const after = async (hours: number, words: string) => {
      await context.clock.setFixedTime(now + hours * HOUR);
      // As another tab tells it that something changed.
      await page.evaluate(`new BroadcastChannel('homeward-drawer').postMessage('changed')`);
      expect(await seen(page, words)).toBe(true);
    };
    await after(49, 'Destroyed within 24 hours if it is not sent: 1');
    await after(67, 'Destroyed within 6 hours if it is not sent: 1');
    await after(73, 'Destroyed, since it could not be sent for 72 hours: 1');
    await page.getByRole('button', { name: 'I have read it' }).click();
    await page.getByText('could not be sent').waitFor({ state: 'detached' });
    await context.clock.setFixedTime(now);
  });

  it('is emptied at its next contact when her session was ended from elsewhere, and says so', async () => {
    const context = page.context();
    await page.getByRole('link', { name: 'Log a rescue' }).first().click();
    await log('Feven Tadesse');
    const { rows } = await system.sql.query<{ id: string }>(`select distinct user_id as id from sessions s join users u on u.id = s.user_id where u.role = 'caseworker'`); // prettier-ignore
    const administrator = await system.as('administrator');
    // Of both who keep something here; the second one had signed out before.
    for (const { id } of rows) expect((await administrator.post(`/users/${id}/end-sessions`)).status).toBe(200);
    await context.setOffline(false);
    await seen(page, 'What this device kept was destroyed');
    expect(await kept()).toMatchObject({ records: 0, files: [] });
    expect(await page.getByLabel('Passphrase of this device').count()).toBe(0);
  });

  it('runs under its policy without a complaint', () => {
    expect(windows.said.filter((line) => !/ERR_INTERNET_DISCONNECTED|Failed to load resource/u.test(line))).toEqual([]);
  });
});
