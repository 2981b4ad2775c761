/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import type { OwnerLinkMade } from '../../contract/link.ts';
import { confirm, Stage } from './stage.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
});
afterEach(() => stage.strike());

/** What Mia sends to Jo. */
async function makeLink({ ads = false } = {}): Promise<string> {
  const origin = stage.demo.url;
  const server = origin.replace(String(stage.port), String(stage.port + 10));
  const { token } = await stage.demo.accounts.createSession({
    tenant: 'nordlicht',
    user: { id: 'mia', name: 'Mia Berg', email: 'mia@nordlicht.example' },
    abilities: ['share', 'ads'],
    origin,
    returnUrl: `${origin}/settings/connected-accounts`,
  });
  const answer = await stage.demo.accounts.fetch(
    new Request(`${server}/widget/links`, {
      method: 'POST',
      headers: { origin, authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        recipient: { name: 'Jo Nordmann', email: 'jo@nordlicht.example' },
        region: 'EU',
        country: 'DE',
        ads,
      }),
    }),
  );
  return ((await answer.json()) as OwnerLinkMade).url;
}

/** Nothing that axe finds, and nothing that has to be scrolled sideways. */
async function inspect(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    [],
  );
  const overhang = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  assert.equal(overhang, 0, 'fits its width');
}

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 });

// Each in full counts; the pages are the same.
for (const scheme of process.env['DEEP'] === '1' ? (['light', 'dark'] as const) : (['dark'] as const)) {
  test(`an owner consents on a small telephone, ${scheme}, by keyboard alone, and takes it back`, async () => {
    const phone = await stage.person({ viewport: { width: 360, height: 740 }, colorScheme: scheme });
    const page = await phone.newPage();
    await page.goto(await makeLink());
    await heading(page, 'Connect your Amazon account to Alpenglow?').waitFor();
    await inspect(page);
    const go = page.getByRole('button', { name: 'Continue to Amazon' });
    assert.equal(await go.isDisabled(), true);

    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.equal(await page.getByRole('checkbox').isChecked(), true);
    await page.waitForFunction(() => document.querySelector<HTMLButtonElement>('#go')?.disabled === false);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');

    await page.getByRole('button', { name: 'Sign in as Nordlicht Outdoor GmbH' }).click();
    await confirm(page);
    await heading(page, 'Is this the right account?').waitFor();
    assert.match(page.url(), /\/owner\/at\/[\w-]+$/, 'neither code nor state in the address');
    await inspect(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading(page, 'Done, you can close this page').waitFor();
    await inspect(page);
    await page.getByRole('button', { name: 'Remove again' }).click();
    await heading(page, 'Removed').waitFor();
    await inspect(page);
  });
}

test('asked for Amazon Ads as well, the same link leads on to it, and the receipt names both', async () => {
  const phone = await stage.person({ viewport: { width: 360, height: 740 } });
  const page = await phone.newPage();
  await page.goto(await makeLink({ ads: true }));
  await page.getByText('Amazon Ads, by a consent of its own').waitFor();
  await inspect(page);
  await page.getByRole('checkbox').check();
  const go = page.getByRole('button', { name: 'Continue to Amazon' });
  await page.waitForFunction(() => document.querySelector<HTMLButtonElement>('#go')?.disabled === false);
  await go.click();
  await page.getByRole('button', { name: 'Sign in as Nordlicht Outdoor GmbH' }).click();
  await confirm(page);
  await page.getByRole('button', { name: 'Yes, keep it' }).click();

  await heading(page, 'One more: Amazon Ads').waitFor();
  await inspect(page);
  await page.getByRole('button', { name: 'Continue to Amazon Ads' }).click();
  await page.getByRole('button', { name: 'Allow' }).click();
  await heading(page, 'Use this Amazon Ads login?').waitFor();
  assert.match(page.url(), /\/owner\/at\/[\w-]+$/, 'neither code nor state in the address');
  await page.getByText('Germany, France, Italy (view only)').waitFor();
  await inspect(page);
  await page.getByRole('button', { name: 'Yes, keep it' }).click();
  await heading(page, 'Done, you can close this page').waitFor();
  await page.getByText('Germany, France, Italy').waitFor();
  await inspect(page);
});

test('“I did not expect this” ends the link', async () => {
  const url = await makeLink();
  const page = await (await stage.person()).newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'I did not expect this' }).click();
  await heading(page, 'This link was withdrawn').waitFor();
  await inspect(page);
});

test('a page that opened it learns nothing and reaches nothing', async () => {
  const url = await makeLink();
  const page = await stage.open(await stage.person());
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate((to) => window.open(to), url),
  ]);
  await heading(opened, 'Connect your Amazon account to Alpenglow?').waitFor();
  assert.equal(await opened.evaluate(() => window.opener === null), true);
});
