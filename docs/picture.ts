/// <reference lib="dom" />
/** `npm run docs`: draws the README's picture from the demo, with two accounts connected at the fake Amazon. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startDemo } from '../bin/demo.ts';
import { browserArgs, findBrowser } from '../test/support/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'connected-accounts-picture-'));
const demo = await startDemo({ port: 4700, folder });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArgs] });
const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, deviceScaleFactor: 2 });
const page = await context.newPage();
await page.goto(demo.url);

async function connect(place: string, seller: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Connect Amazon Seller Central, ${place}`) }).click();
  const go = page.getByRole('button', { name: /^Continue to Amazon/ });
  const [amazon] = await Promise.all([page.waitForEvent('popup'), go.click()]);
  await amazon.getByRole('button', { name: `Sign in as ${seller}` }).click();
  await amazon.getByRole('checkbox').check();
  await amazon.getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('button', { name: 'Yes, keep it' }).click();
  await page.getByRole('article').last().waitFor();
}

await page.getByLabel('Where do you sell?').selectOption('DE');
await connect('Germany', 'Nordlicht Outdoor GmbH');
await page.getByRole('button', { name: /^Continue, 9 marketplaces pending/ }).click();
await page.getByRole('button', { name: /^Start Now/ }).click();
await context.clearCookies({ domain: '127.0.0.1' });
await connect('Japan', 'Sakura Trading');
await page.getByRole('article', { name: 'Sakura Trading' }).waitFor();
await page.locator('.help').evaluate((help) => help.remove());
await page.mouse.move(0, 0);
await page.evaluate(() => {
  (document.activeElement as HTMLElement | null)?.blur();
  scrollTo(0, 0);
});
await page.screenshot({ path: join(import.meta.dirname, 'settings-page.png') });
await browser.close();
await demo.close();
rmSync(folder, { recursive: true });
