import { readFileSync } from 'node:fs';
import { generate } from 'otplib';
import type { Page } from 'playwright-core';
import { goTo, picture, seen, Windows } from '../support/browser.js';
import { aCase, aGrant } from '../support/people.js';
import { eventually, startAddressed, type System } from '../support/system.js';

let system: System;
let windows: Windows;
beforeAll(async () => {
  system = await startAddressed({ stepUp: true });
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

  it('somebody is forgotten: a supervisor asks, an administrator agrees, and nobody reads her any more', async () => {
    const [ngo, boss] = [await system.as('caseworker Border'), await system.as('supervisor Border')];
    const { id } = await aCase(ngo);
    await boss.post(`/cases/${id}/close`, { reason: 'She went her own way', outcome: 'declined' });
    const page = await windows.of('supervisor Border');
    await goTo(page, `/cases/${id}`);
    await page.getByRole('button', { name: 'To be forgotten' }).click();
    await page.getByRole('button', { name: 'Ask that she be forgotten' }).click();
    await page.getByLabel('Why').fill('She asked for it in writing');
    await page.getByRole('button', { name: 'Ask that she be forgotten' }).click();
    await page.getByRole('link', { name: 'Erasures that were asked for' }).click();
    await seen(page, 'You asked for it: somebody else must agree.');
    expect(await page.getByRole('button', { name: 'Agree' }).count()).toBe(0);
    const admin = await windows.of('administrator');
    await goes(admin, 'Erasures');
    await admin.getByRole('button', { name: 'Agree', exact: true }).click();
    expect(await admin.getByRole('main').innerText()).not.toContain('in writing');
    await admin.getByRole('button', { name: 'Yes, forget her' }).click();
    await admin.getByText(/^Erased/u).waitFor();
    expect((await ngo.get(`/cases/${id}`)).status).toBe(410);
    await page.context().close();
    await admin.context().close();
  });

  it('an administrator connects the system of an embassy, and reads its secret once', async () => {
    const page = await windows.of('administrator');
    await goes(page, 'Connected systems');
    await page.getByLabel('Whose is it?').selectOption({ index: 1 });
    await page.getByLabel('Its address').fill('http://localhost:9/homeward');
    await page.getByRole('button', { name: 'Connect a system' }).click();
    const secret = await page.locator('code').innerText();
    expect(secret).toMatch(/^whsec_/u);
    const row = page.locator('.row', { hasText: 'localhost:9' });
    await row.getByRole('button', { name: 'New secret' }).click();
    await row.getByText(/the secret before signs as well until/u).waitFor();
    expect(await row.locator('code').innerText()).not.toBe(secret);
    await row.getByRole('button', { name: 'Call it no more' }).click();
    await row.getByText(/^Is not called/u).waitFor();
    await page.reload();
    await row.waitFor();
    expect(await page.locator('code').count()).toBe(0);
    await page.context().close();
  });

  it('a wrong list is found again and taken back, and who was worked on stays', async () => {
    const page = await windows.of('supervisor Border');
    await goes(page, 'Read a list');
    const rows = ['Left', 'Worked'].map((name) => `${name} Invented,female,ET,2025-02-12,released,MM,Myawaddy,TH`);
    const heads = 'full_name,sex,nationality,rescue_date,rescue_method,rescue_country,rescue_place,host_country';
    const list = { name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from([heads, ...rows].join('\n')) };
    await page.locator('input[type=file]').setInputFiles(list);
    await page.getByRole('button', { name: 'Check the list' }).click();
    await page.getByRole('button', { name: 'Log the good rows: 2' }).click();
    await page.getByRole('heading', { name: 'Done' }).waitFor();
    const boss = await system.as('supervisor Border');
    const { items } = (await boss.post('/cases/search', { q: 'Worked Invented' })).body as { items: { id: string }[] };
    await boss.post(`/cases/${items[0]!.id}/notes`, { body: 'She called' });
    await page.reload();
    await page.getByRole('button', { name: 'Look at it' }).first().click();
    await page.getByRole('button', { name: 'Take this list back' }).click();
    await seen(page, /^People on whom nobody has worked since: 1\./u);
    await page.getByRole('button', { name: 'Yes, take it back' }).click();
    await page.getByRole('heading', { name: 'The list was taken back' }).waitFor();
    await page.getByText('Stays as it is, since somebody has worked on it: 1').click();
    expect(await seen(page, /^Entry added/u)).toBe(true);
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
    await page.getByRole('button', { name: 'Destroy it' }).click();
    await page.getByRole('textbox', { name: /^Why\?/u }).fill('it is of somebody else');
    await page.getByRole('button', { name: 'Destroy it' }).click();
    await page.getByText('Removed', { exact: false }).first().waitFor();
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

  it('a caseworker shows who she is and writes down where somebody stays, asks for help, says what an interview found and what is claimed from her, whether she may travel, what a waiver leaves to pay, and how her way ended', async () => {
    const ngo = await system.as('caseworker Border');
    const { id } = await aCase(ngo, { person: { names: [{ full: 'Hana Bekele' }] } });
    const page = await windows.of('caseworker Border');
    await goTo(page, `/cases/${id}`);
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    await muchLater();
    await press('Where she stays');
    await page.getByRole('textbox', { name: 'Password' }).fill(system.account('caseworker Border').password);
    await press('It is me');
    await press('Write down where she stays');
    await page.getByLabel('Address').fill('12 Moo 4, behind the market');
    await press('Save');
    expect(await seen(page, '12 Moo 4, behind the market')).toBe(true);

    await press('Help asked for');
    await press('Ask for help');
    await page.getByLabel('Which help?').selectOption('medical');
    await page.getByLabel('Must answer').selectOption('within_1_day');
    await press('Save');
    await page.locator('.row', { hasText: 'Service response' }).waitFor();

    await press('Screening interviews');
    await press('Record a screening');
    await page.getByLabel('Debt bondage').check();
    await page.getByLabel('What was found').selectOption('indicated');
    await press('Save');
    await page.getByText('Signs of forced labour: Debt bondage').waitFor();
    await page.locator('#step-screening[data-state="done"]').waitFor();

    await press('Debts, ransom and wages');
    await press('Write down a claim');
    await page.getByLabel('What is it?').selectOption('debt');
    await page.getByLabel('Amount').fill('1.200');
    await press('Save');
    await page.getByText('Write digits, with a point before decimals').waitFor();
    await page.getByLabel('Amount').fill('50,000');
    await press('Save');
    await press('What became of it');
    await page.getByLabel('How it stands').selectOption('withdrawn');
    await press('Save');
    await page.locator('.since', { hasText: /THB.50,000 · Given up/u }).waitFor();

    await press('Say whether she may travel');
    await page.getByLabel('What was found').last().selectOption('with_escort');
    await page.getByLabel('Who found her so').fill('Dr Somchai');
    await press('Save');
    await page.getByText('Who found her so: Dr Somchai').waitFor();
    const inHand = () => page.locator('.mantine-InputWrapper-root:focus-within, button:focus').first().textContent();
    await press('Start the clock');
    await expect(inHand()).resolves.toContain('Last lawful day');
    await page.getByRole('button', { name: 'Close', exact: true }).last().click();
    await expect(inHand()).resolves.toBe('Start the clock');
    await press('Start the clock');
    await page.getByLabel('Last lawful day').fill('2025-01-01');
    await page.getByLabel('Stopped on').fill('2025-01-11');
    await press('Save');
    await press('Record a waiver');
    await page.getByLabel('How much of the fine, in percent').fill('50');
    await page.getByLabel('Who waived it').fill('Immigration, Tak');
    await press('Save');
    await page.getByText(/Fine THB.5,000, waived THB.2,500. To pay: THB.2,500/u).waitFor();
    await press('It was a mistake');
    await page.getByText('The clock and its waivers are taken away').waitFor();
    await press('Yes, there is no overstay');
    await page.getByText('Nothing is known of an overstay.').waitFor();
    await press('Her way ended elsewhere');
    await page.getByLabel('How did it end?').selectOption('stays');
    await page.getByText('Her embassy sees her no more, now.').waitFor();
    await page.getByLabel('Why, in a sentence?').fill('she marries here');
    await press('Her way ended elsewhere');
    await press('It turned out otherwise');
    await page.getByText('No. Her way leads home.').waitFor();
    // Whatever else she did on the page, she looked once at where somebody stays.
    const looks = await system.sql.query(
      `select from audit_events where action = 'shelter.read' and outcome = 'done' and subject_id = $1`,
      [id],
    );
    expect(looks.rowCount).toBe(1);
    await page.context().close();
  });

  it('a caseworker says by which way she told an embassy that reads no mail, and what was never given cannot be taken back', async () => {
    await system.sql.query(`update missions set channels = '{manual}' where country = 'KE'`);
    const ngo = await system.as('caseworker Border');
    const { id } = await aCase(ngo, { person: { nationalities: ['KE'] }, consents: [aGrant()] });
    await ngo.post(`/cases/${id}/consular-notifications`, {});
    const page = await windows.of('caseworker Border');
    await goTo(page, `/cases/${id}`);
    await page.getByRole('button', { name: 'Her embassy' }).click();
    await page.getByRole('button', { name: 'I have told the embassy' }).click();
    await page.getByLabel('How?').selectOption('line');
    await page.getByLabel('Whom at the embassy').fill('the second secretary');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await seen(page, 'Told: LINE: the second secretary')).toBe(true);

    await page.getByRole('button', { name: 'Record what she says' }).click();
    const says = page.getByRole('radiogroup', { name: 'What she says' });
    await says.getByRole('radio', { name: 'Withdrawn' }).waitFor();
    await page.getByLabel('What for').selectOption('media');
    await says.getByRole('radio', { name: 'Not asked yet' }).waitFor();
    expect(await says.getByRole('radio', { name: 'Withdrawn' }).count()).toBe(0);
    await goTo(page, `/cases/${crypto.randomUUID()}`);
    await page.getByRole('heading', { level: 1, name: 'This page cannot be shown' }).waitFor();
    await page.context().close();
  });

  it('somebody of another organisation who helps sees the parts that were chosen, and no refusal in place of the others', async () => {
    const [ngo, safe] = [await system.as('caseworker Border'), await system.as('supervisor Safe')];
    const me = (await safe.get('/auth/me')).body as unknown as { organisation: { id: string } };
    const recipient = { kind: 'organisation', organisationId: me.organisation.id };
    const { id } = await aCase(ngo, { consents: [aGrant({ purpose: 'service_referral', recipient })] });
    const asked = await ngo.post(`/cases/${id}/referrals`, {
      organisationId: me.organisation.id,
      service: 'medical',
      response: 'within_1_day',
      parts: ['entries'],
    });
    await ngo.post(`/cases/${id}/notes`, { body: 'She sleeps badly.' });
    await safe.post(`/referrals/${asked.body['id'] as string}/accept`, {});
    const page = await windows.of('supervisor Safe');
    await goTo(page, `/cases/${id}`);
    await page.getByRole('button', { name: 'Notes' }).click();
    await page.locator('.told', { hasText: 'She sleeps badly.' }).waitFor();
    const parts = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(parts.map((part) => part.trim())).toEqual([
      'How she came out',
      'What else is known of her',
      'Help asked for',
      'Screening interviews',
      'Debts, ransom and wages',
      'What authorities decided',
      'Notes',
      'Her passport and other papers',
      'Who works on it',
    ]);
    expect(await page.locator('#page').getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  it('somebody sets up her second factor, sees her recovery codes once, and takes the factor away with one of them', async () => {
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
    const codes = new Set(await page.locator('code').allInnerTexts());
    expect(codes.size).toBe(10);
    const [recovery] = codes;
    await page.getByLabel('Language of e-mail').selectOption('th');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await page.reload();
    await page.getByText('Recovery codes left: 10').waitFor();
    expect(await page.locator('code').count()).toBe(0);
    expect(await page.getByLabel('Language of e-mail').inputValue()).toBe('th');
    await page.getByRole('button', { name: 'Take away: Authenticator and recovery codes' }).click();
    await page.getByLabel('A recovery code').fill(recovery!);
    await page.getByRole('button', { name: 'Take away', exact: true }).click();
    await page.getByText('You have no authenticator yet').waitFor();
    await page.context().close();
  });

  it('a list that gets no answer says so, and comes by itself', async () => {
    const page = await windows.of('supervisor Border');
    const asked = /\/api\/v1\/deadlines/u;
    await page.route(asked, (route) => route.abort());
    await goes(page, 'Deadlines');
    await page.getByText('No answer yet.').waitFor();
    await page.unroute(asked);
    await page.getByText('Nothing is due.').or(page.locator('main .row')).first().waitFor();
    await page.getByText('No answer yet.').waitFor({ state: 'detached' });
    expect(new Set(windows.said.splice(0))).toEqual(new Set(['Failed to load resource: net::ERR_FAILED']));
    await page.context().close();
  });

  it('runs under its policy without a complaint', () => {
    expect(windows.said).toEqual([]);
  });
});
