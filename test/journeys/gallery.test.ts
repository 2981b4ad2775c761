/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { dialogScenarios, scenarios } from '../../widget/testing/client.ts';
import { Stage } from './stage.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const isDeep = process.env['DEEP'] === '1';

/** One of each kind; `npm run test:deep` looks at all. */
const SAMPLE = ['empty', 'mws', 'revoked', 'review-different', 'dialog-profiles'];
const STATES = isDeep ? [...Object.keys(scenarios), ...Object.keys(dialogScenarios)] : SAMPLE;
const VIEWS = [
  { name: 'light', query: 'theme=light', media: {} },
  { name: 'dark', query: 'theme=dark', media: {} },
  { name: 'forced colours', query: 'theme=light', media: { forcedColors: 'active' } },
  { name: 'Arabic', query: 'lang=ar', media: {} },
  { name: 'the dense look', query: 'look=dense', media: {}, deep: true },
  { name: 'the dark look', query: 'look=dark', media: {}, deep: true },
  { name: 'the brand’s look', query: 'look=brand', media: {}, deep: true },
] as const;

let stage: Stage;
let page: Page;
before(async () => {
  stage = await Stage.set();
  const context = await stage.person({ viewport: { width: 960, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
});
after(() => stage.strike());

/** Opens a state by its address, and waits until it stands. */
async function open(state: string, query: string): Promise<void> {
  await page.goto(`${stage.demo.url}/gallery/state?state=${state}&${query}`);
  await page.locator('html[data-ready]').waitFor();
  if (/^(dialog|drawer)/.test(state)) await page.locator('dialog[open]').waitFor();
}

async function violations(): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(() =>
    (window as unknown as { axe: { run(context: string): Promise<AxeResults> } }).axe.run(
      'connected-accounts',
    ),
  );
  return found.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
  );
}

for (const { name, query, media, ...view } of VIEWS) {
  if ('deep' in view && !isDeep) continue;
  describe(`every state is accessible in ${name}`, () => {
    before(() => page.emulateMedia({ forcedColors: 'none', ...media }));
    for (const state of STATES) {
      test(state, async () => {
        await open(state, query);
        // The page's language has arrived.
        await page.locator('connected-accounts h2#title', { hasText: /\S/ }).waitFor();
        assert.deepEqual(await violations(), []);
      });
    }
  });
}

/** What a host might set and nothing else: far too light for a light page, far too dark for a dark one. */
const ACCENTS = ['#ffe95c', '#0b1b4d', ...(isDeep ? ['#e11d48', '#8f8f8f'] : [])];
for (const theme of ['light', 'dark']) {
  test(`a host’s accent colour alone spoils nothing in ${theme}`, async () => {
    await page.emulateMedia({ forcedColors: 'none' });
    for (const state of ['onboarding', 'dialog-before', 'empty']) {
      await open(state, `theme=${theme}`);
      for (const accent of ACCENTS) {
        await page.evaluate((colour) => {
          const element = document.querySelector('connected-accounts') as HTMLElement;
          element.style.setProperty('--ca-on-accent', 'initial');
          element.style.setProperty('--ca-accent', colour);
        }, accent);
        assert.deepEqual(await violations(), [], `${state} ${accent}`);
      }
    }
  });
}

test('the gallery lists every state, and shows the one its address names in the width that is chosen', async () => {
  await page.emulateMedia({ forcedColors: 'none' });
  await page.goto(`${stage.demo.url}/gallery?state=revoked&width=360&theme=dark`);
  const states = page.getByRole('navigation', { name: 'States' });
  const all = Object.keys({ ...scenarios, ...dialogScenarios });
  assert.equal(await states.getByRole('link').count(), all.length);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { name: 'Borealis Outdoor' }).first().waitFor();
  assert.equal(await page.locator('iframe').getAttribute('width'), '360');

  await states.getByRole('link', { name: 'dialog disconnect', exact: true }).click();
  await frame.getByRole('heading', { name: 'Disconnect Borealis Outdoor?' }).waitFor();
  assert.match(page.url(), /state=dialog-disconnect&theme=dark/);
  await page.getByLabel('Width').selectOption('all');
  await page.locator('iframe').nth(3).waitFor();
  await page.goBack();
  await page.goBack();
  assert.match(page.url(), /state=revoked/);
  assert.equal(await page.locator('iframe').count(), 1);
});

test('a state may be framed by the gallery alone, and no other page by anybody', async () => {
  const framedBy = async (path: string) =>
    /frame-ancestors ('\w+')/.exec(
      (await fetch(stage.demo.url + path)).headers.get('content-security-policy') ?? '',
    )?.[1];
  assert.equal(await framedBy('/gallery/state?state=empty'), "'self'");
  for (const path of ['/gallery', '/settings/connected-accounts', '/mail', '/gallery/states'])
    assert.equal(await framedBy(path), "'none'", path);
});

test('the gallery offers every language of the element', async () => {
  await page.goto(`${stage.demo.url}/gallery`);
  const offered = await page
    .getByLabel('Language')
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const spoken = readdirSync(new URL('../../widget/words/', import.meta.url), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  assert.deepEqual(offered.sort(), ['en', ...spoken].sort());
});
