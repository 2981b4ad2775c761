import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, suite, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserArgs, findBrowser } from '../support/browser.ts';
import { Client } from './support/client.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EU = 'sellercentral-europe.amazon.com';
const pictures = process.env['SANDBOX_PICTURES'];

suite('the pages in a browser', () => {
  let client: Client;
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  before(async () => {
    client = await Client.start();
    browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArgs] });
    const context = await browser.newContext();
    page = await context.newPage();
    page.setDefaultTimeout(5000);
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.route('http://localhost:4310/**', (route) =>
      route.fulfill({ body: 'back at the application' }),
    );
  });
  after(async () => {
    await browser.close();
    await client.sandbox.close();
  });

  /** No violation, and nothing wider than a small telephone. */
  async function isFit(name: string): Promise<void> {
    for (const width of [360, 1200]) {
      await page.setViewportSize({ width, height: 800 });
      const spill = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
      assert.ok(Number(spill) <= 0, `${name} spills at ${width}`);
      if (pictures) await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: true });
    }
    await page.evaluate(axe);
    const results = (await page.evaluate('axe.run()')) as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    const found = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    assert.deepEqual(found, [], name);
  }

  test('sign in, choose, tick and confirm with the keyboard; then back at the application', async () => {
    await page.goto(client.at(client.consentUrl(EU)));
    await isFit('sign-in');
    await page.getByRole('button', { name: 'Sign in as Globex Corporation' }).press('Enter');
    await page.getByRole('heading', { name: 'Select an account' }).waitFor();
    await isFit('picker');
    await page.getByRole('button', { name: 'Select Globex Home' }).press('Enter');
    await page.getByRole('heading', { name: 'Authorize Alpenglow Connect' }).waitFor();
    const confirm = page.getByRole('button', { name: 'Confirm' });
    assert.ok(await confirm.isDisabled());
    await page.getByRole('checkbox').press('Space');
    assert.ok(await confirm.isEnabled());
    await isFit('consent');
    await confirm.press('Enter');
    await page.waitForURL('http://localhost:4310/oauth/selling-partner/callback?**');
    assert.equal(new URL(page.url()).searchParams.get('selling_partner_id'), 'A8GLOBEXHOME8');
  });

  test('cancel stays in Seller Central', async () => {
    await page.goto(client.at(client.consentUrl(EU)));
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'Home' }).waitFor();
    await isFit('home');
    await page.goto(client.at(`https://${EU}/apps/manage`));
    await page.getByRole('button', { name: 'Disable' }).waitFor();
    await isFit('manage');
    await page.goto(client.at(client.consentUrl(EU, { redirect_uri: 'https://evil.example/' })));
    await isFit('error');
  });

  test('Allow for Amazon Ads', async () => {
    await page.goto(client.at(client.adsUrl()));
    await isFit('ads');
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.waitForURL('http://localhost:4310/oauth/ads/callback?**');
  });

  test('the control page arms a fault and shows the log', async () => {
    await page.goto(client.sandbox.url);
    await page
      .getByRole('cell', { name: /consent\.confirmed/ })
      .first()
      .waitFor();
    await isFit('control');
    await page.locator('select[name=name]').selectOption('refresh.revoked');
    await page.getByRole('button', { name: 'Arm', exact: true }).click();
    await page.getByText('refresh.revoked (reported').waitFor();
    assert.equal(client.sandbox.faults.list()[0]?.name, 'refresh.revoked');
    await page.getByRole('button', { name: '+ 1 hour' }).click();
    assert.deepEqual(
      complaints.filter((text) => !text.includes('status of 400')),
      [],
    );
  });
});
