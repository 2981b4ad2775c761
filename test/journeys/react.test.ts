/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { ConnectedAccounts } from 'connected-accounts/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import { browserArgs, findBrowser } from '../support/browser.ts';

let browser: Browser;
before(async () => {
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArgs] });
});
after(() => browser.close());

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: join(import.meta.dirname, 'support', 'react-page.ts'),
        formats: ['es'],
        fileName: 'page',
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [{ output }] = built as unknown as [{ output: [{ code: string }] }];
  return output[0].code;
}

test('React sets properties, hears events with the newest handler, and draws on a server', async () => {
  const code = await bundle();
  const page = await browser.newPage({ locale: 'en-US' });
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.route('http://shop.example/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: code })
      : route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><html lang="en"><title>Shop</title><div id="root"></div><script type="module" src="/page.js"></script>',
        }),
  );
  await page.goto('http://shop.example/');
  await page.getByRole('heading', { name: 'Amazon accounts' }).waitFor();
  await page.locator('#loads', { hasText: '1' }).waitFor();
  await page.getByRole('button', { name: 'Call them shops' }).click();
  await page.getByRole('heading', { name: 'Shops' }).waitFor();
  const element = page.locator('connected-accounts.settings');
  assert.equal(
    await element.evaluate((one) => (one as unknown as { noLayoutSwitch: boolean }).noLayoutSwitch),
    true,
  );
  await element.evaluate((one) => (one as unknown as { refresh(): Promise<void> }).refresh());
  // The scenario's list is another object each time; a handler of the first drawing would say 1 again.
  await page.locator('#loads', { hasText: '2' }).waitFor();
  assert.deepEqual(trouble, []);
});

test('on a server the tag is drawn with its attributes', async () => {
  const html = renderToString(
    createElement(ConnectedAccounts, {
      sessionUrl: '/session',
      noLayoutSwitch: true,
      strings: { title: 'Shops' },
    }),
  );
  assert.equal(html, '<connected-accounts session-url="/session" no-layout-switch=""></connected-accounts>');
});
