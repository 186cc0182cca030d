import { goTo, seen, Windows } from '../support/browser.js';
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
  it('sees a person leave her page by itself when she changes her mind, and what waits for her counted', async () => {
    const id = await herEmbassyKnows('Hana Girma');
    const page = await windows.of('consular_officer ET');
    await page.getByRole('button', { name: 'Acknowledge' }).waitFor();
    await goTo(page, `/cases/${id}`);
    await page.getByRole('heading', { level: 1, name: 'Hana Girma' }).waitFor();
    const counted = page.getByRole('link', { name: /unread message/u });
    const before = await counted.innerText();
    await ngo.post(`/cases/${id}/consents`, aGrant({ decision: 'withdrawn', obtainedAt: new Date().toISOString() }));
    await seen(page, 'You do not see this person any more');
    expect(await page.getByText('Hana Girma').count()).toBe(0);
    await counted.filter({ hasNotText: before }).waitFor();
  });
});

it('runs under its policy without a complaint', () => {
  expect(windows.said).toEqual([]);
});
