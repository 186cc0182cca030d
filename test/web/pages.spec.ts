import arabic from '../../apps/web/src/words/ar.json' with { type: 'json' };
import { barriers, goTo, Windows } from '../support/browser.js';
import { invented, pages, routes, unfold } from '../support/pages.js';
import { startSystem, type System } from '../support/system.js';

let system: System;
let windows: Windows;
let leadsTo: (path: string) => string;
beforeAll(async () => {
  system = await startSystem();
  leadsTo = await invented(system);
  windows = await Windows.open(system);
});
afterAll(async () => {
  await windows.close();
  await system.stop();
});

describe('every page', () => {
  it('is one of these, and each of these is a page', () => {
    const looked = new Set(pages.flatMap(([, paths]) => paths));
    expect([...looked].toSorted()).toEqual(routes.toSorted());
  });

  it.each(pages)('of a %s has no barrier, on a phone in the dark and on a desk in the light', async (who, paths) => {
    const page = await windows.of(who, { reducedMotion: 'reduce', bypassCSP: true });
    for (const path of paths) {
      await unfold(page, leadsTo(path), 'Loading');
      for (const [width, colorScheme] of [
        [360, 'dark'],
        [1280, 'light'],
      ] as const) {
        await page.setViewportSize({ width, height: 740 });
        await page.emulateMedia({ colorScheme });
        expect([who, path, width, await barriers(page)]).toEqual([who, path, width, []]);
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        expect([who, path, width, wide > 0 ? `${wide} px too wide` : 'fits']).toEqual([who, path, width, 'fits']);
      }
    }
    await page.close();
  });

  it('is reached from the menu of a phone, also below the band of a demo and far down a page', async () => {
    const page = await windows.of('caseworker Border', { viewport: { width: 360, height: 500 } });
    await page.evaluate('scrollTo(0, 1000)');
    for (const [name, path] of [
      ['People', '/app/cases'],
      ['Deadlines', '/app/deadlines'],
    ] as const) {
      await page.getByRole('button', { name: 'Menu' }).click();
      await page.getByRole('navigation').getByRole('link', { name }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      expect(new URL(page.url()).pathname).toBe(path);
    }
    await page.close();
  });

  it('reads from right to left in Arabic, without a barrier, on a phone and on a desk', async () => {
    const page = await windows.of('caseworker Border', { reducedMotion: 'reduce', bypassCSP: true });
    await page.evaluate(`localStorage.setItem('homeward.language', 'ar')`);
    for (const [width, path] of [
      [360, '/'],
      [360, '/cases/new'],
      [360, '/board'],
      [1280, '/deadlines'],
      [1280, '/cases'],
    ] as const) {
      await page.setViewportSize({ width, height: 740 });
      await goTo(page, path);
      await page.getByRole('main').getByLabel(arabic.app.loading).first().waitFor({ state: 'detached' });
      const [direction, wide] = await page.evaluate<[string, number]>(
        '[getComputedStyle(document.body).direction, Math.max(0, document.documentElement.scrollWidth - innerWidth)]',
      );
      expect([path, direction, wide, await barriers(page)]).toEqual([path, 'rtl', 0, []]);
    }
    await page.getByRole('link', { name: arabic.places.deadlines }).waitFor();
    await page.close();
  });

  it('names countries and days in Burmese, which Chromium cannot do by itself', async () => {
    const page = await windows.of('caseworker Border');
    await page.evaluate(`localStorage.setItem('homeward.language', 'my')`);
    await goTo(page, leadsTo('/cases/$id'));
    await page.locator('.station').first().waitFor();
    const said = await page.getByRole('main').innerText();
    expect(said).toContain('အီသီယိုးပီးယား');
    expect(said).not.toMatch(/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Feb|Ethiopia|days)\b/u);
    await page.close();
  });

  it('runs under its policy without a complaint', () => {
    expect(windows.said).toEqual([]);
  });
});
