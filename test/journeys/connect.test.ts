/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { card, confirm, consent, keep, notice, openAmazon, review, sellIn, Stage } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
});
afterEach(() => stage.strike());

const EUROPE = [
  'Germany',
  'France',
  'Italy',
  'Spain',
  'Netherlands',
  'Poland',
  'Sweden',
  'Belgium',
  'United Kingdom',
];

async function connectNordlicht(page: Page): Promise<void> {
  await sellIn(page, 'Germany');
  await consent(await openAmazon(page, 'Germany'), 'Nordlicht Outdoor GmbH');
  await keep(page).click();
  await card(page, 'Nordlicht Outdoor').waitFor();
}

/** The element that has the focus, wherever it is. */
const hasFocus = (element: Element) => (element.getRootNode() as ShadowRoot).activeElement === element;

test('from the empty page to a connected European account, in a window of its own', async () => {
  const page = await stage.open(await stage.person());
  await sellIn(page, 'Germany');
  const amazon = await openAmazon(page, 'Germany');
  await page.getByRole('heading', { name: 'Waiting for Amazon · Europe' }).waitFor();
  const closed = amazon.waitForEvent('close');
  await consent(amazon, 'Nordlicht Outdoor GmbH');
  await closed;
  await review(page).waitFor();
  assert.equal(await review(page).evaluate(hasFocus), true, 'the question has the focus');
  assert.equal(await card(page, 'Nordlicht Outdoor').count(), 0, 'not connected before the person says so');
  await keep(page).click();
  const connected = card(page, 'Nordlicht Outdoor');
  await connected.getByText('A2NORDLICHT02').waitFor();
  await connected.getByText('Connected', { exact: true }).waitFor();
  await connected
    .getByRole('button', { name: /^\+\d+ more/ })
    .first()
    .click();
  const stores = connected.getByRole('list').first().getByRole('listitem');
  for (const country of EUROPE) {
    assert.equal(await stores.filter({ hasText: country }).count(), 1, country);
  }
  assert.equal(await stores.count(), EUROPE.length, 'nothing that is no shop');
});

test('the same with popups blocked: the trip goes on in this tab by itself', async () => {
  const context = await stage.person();
  await context.addInitScript('window.open = () => null');
  const page = await stage.open(context);
  await sellIn(page, 'Germany');
  await (await notice(page, 'Germany')).click();
  await consent(page, 'Nordlicht Outdoor GmbH');
  await review(page).waitFor();
  assert.equal(new URL(page.url()).hash, '', 'the address is clean');
  assert.equal(context.pages().length, 1);
  await keep(page).click();
  await card(page, 'Nordlicht Outdoor').getByText('A2NORDLICHT02').waitFor();
});

test('Japan and Australia are two connections of the Far East tile', async () => {
  const page = await stage.open(await stage.person());
  await sellIn(page, 'Japan');
  await consent(await openAmazon(page, 'Japan'), 'Sakura Trading');
  await keep(page).click();
  await card(page, 'Sakura Trading').waitFor();

  // Amazon is still signed in as the Japanese seller, who has nothing in Australia.
  const second = await openAmazon(page, 'Australia');
  await second.getByText('no supported business account on this site').waitFor();
  await second.goto(second.url().replace(/\/apps\/.*/, '/home'));
  await second.getByRole('button', { name: 'Sign out' }).click();
  await second.getByText('You are not signed in').waitFor();
  await second.close();
  await page.getByRole('heading', { name: 'Not finished' }).waitFor();
  const [again] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Try again' }).click(),
  ]);
  await consent(again, 'Outback Goods');
  await keep(page).click();

  const farEast = page.getByRole('region', { name: 'Far East' });
  await farEast.getByRole('article', { name: 'Outback Goods' }).waitFor();
  assert.equal(await farEast.getByRole('article').count(), 2);
  assert.equal(
    await farEast.getByRole('button', { name: /^Connect Amazon Seller Central, Singapore/ }).count(),
    1,
  );
});

test('Cancel at Amazon is silent, and nobody is left hanging', async () => {
  const page = await stage.open(await stage.person());
  await sellIn(page, 'Germany');
  const amazon = await openAmazon(page, 'Germany');
  await amazon.getByRole('button', { name: 'Sign in as Nordlicht Outdoor GmbH' }).click();
  await amazon.getByRole('button', { name: 'Cancel' }).click();
  await amazon.getByRole('heading', { name: 'Home' }).waitFor();
  await page.getByText('Finish in the Amazon window. This attempt ends at').waitFor();
  await amazon.close();
  await page.getByRole('heading', { name: 'Not finished' }).waitFor();
  const [again] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Try again' }).click(),
  ]);
  await confirm(again);
  await review(page).waitFor();
});

