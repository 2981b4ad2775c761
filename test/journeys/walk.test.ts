/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Page } from 'playwright-core';
import { keyboard, mouse, type Hand } from './support/hands.ts';
import { Walk } from './support/walk.ts';
import { card, Stage } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
});
afterEach(() => stage.strike());

const WALKS: [name: string, hand: Hand, width: number][] = [
  ['by mouse', mouse, 1280],
  ['by keyboard alone', keyboard, 1280],
  ['at 360 px', mouse, 360],
];
const WIDE = 1000;
const overhang = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
const overhangs = async (page: Page) => (await page.evaluate(overhang)) > 0;

// `npm run test:deep` takes all three; wide and by mouse, each step is walked in other journeys as well.
for (const [name, hand, width] of WALKS.slice(process.env['DEEP'] === '1' ? 0 : 1)) {
  test(`A1 A3 A11 A13 A15 A23 S2 S5 S6: from the first account to the fourth, ${name}`, async () => {
    const context = await stage.person({ viewport: { width, height: 800 } });
    const page = await stage.open(context);
    const walk = new FourAccounts(stage, hand, context, page);
    await walk.firstAccount();
    await walk.japanAndAustralia(width >= WIDE);
    await walk.wrongAccount();
    await walk.secondaryUser();
    assert.equal(await overhangs(page), false, 'nothing scrolls sideways');
  });
}

