import type { Page } from 'playwright-core';
import { goTo, isAsked, picture, seen, Windows } from '../support/browser.js';
import { aCase } from '../support/people.js';
import { eventually, startSystem, type System } from '../support/system.js';

let system: System;
let windows: Windows;
beforeAll(async () => {
  system = await startSystem();
  windows = await Windows.open(system);
});
afterAll(async () => {
  await windows.close();
  await system.stop();
});

describe('a caseworker', () => {
  let page: Page;
  beforeAll(async () => {
    page = await windows.of('caseworker Border');
  });

  it('logs a rescue, is warned that she may be here already, and finds her by another spelling', async () => {
    for (const name of ['Tigist Alemayehu', 'Tigist Alemayehu Bekele']) {
      await page.getByRole('link', { name: 'Log a rescue' }).first().click();
      await page.getByLabel('Name', { exact: true }).fill(name);
      if (name.endsWith('Bekele')) await seen(page, 'Is she here already?');
      await page.getByLabel('Nationality').selectOption('ET');
      await page.getByLabel('Sex').selectOption('female');
      await page.getByLabel('Language she speaks best').selectOption('ti');
      await page.getByLabel('Her telephone').fill('+66 81 000 0002');
      await isAsked(page);
      if (name.endsWith('Bekele')) await picture(page, 'caseworker-log-a-rescue');
      await page.getByRole('button', { name: 'Save' }).click();
      await seen(page, /Saved as HW-/u);
    }
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByLabel('Find a person').fill('ትግስት');
    await page.getByRole('link', { name: /Tigist Alemayehu Bekele/u }).click();
    expect(await seen(page, /Ethiopia · Tigrinya/u)).toBe(true);
  });

  it('is told beside the field what cannot be, and loses nothing of what she typed', async () => {
    await page.getByRole('link', { name: 'Log a rescue' }).first().click();
    await page.getByLabel('Name', { exact: true }).fill('Nasra Abdi');
    await page.getByLabel('Day', { exact: true }).fill('2099-01-01');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByLabel('Day', { exact: true }).and(page.locator('[aria-invalid=true]')).waitFor();
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('Nasra Abdi');
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByLabel('Find a person').fill('ትግስት');
    await seen(page, 'Tigist Alemayehu Bekele');
  });

  it('reads what is next, records a step, and hears a change of mind', async () => {
    await page.getByRole('link', { name: /Tigist Alemayehu Bekele/u }).click();
    await page.getByRole('heading', { level: 1, name: /Tigist/u }).waitFor();
    const station = page.locator('#step-shelter');
    await station.getByRole('button', { name: 'Record' }).click();
    await page.getByRole('menuitem', { name: 'Done' }).click();
    await station.getByText(/^Done ·/u).waitFor();
    await picture(page, 'caseworker-case');
    await page.getByRole('button', { name: 'Withdraw', exact: true }).first().click();
    await seen(page, /No longer sees this person: her embassy/u);
    await page.getByRole('button', { name: 'Withdraw now' }).click();
    expect(await seen(page, 'Withdrawn')).toBe(true);
  });

  it('leaves nothing of a person in title or address', async () => {
    expect(await page.title()).toBe('Homeward');
    expect(decodeURIComponent(page.url())).not.toMatch(/tigist|bekele/iu);
  });

  it('blurs names at a press, and shows them at another', async () => {
    await page.getByRole('button', { name: 'Blur names' }).click();
    await expect(page.getByText('Tigist Alemayehu Bekele').count()).resolves.toBe(1);
    expect(await page.evaluate<string>(`getComputedStyle(document.querySelector('.shielded')).filter`)).toContain(
      'blur',
    );
    await page.getByRole('button', { name: 'Show names' }).click();
    expect(await page.locator('.shielded').count()).toBe(0);
  });

  it('who presses Esc twice is gone: another page, no way back, no session', async () => {
    const away = await windows.of('supervisor Safe');
    await away.keyboard.press('Escape');
    await away.keyboard.press('Escape');
    await away.waitForURL('**/app/away.html');
    const door = new URL('/app/', away.url()).toString();
    expect(await away.title()).toBe('Notes');
    const open = `select 1 from sessions s join users u on u.id = s.user_id where s.ended_at is null and u.role = 'supervisor'`;
    await eventually(() => system.sql.query(open), ({ rowCount }) => rowCount === 0); // prettier-ignore
    await away.goBack().catch(() => undefined);
    await away.goto(door);
    await away.getByRole('button', { name: 'Sign in' }).waitFor();
  });

  it('who is away for five minutes finds it locked, and what she typed behind the lock', async () => {
    const context = await windows.empty();
    await context.clock.install();
    await context.reload();
    const { email, password } = system.account('caseworker Border');
    await context.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await context.getByRole('textbox', { name: 'Password' }).fill(password);
    await context.getByRole('button', { name: 'Sign in' }).click();
    await context.getByRole('link', { name: 'Log a rescue' }).first().click();
    await context.getByLabel('Name', { exact: true }).fill('Nasra Abdi');
    await context.clock.fastForward('05:10');
    await context.getByRole('heading', { name: 'Locked' }).waitFor();
    expect(await context.getByLabel('Name', { exact: true }).isVisible()).toBe(false);
    await context.getByRole('textbox', { name: 'Password' }).fill(password);
    await context.getByRole('button', { name: 'Unlock' }).click();
    expect(await context.getByLabel('Name', { exact: true }).inputValue()).toBe('Nasra Abdi');
  });
});

describe('a consular officer', () => {
  it('records one step for many of her nationals, and loses sight of one who changes her mind', async () => {
    const ngo = await system.as('caseworker Border');
    const ids: string[] = [];
    for (const full of ['Hana Girma', 'Sara Tesfaye']) {
      const { id } = await aCase(ngo, { person: { names: [{ full }], sex: 'female', nationalities: ['ET'] } });
      await ngo.post(`/cases/${id}/consents`, { purpose: 'consular_notification', decision: 'granted', obtainedAt: new Date().toISOString(), method: 'verbal' }); // prettier-ignore
      await ngo.post(`/cases/${id}/consular-notifications`, {});
      ids.push(id);
    }
    const page = await windows.of('consular_officer ET');
    await page.getByRole('button', { name: /^Acknowledge all/u }).click();
    await seen(page, 'Every notice is acknowledged.');
    await page.getByRole('link', { name: 'Way home' }).first().click();
    const boxes = page.getByRole('checkbox', { name: /^Choose HW-/u });
    await boxes.nth(1).waitFor();
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await seen(page, '2 people chosen');
    await picture(page, 'officer-board');
    await page.getByLabel('Step').selectOption('nationality_verification');
    await page.getByRole('button', { name: 'Record as done' }).click();
    await seen(page, /Recorded for \d/u);
    await goTo(page, `/cases/${ids[0]}`);
    await ngo.post(`/cases/${ids[0]}/consents`, { purpose: 'consular_notification', decision: 'withdrawn', obtainedAt: new Date().toISOString(), method: 'verbal' }); // prettier-ignore
    await page.reload();
    await seen(page, 'Nothing is here, or it is not for you to see');
    expect(await page.getByText('Hana Girma').count()).toBe(0);
  });
});

describe('a coordinator', () => {
  it('counts people, is told what is left out, and takes the table along', async () => {
    const page = await windows.of('coordinator');
    await page.getByRole('link', { name: 'Reports' }).first().click();
    await seen(page, /Groups under 10 are not shown/u);
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    expect((await waiting).suggestedFilename()).toBe('homeward-nationality.csv');
  });
});

it('runs under its policy without a complaint', () => {
  expect(windows.said).toEqual([]);
});
