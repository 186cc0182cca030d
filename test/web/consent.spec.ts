import type { Page } from 'playwright-core';
import { barriers, goTo, picture, seen, Windows } from '../support/browser.js';
import { aCase } from '../support/people.js';
import { type Person, startSystem, type System } from '../support/system.js';

let system: System;
let windows: Windows;
let ngo: Person;
let page: Page;
let id: string;
beforeAll(async () => {
  system = await startSystem();
  windows = await Windows.open(system);
  ngo = await system.as('caseworker Border');
  const person = {
    names: [{ full: 'Ma Khin Invented' }],
    sex: 'female',
    nationalities: ['ET'],
    languages: ['my', 'ar'],
  };
  ({ id } = await aCase(ngo, { person }));
  page = await windows.of('caseworker Border', { reducedMotion: 'reduce', bypassCSP: true });
  await goTo(page, `/cases/${id}`);
});
afterAll(async () => {
  await windows.close();
  await system.stop();
});

describe('what she agrees to', () => {
  it('is read out in her language, and a yes to it is taken once it says who interpreted', async () => {
    await page.getByRole('button', { name: 'Record what she says' }).click();
    const heard = page.locator('.heard[lang=my]');
    await heard.getByText('သင် ငြင်းနိုင်ပါတယ်').waitFor();
    await page.getByText('No native speaker has reviewed this text.').first().waitFor();
    await page.getByRole('radio', { name: 'Granted' }).check();
    await page.getByRole('button', { name: 'Save what she said' }).click();
    await seen(page, 'name who interprets it to her');
    await picture(page, 'caseworker-consent', page.getByRole('group', { name: 'Record what she says' }));
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('Who interprets').fill('Daw Mya');
    await page.getByRole('button', { name: 'Save what she said' }).click();
    await seen(page, /Granted, .*, said in Burmese, with interpreter D\., text 1/u);
    await page.getByRole('group', { name: 'Record what she says' }).waitFor({ state: 'detached' });
    expect(await page.getByText('Daw Mya').count()).toBe(0);
  });

  it('is read out from right to left in Arabic', async () => {
    await page.getByRole('button', { name: 'Record what she says' }).click();
    await page.getByLabel('In which language').selectOption('ar');
    await page.locator('.heard[lang=ar]').waitFor();
    expect(await page.evaluate(`getComputedStyle(document.querySelector('.heard')).direction`)).toBe('rtl');
    await page.getByRole('button', { name: 'Record what she says' }).click();
  });

  it('ends at a press that says what ends, and the officer who looks at her sees her no more', async () => {
    await ngo.post(`/cases/${id}/consular-notifications`, {});
    const officer = await windows.of('consular_officer ET');
    await officer.getByRole('button', { name: /^Acknowledge/u }).first().waitFor(); // prettier-ignore
    await goTo(officer, `/cases/${id}`);
    await seen(officer, 'Ma Khin Invented');
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await seen(page, 'No longer sees this person: her embassy.');
    await page.getByRole('button', { name: 'Withdraw now' }).click();
    await page.locator('strong', { hasText: 'Withdrawn' }).waitFor();
    await officer.evaluate(`dispatchEvent(new Event('visibilitychange'))`);
    await seen(officer, 'You do not see this person any more');
    expect(await officer.getByText('Ma Khin Invented').count()).toBe(0);
    await officer.context().close();
  });
});

describe('what she tells', () => {
  const words = 'သူတို့က ကျွန်မကို သော့ခတ်ထားတယ်။';
  const her = () => page.getByLabel('What she tells, in her words');

  it('is there again after a reload in the middle, unreadable on the device, and is coded beside', async () => {
    await page.getByRole('button', { name: 'What she told' }).click();
    await page.getByRole('link', { name: 'Write down what she tells' }).click();
    await her().fill(words);
    await seen(page, 'Kept on this device, sealed');
    const kept = await page.evaluate<string>('JSON.stringify(localStorage)');
    expect(kept).toContain('homeward.draft.');
    expect([kept.includes('သူတို့'), kept.includes(id)]).toEqual([false, false]);
    await page.reload();
    await seen(page, 'What you had not saved is here again');
    expect(await her().inputValue()).toBe(words);
    await page.getByRole('button', { name: 'Add a code' }).click();
    await page.getByLabel('What was done', { exact: true }).selectOption('confinement');
    await page.getByLabel('Sign of forced labour (ILO)').selectOption('restriction_of_movement');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save as version 1' }).click();
    await page.locator('.marked').getByText(words).waitFor();
    await seen(page, 'Confinement');
    await picture(page, 'caseworker-testimony');
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    expect(await page.evaluate<string>('JSON.stringify(localStorage)')).not.toContain('homeward.draft.');
  });

  it('is never lost where two write at once: both are shown, and one follows the other', async () => {
    await page.getByRole('button', { name: 'Write a new version' }).click();
    await her().fill(`${words} တံခါးမရှိဘူး။`);
    const [told] = (await ngo.get(`/cases/${id}/testimonies`)).body.items as { id: string }[];
    await ngo.post(`/cases/${id}/testimonies/${told!.id}/versions`, { body: 'Another said it so' });
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await seen(page, 'Somebody saved version 2 meanwhile');
    await seen(page, 'Another said it so');
    await page.getByRole('button', { name: 'Save mine as the next version' }).click();
    await page.locator('.marked').getByText('တံခါးမရှိဘူး').waitFor();
    expect((await ngo.get(`/cases/${id}/testimonies/${told!.id}`)).body).toMatchObject({ version: 3 });
  });

  it('runs under its policy without a complaint', () => {
    expect(windows.said).toEqual([]);
  });
});
