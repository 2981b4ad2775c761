/// <reference lib="dom" />
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Imported } from '../../contract/import.ts';
import { keyboard, mouse, type Hand } from './support/hands.ts';
import { Walk } from './support/walk.ts';
import { card, Stage } from './stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
});
afterEach(() => stage.strike());

const hasFocus = (element: Element) => (element.getRootNode() as ShadowRoot).activeElement === element;

/** A refresh token of an account at Amazon, as a vendor has it from before. */
async function oldToken(persona: string, account?: string): Promise<string> {
  const { sandbox } = stage.demo;
  const { applicationId, clientId, clientSecret, redirectUris } = sandbox.apps.default;
  const redirect = redirectUris[0] ?? '';
  const url = new URL(`${sandbox.url}/sellercentral-europe.amazon.com/apps/authorize/consent`);
  url.search = new URLSearchParams({
    application_id: applicationId,
    state: 's'.repeat(43),
    redirect_uri: redirect,
  }).toString();
  const { location } = await sandbox.authorize({
    url: url.href,
    persona,
    decision: 'confirm',
    ...(account ? { account } : {}),
  });
  const answer = await fetch(`${sandbox.url}/api.amazon.com/auth/o2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code: new URL(location ?? '').searchParams.get('spapi_oauth_code') ?? '',
      redirect_uri: redirect,
      client_id: clientId,
      client_secret: clientSecret,
    }),
  });
  return ((await answer.json()) as { refresh_token: string }).refresh_token;
}

/** The accounts are the tenant's, as if connected before. */
async function bring(tenant: string, accounts: [id: string, persona: string][]): Promise<string[]> {
  const entries = [];
  for (const [sellingPartnerId, persona] of accounts)
    entries.push({
      refreshToken: await oldToken(persona, persona === 'agency' ? sellingPartnerId : undefined),
      sellingPartnerId,
      region: 'EU',
    });
  const answer = await stage.host('POST', `/v1/tenants/${tenant}/connections/import`, { entries });
  const { entries: outcomes } = (await answer.json()) as Imported;
  assert.deepEqual(
    outcomes.map(({ outcome }) => outcome),
    accounts.map(() => 'imported'),
  );
  return outcomes.map(({ connectionId }) => connectionId ?? '');
}

/** `npm run test:deep` takes both. */
const hands: Hand[] = process.env['DEEP'] === '1' ? [mouse, keyboard] : [keyboard];
for (const hand of hands) {
  describe(hand.name, () => {
    test('S5: where windows are blocked, the trip leads back to the same place in this tab', async () => {
      await bring('nordlicht', [['A2NORDLICHT02', 'nordlicht']]);
      const context = await stage.person({ viewport: { width: 500, height: 500 } });
      await context.addInitScript('window.open = () => null');
      const page = await stage.open(context);
      const walk = new Walk(stage, hand, context, page);
      await hand.menu(page, /^Actions, Nordlicht Outdoor/, 'Renew');
      await page.getByText('It has to be the account A2NORDLICHT02').waitFor();
      const stood = await page.evaluate(() => window.scrollY);
      assert.ok(stood > 0, 'the card is further down');
      await hand.press(page, /^Continue to Amazon/);
      await walk.atAmazon(page);
      await hand.press(page, /^Sign in as Nordlicht Outdoor GmbH/);
      await hand.tick(page, /^I direct Amazon/);
      await hand.press(page, /^Confirm/);
      await page
        .getByText(/^Nordlicht Outdoor is renewed until about/)
        .first()
        .waitFor();
      const name = card(page, 'Nordlicht Outdoor').getByRole('heading', { name: 'Nordlicht Outdoor' });
      await name.and(page.locator(':focus')).waitFor();
      assert.equal(await name.evaluate(hasFocus), true, 'the card has the focus');
      assert.ok(
        Math.abs((await page.evaluate(() => window.scrollY)) - stood) < 60,
        'and stands where it stood',
      );
      assert.equal(new URL(page.url()).hash, '', 'the address is clean');
      assert.equal(context.pages().length, 1);
    });

    test('S30: PPC beside what is loaded; a viewer’s page; and away from Amazon again', async () => {
      await bring('nordlicht', [['A2NORDLICHT02', 'nordlicht']]);
      const context = await stage.person();
      const page = await stage.open(context);
      const walk = new Walk(stage, hand, context, page);
      const account = card(page, 'Nordlicht Outdoor');

      // One view-only, six missing: all named, the rest connected.
      await hand.press(page, /^Continue, PPC of 9 marketplaces pending/);
      await hand.press(page, /^Continue \(9\)/);
      await page.getByText('On Amazon’s page choose “Allow”.').waitFor();
      const amazon = await walk.leave();
      await hand.press(amazon, /^Sign in as Nordlicht Outdoor GmbH/);
      await Promise.all([amazon.waitForEvent('close'), hand.press(amazon, /^Allow/)]);
      const dialog = page.getByRole('dialog');
      await dialog.getByText('View only').waitFor();
      await dialog.getByText('Poland').waitFor();
      await hand.press(page, /^Connect PPC \(3\)/);
      const ppc = account.getByRole('region', { name: 'PPC, Nordlicht Outdoor' });
      await ppc.getByText('3 of 9 connected').waitFor();
      const more = ppc.getByRole('button', { name: /^\+\d+ more/ });
      if (await more.isVisible()) await hand.press(page, /^\+3 more, Nordlicht Outdoor$/);
      const countries = ppc.getByRole('listitem');
      await countries.filter({ hasText: 'Italy' }).getByText('View only').waitFor();
      await countries.filter({ hasText: 'Poland' }).getByText('Not in your ads login').waitFor();

      // A viewer sees the same, and can ask.
      const viewer = await stage.person();
      await viewer.addCookies([{ name: 'person', value: 'vera', url: stage.demo.url }]);
      const look = await stage.open(viewer);
      await card(look, 'Nordlicht Outdoor').getByText('Connected', { exact: true }).waitFor();
      await look.getByText('You can view connections. Mia Berg can change them.').waitFor();
      assert.equal(await look.getByRole('button', { name: /^(Connect|Continue|Add)/ }).count(), 0);
      await hand.press(look, /^Ask an admin/);
      await look.getByText('Asked today').first().waitFor();
      await viewer.close();

      // Disconnected, taken back, disconnected again, removed at Amazon.
      const disconnect = async () => {
        await hand.menu(page, /^Actions, Nordlicht Outdoor/, 'Disconnect');
        await page.getByRole('heading', { name: 'Disconnect Nordlicht Outdoor?' }).waitFor();
        await hand.press(page, /^Disconnect$/);
        await account.getByText('Disconnected', { exact: true }).waitFor();
      };
      await disconnect();
      await hand.undo(page);
      await account.getByText('Connected', { exact: true }).waitFor();
      await disconnect();
      await hand.press(page, /^What is left at Amazon/);
      await page.getByRole('heading', { name: 'Disconnected. One step left at Amazon' }).waitFor();
      const [apps] = await Promise.all([
        context.waitForEvent('page'),
        hand.press(page, /^Manage Your Apps|^Open Manage Your Apps/),
      ]);
      // Still signed in there.
      await walk.atAmazon(apps);
      await hand.press(apps, /^Disable .* for Nordlicht Outdoor/);
      await apps.getByText(/^Disabled · Nordlicht Outdoor/).waitFor();
      await apps.close();
      await page.bringToFront();
      await hand.press(page, /^Done/);
      await account.getByText('Disconnected', { exact: true }).waitFor();
    });
  });
}

const BROKEN: [id: string, persona: string][] = [
  ['A14AGENCY0001', 'agency'],
  ['A14AGENCY0002', 'agency'],
  ['A14AGENCY0005', 'agency'],
  ['A14AGENCY0006', 'agency'],
  ['A14AGENCY0009', 'agency'],
  ['A14AGENCY0012', 'agency'],
];

test('250 sellers, six of them broken: those are on the first screen, and said; by keyboard', async () => {
  const broken = await bring('seitenwind', BROKEN);
  const others = 250 - BROKEN.length - 3;
  for (let number = 1; number <= others; number++)
    assert.equal(
      (await stage.host('POST', '/v1/tenants/seitenwind/sellers', { name: `Shop ${number}` })).status,
      201,
    );
  for (const [id] of BROKEN) stage.demo.sandbox.disable(id);
  // An account is not asked about twice within a minute.
  stage.demo.sandbox.clock.advance('PT5M');
  for (const id of broken)
    assert.equal((await stage.ask('seitenwind', 'jonas', `/widget/connections/${id}/check`, {})).status, 200);

  const context = await stage.person({ viewport: { width: 1280, height: 1000 } });
  await context.addCookies([{ name: 'person', value: 'jonas', url: stage.demo.url }]);
  const page = await stage.open(context);
  await page.getByText('6 of 250 need you').waitFor();
  await page.getByText('6 connections lost access.').waitFor();
  const rows = page.getByRole('row').filter({ has: page.getByText('Access removed', { exact: true }) });
  const names = ['Ahorn Living', 'Birke Baby', 'Elm Books', 'Fir & Fern', 'Ivy Beauty', 'Linden Light'];
  for (const name of names) {
    const box = await page
      .getByRole('row', { name: new RegExp(name) })
      .first()
      .boundingBox();
    assert.ok(box && box.y + box.height <= 1000, `${name} is on the first screen`);
  }
  assert.ok((await rows.count()) >= 6, 'each says what is wrong');
  const sellers = await page.getByRole('rowheader').allInnerTexts();
  const at = sellers.findIndex((text) => text.startsWith('Shop '));
  assert.ok(
    names.every((name) => sellers.slice(0, at).some((text) => text.includes(name))),
    'before all that are well',
  );
  await keyboard.press(page, /^Show the 6/);
  await page.getByRole('status').filter({ hasText: '6 sellers found' }).waitFor({ state: 'attached' });
  await page.getByRole('button', { name: /^Needs action/, pressed: true }).waitFor();
  await keyboard.press(page, /^Renew in a row/);
  await page.getByText('Sign in as the account A14AGENCY0001').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});
