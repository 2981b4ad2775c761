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
