import type { Page } from 'playwright-core';
import { goTo, seen, Windows } from '../support/browser.js';
import { aCase } from '../support/people.js';
import { startAddressed, type System } from '../support/system.js';

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

const goes = (to: string) => page.getByRole('navigation').getByRole('link', { name: to, exact: true }).click();
const stays = () => page.getByRole('navigation').first().waitFor();

describe('a browser that does not open its storage', () => {
  const refuse = `(() => {
    const real = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (...asked) {
      if (sessionStorage.getItem('refuses') === null) return real.apply(this, asked);
      const request = Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype);
      Object.defineProperty(request, 'error', { value: new DOMException('', 'UnknownError') });
      setTimeout(() => request.dispatchEvent(new Event('error')));
      return request;
    };
  })()`;
  const choose = async () => {
    await page.getByLabel('Passphrase of this device').fill('seven lanterns on a river');
    await page.getByLabel('The passphrase once more').fill('seven lanterns on a river');
    await page.getByRole('button', { name: 'Use this device without a network' }).click();
  };

  it('signs nobody out at a reload, says so, and opens it once it is let', async () => {
    await page.addInitScript(refuse);
    await page.evaluate(`localStorage.setItem('homeward.keeps', ''), sessionStorage.setItem('refuses', '')`);
    await page.reload();
    await stays();
    await seen(page, /The browser does not open what this device keeps/u);
    await page.evaluate(`localStorage.removeItem('homeward.keeps')`);
    await goes('My account');
    await choose();
    await seen(page, 'This browser cannot keep anything locked.');
    expect(await page.evaluate(`localStorage.getItem('homeward.keeps')`)).toBeNull();
    await page.evaluate(`sessionStorage.removeItem('refuses')`);
    await choose();
    await seen(page, 'This device works without a network.');
    await page.getByText(/The browser does not open/u).waitFor({ state: 'detached' });
  });
});

describe('what is typed', () => {
  const fill = () =>
    page.evaluate(`(() => {
      for (let size = 1 << 20; size >= 1; size = Math.floor(size / 2))
        for (let n = 0; ; n += 1)
          try { localStorage.setItem('full ' + size + ' ' + n, 'x'.repeat(size)); } catch { break; }
    })()`);
  const clear = () => page.evaluate(`Object.keys(localStorage).filter((one) => one.startsWith('full ')).forEach((one) => localStorage.removeItem(one))`); // prettier-ignore

  it('and finds no room on the device is said to be on this page alone', async () => {
    const ngo = await system.as('caseworker Border');
    const { id } = await aCase(ngo);
    await goTo(page, `/cases/${id}`);
    await fill();
    await page.getByRole('button', { name: 'What she told' }).click();
    await page.getByRole('link', { name: 'Write down what she tells' }).click();
    await page.getByLabel('What she tells, in her words').fill('They took my telephone');
    await seen(page, /could not be kept on this device/u);
    await clear();
    await page.getByLabel('What she tells, in her words').fill('They took my telephone and my papers');
    await seen(page, 'Kept on this device, sealed, until you save it.');
    expect(await page.getByText(/could not be kept/u).count()).toBe(0);
  });

  it('waits behind the lock when she signs out in a second tab, also where there is no room to note it', async () => {
    await goTo(page, '/cases/new');
    await page.getByLabel('Name', { exact: true }).fill('Hana');
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.getByRole('navigation').first().waitFor();
    await fill();
    await second.getByRole('button', { name: 'Sign out', exact: true }).last().click();
    await second.getByRole('textbox', { name: 'Password' }).waitFor();
    await page.bringToFront();
    await page.getByLabel('Name', { exact: true }).fill('Hana Girma');
    await seen(page, /What you typed is kept/u);
    await page.getByRole('textbox', { name: 'Password' }).fill(system.account('caseworker Border').password);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await stays();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Hana Girma');
    await page.context().close();
  });
});

describe('who has passkeys alone', () => {
  it('begins with the first, before anything else, and takes one away for another', async () => {
    page = await windows.of('auditor');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    const aKey = async (transport: 'internal' | 'usb') => {
      const options = { protocol: 'ctap2', transport, hasResidentKey: true, hasUserVerification: true, isUserVerified: true } as const; // prettier-ignore
      const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', { options });
      return (enabled: boolean) => cdp.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
    };
    const add = async (name: string) => {
      await page.getByLabel('What do you call it?').fill(name);
      await page.getByRole('button', { name: 'Add a passkey' }).click();
      await page.getByText(name, { exact: true }).waitFor();
    };
    await system.sql.query(
      `update sessions set enrolling = true, fresh_at = null where user_id = (select id from users where role = 'auditor')`,
    );
    await page.reload();
    await seen(page, 'Set up a passkey or an authenticator first. Until then nothing else can be done.');
    expect(await page.getByRole('navigation').count()).toBe(0);
    const touchFirst = await aKey('internal');
    await add('of the office');
    await page.getByRole('button', { name: 'Go on' }).click();
    await goes('My account');
    await touchFirst(false);
    await aKey('usb');
    await add('on my ring');
    await page.getByRole('button', { name: 'Take away: of the office' }).click();
    await page.getByRole('button', { name: 'Show your passkey' }).click();
    await page.getByText('of the office', { exact: true }).waitFor({ state: 'detached' });
    expect(await page.getByText('on my ring', { exact: true }).count()).toBe(1);
  });

  it('and all of it ran under its policy without a complaint', () => {
    expect(windows.said).toEqual([]);
  });
});