test('after a restart of everything it is all still there', async () => {
  const context = await stage.person();
  const page = await stage.open(context);
  await connectNordlicht(page);
  await page.close();
  await stage.demo.close();
  await stage.start();
  const again = await stage.open(context);
  await card(again, 'Nordlicht Outdoor').getByText('A2NORDLICHT02').waitFor();
});

test('a host page that cuts its openers off: the trip is completed in the window itself', async () => {
  const context = await stage.person();
  await context.addCookies([{ name: 'isolate', value: 'yes', url: stage.demo.url }]);
  const page = await stage.open(context);
  await sellIn(page, 'Germany');
  const go = await notice(page, 'Germany');
  const [amazon] = await Promise.all([context.waitForEvent('page'), go.click()]);
  await consent(amazon, 'Nordlicht Outdoor GmbH');
  await review(page).waitFor();
  await keep(page).click();
  await card(page, 'Nordlicht Outdoor').getByText('A2NORDLICHT02').waitFor();
});

test('phishing: a victim who walks an attacker’s link connects nothing', async () => {
  const attacker = await stage.open(await stage.person());
  await sellIn(attacker, 'Germany');
  const amazon = await openAmazon(attacker, 'Germany');
  await amazon.waitForURL(/signin/);

  const victim = await (await stage.person()).newPage();
  await victim.goto(stage.links.at(-1) ?? '');
  await consent(victim, 'Nordlicht Outdoor GmbH');
  await victim.getByRole('heading', { name: 'We couldn’t verify this sign-in' }).waitFor();
  assert.equal(new URL(victim.url()).origin, stage.demo.url);
  assert.equal(stage.tokenCalls(), 0);
  assert.equal(await card(attacker, 'Nordlicht Outdoor').count(), 0);
});

test('by keyboard alone', async () => {
  const page = await stage.open(await stage.person());
  const focused = () => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return `${active?.getAttribute('aria-label') ?? ''} ${active?.textContent ?? ''} ${active?.id ?? ''}`;
  };
  const press = async (target: Page, name: RegExp, key = 'Enter') => {
    for (let steps = 0; steps < 40; steps++) {
      await target.keyboard.press('Tab');
      if (name.test(await target.evaluate(focused))) return target.keyboard.press(key);
    }
    throw new Error(`${String(name)} can't be reached by Tab`);
  };
  await page.getByLabel('Where do you sell?').waitFor();
  await press(page, /Connect Amazon Seller Central/);
  const dialog = page.getByRole('heading', { name: 'Before you go to Amazon' });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.keyboard.press('Enter');
  await dialog.waitFor();
  const [amazon] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('Enter')]);
  await amazon.getByRole('heading', { name: 'Sign in' }).waitFor();
  await press(amazon, /Sign in as Maple/);
  // Maple sells in North America: the country that was guessed from the browser's language.
  await amazon.getByRole('checkbox').waitFor();
  await press(amazon, /agree/, 'Space');
  await press(amazon, /Confirm/);
  await review(page).waitFor();
  await press(page, /Yes, keep it/);
  await card(page, 'Maple & Pine').waitFor();
});

test('on a phone’s width, and disconnected again with the step that is left', async () => {
  const page = await stage.open(await stage.person({ viewport: { width: 360, height: 740 } }));
  await connectNordlicht(page);
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  assert.equal(await page.evaluate(overflow), 0, 'nothing scrolls sideways');
  await page.getByRole('button', { name: 'Actions, Nordlicht Outdoor' }).click();
  await page.getByRole('menuitem', { name: 'Disconnect' }).click();
  await page.getByRole('heading', { name: 'Disconnect Nordlicht Outdoor?' }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Keep connected' }).evaluate(hasFocus), true);
  await page.getByRole('button', { name: 'Disconnect', exact: true }).click();
  await page.getByRole('button', { name: 'What is left at Amazon' }).click();
  await page.getByRole('heading', { name: 'Disconnected. One step left at Amazon' }).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();
  await card(page, 'Nordlicht Outdoor').getByText('Disconnected', { exact: true }).waitFor();
});