class FourAccounts extends Walk {
  /** A new customer with one seller in Germany, until it is loading. */
  async firstAccount(): Promise<void> {
    const { hand, page } = this;
    const settings = page.getByRole('navigation', { name: 'Settings' });
    assert.equal(
      await settings.getByRole('link', { name: 'Connected Accounts' }).getAttribute('aria-current'),
      'page',
    );
    await hand.choose(page, /^Where do you sell/, 'Germany');
    await hand.press(page, /^Connect Amazon Seller Central, Germany/);
    const amazon = await this.leave();
    await page.getByRole('heading', { name: /^Waiting for Amazon/ }).waitFor();
    await hand.press(amazon, /^Sign in as Nordlicht Outdoor GmbH/);
    await amazon.getByRole('heading', { name: /^Authorize / }).waitFor();
    assert.ok((await amazon.locator('.roles li').count()) > 0, 'Amazon lists what is accessed');
    await this.consent(amazon);
    await this.keep();
    // By itself: nothing was saved, and the page not loaded again.
    await card(page, 'Nordlicht Outdoor').getByText('A2NORDLICHT02').waitFor();
    await hand.press(page, /^Continue, 9 marketplaces pending, Nordlicht Outdoor/);
    await hand.press(page, /^Start Now/);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  /** The cells have moved to bold by themselves, and Continue to Started. */
  async started(): Promise<void> {
    const field = this.page.getByRole('region', { name: 'Marketplaces, Nordlicht Outdoor' });
    await field.getByText('9 of 9 onboarded').waitFor({ timeout: 30_000 });
    await field.getByText('Started').waitFor();
    const weight = await field
      .getByRole('listitem')
      .filter({ hasText: 'Germany' })
      .locator('span')
      .first()
      .evaluate((one) => Number(getComputedStyle(one).fontWeight));
    assert.ok(weight >= 600, 'bold');
  }

  /** Two consents, two cards in one tile, two rows under their groups. */
  async japanAndAustralia(isWide: boolean): Promise<void> {
    const { hand, page } = this;
    await hand.press(page, /^Connect all three/);
    for (const [country, seller] of [
      ['Japan', 'Sakura Trading'],
      ['Australia', 'Outback Goods'],
    ] as const) {
      await page.getByText(`Sign in as the account that sells in ${country}`).waitFor();
      await this.signOut();
      const amazon = await this.leave();
      await hand.press(amazon, new RegExp(`^Sign in as ${seller}`));
      await this.consent(amazon);
      await this.keep();
    }
    await page.getByText('Sign in as the account that sells in Singapore').waitFor();
    await hand.press(page, /^Pause, finish later/);
    const farEast = page.getByRole('region', { name: 'Far East' });
    for (const name of ['Sakura Trading', 'Outback Goods'])
      await farEast.getByRole('article', { name }).getByText('Connected', { exact: true }).waitFor();
    await this.started();
    await hand.press(page, /^Table$/);
    await page.getByRole('table').waitFor();
    if (isWide) {
      const groups = page.getByRole('rowgroup', { name: /, Far East$/ });
      assert.equal(await groups.count(), 2);
      assert.match(await groups.first().innerText(), /Outback Goods[^]*Australia/);
      assert.match(await groups.last().innerText(), /Sakura Trading[^]*Japan/);
    } else assert.equal(await overhangs(page), false, 'nothing scrolls sideways in the table');
    await hand.press(page, /^Cards$/);
  }

  /** Refused: the old connection is as it was, and both ids can be read. */
  async wrongAccount(): Promise<void> {
    const { hand, page } = this;
    await hand.menu(page, /^Actions, Nordlicht Outdoor/, 'Renew');
    await page.getByText('It has to be the account A2NORDLICHT02').waitFor();
    const amazon = await this.leave();
    await this.signOutOf(amazon);
    await hand.press(amazon, /^Sign in as Ferienhaus Holm/);
    await this.consent(amazon);
    await page
      .getByText(
        'This is a different account (A13HOLIDAY013). Your connection to A2NORDLICHT02 is unchanged.',
      )
      .waitFor();
    await hand.press(page, /^Not the right account/);
    await page.getByText('One step left at Amazon').waitFor();
    await hand.press(page, /^Dismiss/);
    const nordlicht = card(page, 'Nordlicht Outdoor');
    await nordlicht.getByText('A2NORDLICHT02').waitFor();
    await nordlicht.getByText('Connected', { exact: true }).waitFor();
  }

  /** Amazon refuses the assistant; the owner finishes on a phone, and the page shows it by itself. */
  async secondaryUser(): Promise<void> {
    const { hand, page } = this;
    await hand.press(page, /^Connect another account, Europe/);
    const amazon = await this.leave();
    await this.signOutOf(amazon);
    await hand.press(amazon, /^Sign in as Ada/);
    await amazon.getByText('do not have permission').waitFor();
    await amazon.close();
    await page.getByRole('heading', { name: 'Not finished' }).waitFor();
    await hand.press(page, /^The page at Amazon said something else/);
    await hand.tick(page, /“Invalid Access/);
    await page.getByText('This Amazon user may not connect apps').waitFor();
    await hand.press(page, /^Send link to owner/);
    await hand.fill(page, /^Name/, 'Jo Holm');
    await hand.fill(page, /^E-mail/, 'jo@holm.example');
    await hand.press(page, /^Send request/);
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await this.owner();
    await card(page, 'Ferienhaus Holm').getByText('A13HOLIDAY013').waitFor({ timeout: 30_000 });
  }

  async owner(): Promise<void> {
    const phone = await this.stage.person({ viewport: { width: 360, height: 740 }, hasTouch: true });
    const mails = await this.context.newPage();
    const link = mails.getByRole('link', { name: 'Open the link as its reader' });
    do await mails.goto(`${this.stage.demo.url}/mail`);
    while ((await link.count()) === 0);
    const url = await link.first().getAttribute('href');
    await mails.close();
    const page = await phone.newPage();
    await page.goto(url ?? '');
    await page.getByRole('checkbox').check();
    await page.locator('#go:enabled').click();
    await page.getByRole('button', { name: 'Sign in as Ferienhaus Holm' }).click();
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByRole('heading', { name: 'Is this the right account?' }).waitFor();
    await page.getByRole('button', { name: /^Yes/ }).click();
    await page.getByRole('heading', { name: 'Done, you can close this page' }).waitFor();
    await phone.close();
  }
}
