import { generate } from 'otplib';
import type { Page } from 'playwright-core';
import { Windows } from '../support/browser.js';
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
/** Goes there as people do: by the column of places. */
const goes = async (page: Page, place: string): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name: place }).click();
  await page.getByRole('heading', { level: 1, name: place }).waitFor();
};

describe('the rooms of those who watch and set up', () => {
  it('an auditor sees who read a case, and nothing of another one once she asks for it alone', async () => {
    const ngo = await system.as('caseworker Border');
    const { id } = await aCase(ngo);
    await ngo.get(`/cases/${id}`);
    const page = await windows.of('auditor');
    await goes(page, 'The record');
    await page.getByLabel('What was done').selectOption('case.read');
    await page.getByLabel('Which case').fill(id);
    const lines = page.locator('#search ~ * .row, #search + * .row');
    await expect(lines.first().innerText()).resolves.toMatch(/Case opened to read[^]*Caseworker/u);
    await page.getByLabel('Which case').fill('00000000-0000-4000-8000-000000000000');
    await page.getByText('The record has no such line.').waitFor();
    await page.context().close();
  });

  it('an administrator invites somebody, and finds her among those who work here', async () => {
    const page = await windows.of('administrator');
    await goes(page, 'Staff');
    await page.getByRole('textbox', { name: 'Name' }).fill('Daw Khin Invented');
    await page.getByLabel('E-mail').fill('khin@invented.example');
    await page.getByRole('group', { name: 'Invite somebody' }).getByLabel('Role').selectOption('supervisor');
    await page.getByRole('combobox', { name: 'Organisation' }).selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Invite' }).click();
    await page.getByText('Daw Khin Invented is invited').waitFor();
    const line = page.locator('.row', { hasText: 'Daw Khin Invented' });
    await line.waitFor();
    expect(await line.innerText()).toContain('Supervisor');
    await goes(page, 'Outbox');
    await page.getByText('Nothing has failed.').waitFor();
    await page.context().close();
  });

  it('a supervisor sees who carries how much, and hands all of it to a colleague', async () => {
    const page = await windows.of('supervisor Border');
    await goes(page, 'The team');
    const rows = page.getByRole('table').getByRole('row');
    await rows.nth(2).waitFor();
    const held = async () => (await rows.allInnerTexts()).slice(1).map((row) => Number(row.split('\t').at(-2)));
    await eventually(held, (counts) => counts.every((count) => count >= 0));
    const before = await held();
    const from = before.indexOf(Math.max(...before));
    const to = from === 0 ? 1 : 0;
    await page.getByRole('combobox', { name: 'From' }).selectOption({ index: from + 1 });
    await page.getByRole('combobox', { name: 'To' }).selectOption({ index: to + 1 });
    await page.getByRole('button', { name: 'Hand over a caseload' }).click();
    await page.getByText(/holds \d+ open cases now/u).waitFor();
    await eventually(held, (counts) => counts[from] === 0);
    expect((await held())[to]).toBe(before[from]! + before[to]!);
    await page.context().close();
  });

  it('a caseworker adds a note and a paper, takes the paper along, and sees who looked', async () => {
    const ngo = await system.as('caseworker Border');
    const { caseNumber } = await aCase(ngo, { person: { names: [{ full: 'Selam Hailu' }] } });
    const page = await windows.of('caseworker Border');
    await goes(page, 'People');
    await page.getByLabel('Find a person').fill(caseNumber);
    await page.getByRole('link', { name: /Selam Hailu/u }).click();
    await page.getByRole('button', { name: 'Notes' }).click();
    await page.getByRole('button', { name: 'Write a note' }).click();
    await page.getByRole('textbox', { name: 'What should colleagues know?' }).fill('She sleeps badly.');
    await page.getByRole('button', { name: 'Write a note' }).click();
    await page.locator('.told', { hasText: 'She sleeps badly.' }).waitFor();
    await page.getByRole('button', { name: 'Papers and pictures' }).click();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await (
      await choosing
    ).setFiles({ name: 'statement.txt', mimeType: 'text/plain', buffer: Buffer.from('Her words') });
    await page.getByRole('button', { name: 'Add it' }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Download/u }).click();
    expect((await saving).suggestedFilename()).toBe('statement.txt');
    await page.getByRole('button', { name: 'Who looked' }).click();
    await page.getByText('Case opened to read').first().waitFor();
    await page.context().close();
  });

  it('somebody sets up her second factor, and sees her recovery codes once', async () => {
    const page = await windows.of('coordinator');
    await goes(page, 'My account');
    await page.getByText('Here, now').waitFor();
    await page.getByRole('button', { name: 'Set up an authenticator' }).click();
    const secret = await page.locator('code').innerText();
    await page.getByLabel('The six digits it shows').fill(await generate({ secret }));
    await page.getByRole('button', { name: 'Turn it on' }).click();
    await page.getByText('Your authenticator is on since').waitFor();
    await page.getByRole('button', { name: 'New recovery codes' }).click();
    await page.locator('code').nth(9).waitFor();
    expect(new Set(await page.locator('code').allInnerTexts()).size).toBe(10);
    await page.getByLabel('Language of e-mail').selectOption('th');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    await page.getByText('Recovery codes left: 10').waitFor();
    expect(await page.locator('code').count()).toBe(0);
    expect(await page.getByLabel('Language of e-mail').inputValue()).toBe('th');
    await page.context().close();
  });

  it('runs under its policy without a complaint', () => {
    expect(windows.said).toEqual([]);
  });
});
