import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { browserArgs, findBrowser } from '../../support/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Where to put a picture of every page that is looked at, if anywhere. */
const pictures = process.env['SANDBOX_PICTURES'];
/** The application's side, which is not running: whoever arrives there has come to the end. */
const APPLICATION = 'http://localhost:4310/**';

/** People with browsers of their own, in one program. */
export class Visitors {
  readonly #browser: Browser;
  readonly complaints: string[] = [];

  static async come(): Promise<Visitors> {
    return new Visitors(
      await chromium.launch({ executablePath: await findBrowser(), args: [...browserArgs] }),
    );
  }

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** A browser that nobody has used yet. */
  async one(): Promise<Page> {
    const context: BrowserContext = await this.#browser.newContext();
    await context.route(APPLICATION, (route) => route.fulfill({ body: 'back at the application' }));
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on('console', (message) => {
      // A refusal of Amazon is a page with status 400; the browser mentions it.
      if (message.type() === 'error' && !/status of 40[03]/.test(message.text()))
        this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    return page;
  }

  leave(): Promise<void> {
    return this.#browser.close();
  }
}

/** No violation, and nothing wider than a small telephone; in the dark as well where a page has a dark side. */
export async function isFit(
  page: Page,
  name: string,
  schemes: ('light' | 'dark')[] = ['light'],
): Promise<void> {
  await page.evaluate(axe);
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const spill = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      assert.ok(Number(spill) <= 0, `${name} spills at ${width}`);
      if (pictures)
        await page.screenshot({ path: `${pictures}/${name}-${width}-${colorScheme}.png`, fullPage: true });
    }
    const results = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    const found = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    assert.deepEqual(found, [], `${name}, ${colorScheme}`);
  }
}

/** Runs in the page. */
const hasFocus = (element: unknown) =>
  element === (globalThis as unknown as { document: { activeElement: unknown } }).document.activeElement;

/** Presses Tab until the named control has the focus, as a person without a mouse does. */
export async function tabTo(
  page: Page,
  role: 'button' | 'checkbox' | 'link' | 'textbox',
  name: string | RegExp,
): Promise<void> {
  const wanted = page.getByRole(role, { name }).first();
  await wanted.waitFor();
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate(hasFocus)) return;
  }
  assert.fail(`${role} ${String(name)} can't be reached by Tab`);
}
