import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { goTo } from './browser.js';
import { aCase, aGrant } from './people.js';
import type { System } from './system.js';

/** Every page, beside somebody who uses it. A path of the router with a `$` leads to somebody or something invented. */
export const pages: readonly [who: string, paths: readonly string[]][] = [
  [
    'caseworker Border',
    [
      '/',
      '/cases',
      '/cases/new',
      '/cases/many',
      '/cases/$id',
      '/cases/$id/testimonies/$testimonyId',
      '/deadlines',
      '/journeys/new',
      '/journeys/$id',
      '/messages',
      '/waiting',
      '/waiting/$id',
    ],
  ],
  ['consular_officer ET', ['/', '/board', '/journeys', '/cases/$id']],
  ['coordinator', ['/reports', '/compounds']],
  ['supervisor Border', ['/team', '/safeguards', '/erasures', '/imports', '/cases/$id']],
  ['administrator', ['/outbox', '/staff', '/missions', '/webhooks', '/places', '/rules']],
  ['auditor', ['/', '/record', '/account']],
];

/** The paths that the router knows. */
export const routes = [
  ...readFileSync(new URL('../../apps/web/src/app/router.tsx', import.meta.url), 'utf8').matchAll(
    /\bpage\('([^']+)'/gu,
  ),
].map(([, path]) => path!);

/** Somebody of whom her embassy knows, what she told, and a journey. @returns where each path of the router leads */
export async function invented(system: System): Promise<(path: string) => string> {
  const ngo = await system.as('caseworker Border');
  const { id } = await aCase(ngo, { consents: [aGrant()] });
  await ngo.post(`/cases/${id}/consular-notifications`, {});
  const told = await ngo.post(`/cases/${id}/testimonies`, {
    language: 'am',
    takenOn: '2025-02-14',
    body: 'ስልኬን ወሰዱብኝ',
  });
  const journey = await ngo.post('/movements', {
    kind: 'flight',
    departsAt: '2030-03-01T10:20:00Z',
    from: { country: 'TH' },
    to: { country: 'ET' },
  });
  const ids: Readonly<Record<string, string>> = {
    '/cases/$id': `/cases/${id}`,
    '/cases/$id/testimonies/$testimonyId': `/cases/${id}/testimonies/${told.body['id'] as string}`,
    '/journeys/$id': `/journeys/${journey.body['id'] as string}`,
    '/waiting/$id': `/waiting/${id}`,
  };
  return (path) => ids[path] ?? path;
}

/** Opens a page with all that can be unfolded on it, and waits until nothing of it loads. */
export async function unfold(page: Page, path: string, loading: string): Promise<void> {
  await goTo(page, path);
  for (const fold of await page.locator('.fold').all()) await fold.click();
  await page.getByLabel(loading).first().waitFor({ state: 'detached' });
}
