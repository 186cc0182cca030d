import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium as engine, type Locator, type Page } from 'playwright-core';
import { chromium } from './chromium.js';
import type { System } from './system.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A real Chromium in front of a real system: as many people as are needed, each with a window of her own. */
export class Windows {
  /** What the browser complained of: broken scripts, what the policy forbade. */
  readonly said: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly system: System,
  ) {}

  /** @throws where there is no browser: `npm test` installs one */
  static async open(system: System): Promise<Windows> {
    if (!chromium) throw new Error('No Chromium is installed; `npm test` installs it');
    const browser = await engine.launch({ executablePath: chromium, args: ['--no-sandbox'] });
    return new Windows(browser, system);
  }

  /** Somebody who is signed in, through the page itself. */
  async of(which: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await this.empty(options);
    const { email, password } = this.system.account(which);
    await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
    await page.getByRole('textbox', { name: 'Password' }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page
      .getByRole('navigation')
      .or(page.getByRole('button', { name: 'Menu' }))
      .first()
      .waitFor();
    return page;
  }

  /** Nobody, at the door. */
  async empty(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await this.browser.newContext({ locale: 'en', ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => this.said.push(String(error)));
    page.on('console', (line) => {
      if (line.type() === 'error' && !/status of 4\d\d/u.test(line.text())) this.said.push(line.text());
    });
    await page.goto(`http://localhost:${new URL(this.system.url).port}/app/`);
    return page;
  }

  close = () => this.browser.close();
}

/** Waits until it stands on the page. */
export const seen = (page: Page, text: string | RegExp): Promise<boolean> =>
  page
    .getByText(text)
    .first()
    .waitFor()
    .then(() => true);

/** Goes to an address within the app, as a person who has it in her bookmarks. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(new URL(`/app${path}`, page.url()).toString());
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Of a person who is logged: what is to be read out to her about her embassy stands there, and she says yes. */
export async function isAsked(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ask her now' }).click();
  await page.getByLabel('In which language').selectOption('am');
  await page.locator('.heard[lang=am]').waitFor();
  await page.getByRole('radio', { name: 'Granted' }).check();
  await page.getByLabel('Who interprets').fill('Hirut');
}

/**
 * A picture for the guides in `docs/`, of what stands on the page just then, or of a part of it: drawn anew by
 * `HOMEWARD_PICTURES=1 npx jest --selectProjects system --testPathPatterns web/`.
 */
export async function picture(page: Page, name: string, part?: Locator): Promise<void> {
  if (process.env['HOMEWARD_PICTURES'] !== '1') return;
  await page.evaluate('scrollTo(0, 0)');
  const path = fileURLToPath(new URL(`../../docs/pictures/${name}.png`, import.meta.url));
  if (!part) return void (await page.screenshot({ path }));
  // Nothing is scrolled on a window as high as the page, and so no bar that stays in sight lies over the part.
  const before = page.viewportSize()!;
  await page.setViewportSize({ ...before, height: await page.evaluate('document.documentElement.scrollHeight') });
  await part.screenshot({ path });
  await page.setViewportSize(before);
}

/** What somebody who cannot see or cannot use a mouse would stumble over, by rule and place. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults, string[]>(
    (values) =>
      (globalThis as never as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
      }),
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
