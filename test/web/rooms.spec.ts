import { readFileSync } from 'node:fs';
import { generate } from 'otplib';
import type { Page } from 'playwright-core';
import { freePort } from '../../apps/cli/embedded-postgres/index.mjs';
import { goTo, picture, Windows } from '../support/browser.js';
import { aCase } from '../support/people.js';
import { eventually, startSystem, type System } from '../support/system.js';

let system: System;
let windows: Windows;
beforeAll(async () => {
  // A passkey belongs to an address: the system has to know its own.
  const port = await freePort();
  system = await startSystem({ port, publicUrl: `http://localhost:${port}`, stepUp: true });
  windows = await Windows.open(system);
});
afterAll(async () => {
  await windows.close();
  await system.stop();
});
/** Everybody showed a factor long ago. */
const muchLater = () => system.sql.query(`update sessions set fresh_at = now() - interval '6 minutes'`);
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
    // The question stands in the address, and is asked again from there.
    expect(new URL(page.url()).search).toContain('case.read');
    await page.getByLabel('Which case').fill(id);
    await eventually(
      async () => {
        await page.reload();
        await lines.first().waitFor();
        return page.getByRole('button', { name: 'Prove it' }).count();
      },
      (sealed) => sealed > 0,
    );
    await page.getByRole('button', { name: 'Prove it' }).first().click();
    await page.getByText(/^It stands in the record: line/u).waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download' }).click();
    await picture(page, 'auditor-record');
    const proof = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as { leaf: string; path: string[] };
    expect(proof.leaf).toMatch(/^[\da-f]{64}$/u);
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
    await line.getByRole('button', { name: 'Change: Daw Khin Invented' }).click();
    await muchLater();
    await line.getByLabel('Role').selectOption('caseworker');
    await line.getByRole('button', { name: 'Ask for this' }).click();
    await line.getByRole('textbox', { name: 'Password' }).fill(system.account('administrator').password);
    await line.getByRole('button', { name: 'It is me' }).click();
    await line.getByText('Thank you. Now do it once more.').waitFor();
    await line.getByRole('button', { name: 'Ask for this' }).click();
    // A demo has one administrator: it counts at once.
    await line.getByText(/^Caseworker · /u).waitFor();
    await line.getByRole('button', { name: 'New invitation' }).click();
    const link = await line.locator('code').innerText();
    const she = await windows.empty();
    await she.goto('about:blank');
    await she.goto(link);
    await she.getByRole('textbox', { name: 'New password' }).fill('nine boats below the bridge');
    expect(she.url()).not.toContain('token');
    await she.getByRole('button', { name: 'Choose a password' }).click();
    await she.getByText('Done. Now sign in with it.').waitFor();
    await she.context().close();
    await goes(page, 'Outbox');
    await page.getByText('Nothing has failed.').waitFor();
    await page.context().close();
  });

  it('an administrator looks at a compound, tells an embassy another way, and reads what holds', async () => {
    const ngo = await system.as('caseworker Border');
    await ngo.post('/compounds', { name: 'Invented Garden', aliases: ['虚构园'], country: 'MM' });
    const page = await windows.of('administrator');
    await goes(page, 'Compounds');
    await page.getByLabel('Find by any name').fill('虚构');
    const place = page.locator('.row', { hasText: 'Invented Garden' });
    await place.getByRole('button', { name: 'It is right' }).click();
    await place.getByRole('button', { name: 'It is right' }).waitFor({ state: 'detached' });
    await place.getByRole('button', { name: 'Change: Invented Garden' }).click();
    await place.getByLabel('State or province').fill('Kayin');
    await place.getByRole('button', { name: 'Save' }).click();
    await place.getByText(/Kayin/u).waitFor();
    await goes(page, 'Embassies');
    const mission = page.locator('.row').first();
    await mission.getByRole('button', { name: /^Change/u }).click();
    await mission.getByLabel('Sun', { exact: true }).check();
    await picture(page, 'administrator-embassy');
    await mission.getByRole('button', { name: 'Save' }).click();
    await mission.getByRole('button', { name: /^Change/u }).waitFor();
    const { rows } = await system.sql.query('select working_days as days from missions where working_days is not null');
    expect(rows).toEqual([{ days: [7] }]);
    await goes(page, 'Rules and keys');
    await page.getByText('All keys lie under the newest one.').waitFor();
    await page.context().close();
  });

  it('a supervisor sees who carries how much, and hands all of it to a colleague', async () => {
    const page = await windows.of('supervisor Border');
    await goes(page, 'The team');
    const rows = page.getByRole('table').getByRole('row');
    await rows.nth(2).waitFor();
    /** Open cases by who holds them, the heaviest load first. */
    const held = async () =>
      (await rows.allInnerTexts()).slice(1).map((row) => {
        const [who, cases] = row.split('\t');
        return [who!.split('\n')[0]!, Number(cases)] as const;
      });
    await picture(page, 'supervisor-team');
    const [[from, most], [to, other]] = (await held()) as [[string, number], [string, number]];
    expect(most).toBeGreaterThan(0);
    await page.getByRole('combobox', { name: 'From' }).selectOption(from);
    await page.getByRole('combobox', { name: 'To' }).selectOption(to);
    await page.getByRole('button', { name: 'Hand over a caseload' }).click();
    await page.getByText(/holds \d+ open cases now/u).waitFor();
    await eventually(held, (now) => now[0]![0] === to && now[0]![1] === most + other);
    await page.context().close();
  });

  it('a supervisor breaks the glass of somebody whose number she has on paper, once she showed who she is; another reviews why', async () => {
    const ngo = await system.as('caseworker Border');
    const { caseNumber } = await aCase(ngo, { person: { names: [{ full: 'Hiwot Gebre' }] } });
    const page = await windows.of('supervisor Safe');
    await goes(page, 'Held back');
    await muchLater();
    await page.getByLabel('Number or address of the case').fill('somebody in room 4');
    await page.getByLabel('Why can this not wait?').fill('she stands at our door without papers');
    await page.getByRole('button', { name: 'Break the glass' }).click();
    await page.getByText('This is neither the number nor the address of a case').waitFor();
    await page.getByLabel('Number or address of the case').fill(caseNumber);
    await page.getByRole('button', { name: 'Break the glass' }).click();
    await page.getByText('This asks once more who is there.').first().waitFor();
    const asked = page.getByRole('group', { name: 'Break the glass' });
    await asked.getByRole('textbox', { name: 'Password' }).fill(system.account('supervisor Safe').password);
    await asked.getByRole('button', { name: 'It is me' }).click();
    await page.getByText('Thank you. Now do it once more.').first().waitFor();
    await page.getByRole('button', { name: 'Break the glass' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hiwot Gebre' }).waitFor();
    await goes(page, 'Held back');
    await page.getByRole('button', { name: 'End it now' }).click();
    await page.getByRole('button', { name: 'End it now' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Review' }).count()).toBe(0);
    await page.context().close();
    const other = await windows.of('supervisor Border');
    await goes(other, 'Held back');
    await other.getByRole('button', { name: 'Review' }).click();
    await other.getByLabel('What did you find?').fill('It was needed');
    await other.getByRole('button', { name: 'Review' }).click();
    await other.getByText(/found: It was needed/u).waitFor();
    await other.context().close();
  });

  it('a supervisor keeps an embassy from somebody, finds it in one list, and ends it', async () => {
    const ngo = await system.as('caseworker Border');
    const { id, caseNumber } = await aCase(ngo);
    const page = await windows.of('supervisor Border');
    await goTo(page, `/cases/${id}`);
    await page.getByRole('button', { name: 'Who must not see a case' }).click();
    await page.getByLabel('Whom does it concern?').selectOption('mission');
    await page.getByRole('combobox', { name: 'Who', exact: true }).selectOption({ index: 1 });
    await page.getByLabel('Why?').fill('her uncle works there');
    await page.getByRole('button', { name: 'Keep away' }).click();
    await page.getByText('her uncle works there').waitFor();
    await goes(page, 'Held back');
    const line = page.locator('.row', { hasText: caseNumber });
    await line.waitFor();
    await picture(page, 'supervisor-held-back');
    await line.getByRole('button', { name: 'End it' }).click();
    await line.getByLabel('Why?').fill('he left');
    await line.getByRole('button', { name: 'End it' }).click();
    await line.waitFor({ state: 'detached' });
    const { rows } = await system.sql.query('select excluded from cases where id = $1', [id]);
    expect(rows).toEqual([{ excluded: null }]);
    await page.context().close();
  });

  it('somebody adds a passkey, signs in with it alone, and shows it where it is asked for', async () => {
    const page = await windows.of('auditor');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    });
    await goes(page, 'My account');
    await page.getByLabel('What do you call it?').fill('the key on my ring');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByText('the key on my ring').waitFor();
    await page.getByRole('button', { name: 'Sign out', exact: true }).last().click();
    await page.getByRole('button', { name: 'Use a passkey instead' }).click();
    await goes(page, 'My account');
    await muchLater();
    await page.getByLabel('Your password now').fill(system.account('auditor').password);
    await page.getByLabel('New password').fill('nine boats below the bridge');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByRole('button', { name: 'Show your passkey' }).click();
    await page.getByText('Thank you. Now do it once more.').waitFor();
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('Changed. Everywhere else you are signed out.').waitFor();
    const { rows } = await system.sql.query('select counter > 0 as used from passkeys');
    expect(rows).toEqual([{ used: true }]);
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

  it('a caseworker says who told her of a step, gives a deadline more time, puts a mistake right, asks for help, and closes the case; a supervisor takes it up again', async () => {
    const ngo = await system.as('caseworker Border');
    const { id } = await aCase(ngo, { person: { names: [{ full: 'Almaz Girma' }] } });
    const page = await windows.of('caseworker Border');
    await goTo(page, `/cases/${id}`);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const step = page.locator('#step-exit_permit');
    await step.getByRole('button', { name: 'Record' }).click();
    await page.getByRole('menuitem', { name: 'Blocked' }).click();
    await step.getByLabel('Why does it stand still?').selectOption('fine_unpaid');
    await step.getByLabel('How did you hear of it?').selectOption('letter');
    await step.getByRole('button', { name: /^Record: / }).click();
    await step.getByText(/told by Immigration, Letter/u).waitFor();

    await press('Add a deadline');
    await page.getByLabel('By the end of which day?').fill('2030-01-10');
    await page.getByLabel('In your words').fill('Ring the aunt');
    await press('Save');
    const line = page.locator('.row', { hasText: 'Ring the aunt' });
    await line.getByRole('button', { name: 'Change' }).click();
    await line.getByLabel('By the end of which day?').fill('2030-02-20');
    await line.getByLabel('Why?').fill('she is at sea');
    await line.getByRole('button', { name: 'Save' }).click();
    await line.getByText('Feb 20, 2030').waitFor();

    await press('What else is known of her');
    await press('Correct or add something');
    await page.getByLabel('Telephone numbers').first().fill('+66 81 000 0001');
    await page.getByLabel('Risk', { exact: true }).selectOption('high');
    await press('Save');
    await page.getByText('Risk: High').waitFor();
    const { body } = await ngo.get(`/cases/${id}`);
    expect(body).toMatchObject({ riskLevel: 'high', person: { birthDate: '1999-03-02', nationalities: ['ET'] } });
    expect((body['person'] as { phones: string[] }).phones).toHaveLength(1);

    await press('Help from other organisations');
    await press('Ask another organisation');
    await page.getByLabel('Which organisation?').selectOption({ index: 1 });
    await page.getByLabel('What kind of help?').selectOption('medical');
    await press('Ask another organisation');
    // She was not asked yet.
    await page.getByRole('alert').filter({ hasText: 'She has not agreed to this yet' }).waitFor();

    await press('Close the case');
    await page.getByLabel('How did it end?').selectOption('declined');
    await page.getByLabel('Why, in a sentence?').fill('she wants no more calls');
    await press('Close the case');
    await page.getByText('Declined help').waitFor();
    await page.context().close();
    const other = await windows.of('supervisor Border');
    await goTo(other, `/cases/${id}`);
    await other.getByRole('button', { name: 'Take the case up again' }).click();
    await other.getByLabel('Why, in a sentence?').fill('she called us');
    await other.getByRole('button', { name: 'Take the case up again' }).click();
    await other.getByRole('button', { name: 'Close the case' }).waitFor();
    await other.context().close();
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
