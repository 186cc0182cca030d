import arabic from '../../apps/web/src/words/ar.json' with { type: 'json' };
import english from '../../apps/web/src/words/en.json' with { type: 'json' };
import { barriers, Windows } from '../support/browser.js';
import { invented, pages, unfold } from '../support/pages.js';
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

const square = pages.flatMap(([who, paths]) =>
  [['en', english.app.loading] as const, ['ar', arabic.app.loading] as const].map(([language, loading]) => ({
    who,
    paths,
    language,
    loading,
  })),
);

describe('every page, in both directions of writing, by day and by night, on a phone and on a desk', () => {
  it.each(square)(
    'of a $who has no barrier in $language',
    async ({ who, paths, language, loading }) => {
      const page = await windows.of(who, { reducedMotion: 'reduce', bypassCSP: true });
      await page.evaluate(`localStorage.setItem('homeward.language', '${language}')`);
      const amiss: unknown[] = [];
      for (const path of new Set(['/', ...paths])) {
        await unfold(page, leadsTo(path), loading);
        for (const colorScheme of ['light', 'dark'] as const)
          for (const width of [360, 1280]) {
            await page.setViewportSize({ width, height: 740 });
            await page.emulateMedia({ colorScheme });
            const found = await barriers(page);
            const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
            if (found.length || wide > 0) amiss.push({ path, width, colorScheme, wide, found });
          }
      }
      expect(amiss).toEqual([]);
      await page.close();
    },
    240_000,
  );
});
