import { barriers, goTo, picture, seen, Windows } from '../support/browser.js';
import { aCase, aGrant } from '../support/people.js';
import { startSystem, type Person, type System } from '../support/system.js';

let system: System;
let windows: Windows;
let ngo: Person;
beforeAll(async () => {
  system = await startSystem();
  windows = await Windows.open(system);
  ngo = await system.as('caseworker Border');
});
afterAll(async () => {
  await windows.close();
  await system.stop();
});

/** An Ethiopian who agreed that her embassy is told, and of whom it was. */
async function herEmbassyKnows(full: string): Promise<string> {
  const { id } = await aCase(ngo, { person: { names: [{ full }], sex: 'female', nationalities: ['ET'] } });
  await ngo.post(`/cases/${id}/consents`, aGrant());
  await ngo.post(`/cases/${id}/consular-notifications`, {});
  return id;
}

describe('a consular officer', () => {
  it('says that she knows of somebody and asks what she must know, and sees a person leave her page by itself when she changes her mind, and what waits for her counted', async () => {
    const id = await herEmbassyKnows('Hana Girma');
    const page = await windows.of('consular_officer ET');
    await page.getByRole('button', { name: 'Acknowledge' }).waitFor();
    await goTo(page, `/cases/${id}`);
    await page.getByRole('heading', { level: 1, name: 'Hana Girma' }).waitFor();
    await page.getByRole('button', { name: 'Acknowledge' }).click();
    await seen(page, /^Acknowledged/u);
    await page.getByRole('button', { name: 'Write to the other side' }).click();
    await page.getByRole('textbox', { name: 'Message' }).fill('Does she know her village?');
    await page.getByRole('button', { name: 'Write to the other side' }).click();
    await page.locator('.told', { hasText: 'Does she know her village?' }).waitFor();
    const counted = page.getByRole('link', { name: /unread message/u });
    const before = await counted.innerText();
    await ngo.post(`/cases/${id}/consents`, aGrant({ decision: 'withdrawn', obtainedAt: new Date().toISOString() }));
    await seen(page, 'You do not see this person any more');
    expect(await page.getByText('Hana Girma').count()).toBe(0);
    await counted.filter({ hasNotText: before }).waitFor();
  });
});

describe('her board', () => {
  it('keeps what she looks for under a name of hers, on every device', async () => {
    const page = await windows.of('consular_officer ET', { bypassCSP: true, reducedMotion: 'reduce' });
    await goTo(page, '/board');
    await page.getByLabel('Something stands still').check();
    await page.getByLabel('Something is overdue').check();
    await page.getByRole('button', { name: 'Keep these filters' }).click();
    await page.getByLabel('What do you call them?').fill('To call about');
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await page.getByRole('button', { name: 'To call about', pressed: true }).waitFor();
    const elsewhere = await windows.of('consular_officer ET');
    await goTo(elsewhere, '/board');
    await elsewhere.getByRole('button', { name: 'To call about' }).click();
    expect(await elsewhere.getByLabel('Something is overdue').isChecked()).toBe(true);
  });
});

describe('a journey', () => {
  it('takes those who may travel, says why another may not, and is arrived at by list', async () => {
    const ids = [await herEmbassyKnows('Sara Tesfaye'), await herEmbassyKnows('Liya Bekele'), await herEmbassyKnows('Marta Alemu')]; // prettier-ignore
    await system.sql.query(
      `insert into repatriation_steps (id, case_id, key, state) select gen_random_uuid(), c, k, 'waived'
       from unnest($1::uuid[]) c, unnest(array['nationality_verification', 'travel_document', 'overstay_fine', 'exit_permit', 'clearance', 'ticket']) k`,
      [ids.slice(0, 2)],
    );
    await ngo.post(`/cases/${ids[1]}/repatriation/fitness`, { fitToTravel: 'no', confirmedBy: 'Dr Somchai' });
    const page = await windows.of('caseworker Border', { bypassCSP: true, reducedMotion: 'reduce' });
    await page.getByRole('link', { name: 'Journeys' }).click();
    await page.getByRole('link', { name: 'Plan a journey' }).click();
    await page.getByLabel('When it leaves').fill('2030-03-01T10:20');
    await page.getByLabel('To which country').selectOption('ET');
    await page.getByLabel('Number of the flight or convoy').fill('ET 609');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Add people' }).click();
    for (const name of ['Sara Tesfaye', 'Liya Bekele', 'Marta Alemu'])
      await page.getByRole('checkbox', { name }).check();
    await page.getByRole('button', { name: 'Add 3 people' }).click();
    await seen(page, '3 people on it · 2 may not go yet');
    const unfit = page.locator('.row', { has: page.getByRole('link', { name: 'Liya Bekele' }) });
    await unfit.getByRole('button', { name: 'Say whether she may travel' }).click();
    await unfit.getByLabel('What was found').selectOption('yes');
    await unfit.getByLabel('Who found her so').fill('Dr Somchai');
    await unfit.getByRole('button', { name: 'Save' }).click();
    await seen(page, '3 people on it · 1 may not go yet');
    await page.getByRole('button', { name: 'Add people' }).click();
    await picture(page, 'journey');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Count who leaves' }).click();
    expect(await page.getByRole('checkbox', { name: 'Marta Alemu' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '2 people leave' }).click();
    await seen(page, 'Under way');

    const hers = await windows.of('consular_officer ET');
    await goTo(hers, new URL(page.url()).pathname.replace('/app', ''));
    await hers.getByRole('button', { name: 'Count who arrived' }).click();
    await hers.getByRole('checkbox', { name: 'Liya Bekele' }).uncheck();
    await hers.getByLabel(/^Why is she not there/u).selectOption('left_on_the_way');
    await hers.getByRole('button', { name: '1 person arrived' }).click();
    await seen(hers, /^Did not arrive$/u);
    await page.reload();
    await seen(page, 'Left on the way');
  });
});

describe('the map of compounds', () => {
  it('is looked at closely by keyboard, beside a table that says the same', async () => {
    const page = await windows.of('coordinator', { bypassCSP: true, reducedMotion: 'reduce' });
    await goTo(page, '/compounds');
    const place = page.locator('svg').getByRole('button', { name: 'Shwe Kokko' });
    await place.focus();
    await page.keyboard.press('Enter');
    await page.locator('.place[data-chosen=true]').waitFor();
    expect(await page.getByRole('button', { name: /^Myanmar/u }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('group', { name: /^Map with 3 places/u }).waitFor();
    await seen(page, 'known within 4 km');
    expect(await barriers(page)).toEqual([]);
    await picture(page, 'coordinator-map');
  });
});

it('runs under its policy without a complaint', () => {
  expect(windows.said).toEqual([]);
});
