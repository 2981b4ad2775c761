import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Page } from 'playwright-core';
import { Client } from './support/client.ts';
import { isFit, tabTo, Visitors } from './support/visitors.ts';

const EU = 'sellercentral-europe.amazon.com';
const US = 'sellercentral.amazon.com';
const SELLER_CALLBACK = 'http://localhost:4310/oauth/selling-partner/callback?**';

suite('the pages in a browser', () => {
  let client: Client;
  let visitors: Visitors;
  let page: Page;
  before(async () => {
    client = await Client.start();
    visitors = await Visitors.come();
    page = await visitors.one();
  });
  after(async () => {
    await visitors.leave();
    await client.sandbox.close();
  });

  const parameters = (of: Page) => new URL(of.url()).searchParams;

  test('password, two-step code, account, tick and Confirm by keyboard alone', async () => {
    await page.goto(client.at(client.consentUrl(EU)));
    await isFit(page, 'sign-in');
    await tabTo(page, 'textbox', 'E-mail');
    await page.keyboard.type('globex@sellers.example');
    await tabTo(page, 'textbox', 'Password');
    await page.keyboard.type('globex-2026');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Two-Step Verification' }).waitFor();
    await isFit(page, 'two-step');
    await tabTo(page, 'textbox', 'Code');
    await page.keyboard.type('000000');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    const code = await page.locator('.otp').innerText();
    await tabTo(page, 'textbox', 'Code');
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Select an account' }).waitFor();
    await isFit(page, 'picker');
    await tabTo(page, 'button', 'Select Globex Home');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Authorize Alpenglow Connect' }).waitFor();
    await page.getByRole('button', { name: 'Confirm', disabled: true }).waitFor();
    await isFit(page, 'consent');
    await tabTo(page, 'checkbox', /I direct Amazon/);
    await page.keyboard.press('Space');
    await tabTo(page, 'button', 'Confirm');
    await page.keyboard.press('Enter');
    await page.waitForURL(SELLER_CALLBACK);
    assert.equal(parameters(page).get('selling_partner_id'), 'A8GLOBEXHOME8');
    assert.equal((await client.exchange(parameters(page).get('spapi_oauth_code') ?? '')).status, 200);
  });

  test('Cancel stays in Seller Central; the home and the error page', async () => {
    await page.goto(client.at(client.consentUrl(EU)));
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('heading', { name: 'Home', exact: true }).waitFor();
    await isFit(page, 'home');
    await page.goto(client.at(client.consentUrl(EU, { redirect_uri: 'https://evil.example/' })));
    await page.getByText('MD5101').waitFor();
    await isFit(page, 'error');
  });

  test('the account that was chosen counts for every tab of the browser', async () => {
    const other = await page.context().newPage();
    await other.goto(client.at(`https://${EU}/account-switcher/default/merchantMarketplace?returnTo=/home`));
    await other.getByRole('button', { name: 'Select Globex Europe' }).click();
    await other.getByRole('heading', { name: 'Home', exact: true }).waitFor();
    await page.goto(client.at(client.consentUrl(EU)));
    await page.getByText('A7GLOBEXEU007').waitFor();
    await other.close();
  });

  test('Manage Your Apps: dates, Re-authorize that very account through the Log-in URI, Disable, Enable', async () => {
    const { access_token, refresh_token } = await client.grant('globex', EU, 'A8GLOBEXHOME8');
    await page.goto(client.at(`https://${EU}/apps/manage`));
    await page
      .getByText(/Authorized on \d{4}-\d\d-\d\d · Expires on/)
      .first()
      .waitFor();
    await isFit(page, 'manage');
    await page.getByRole('button', { name: 'Re-authorize Alpenglow Connect for Globex Home' }).click();
    await page.getByText('A8GLOBEXHOME8').waitFor();
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Login to Alpenglow Connect now' }).click();
    await page.waitForURL('http://localhost:4310/oauth/selling-partner/login?**');
    assert.deepEqual(
      [...parameters(page).keys()],
      ['amazon_callback_uri', 'amazon_state', 'selling_partner_id'],
    );
    const back = new URL(client.at(parameters(page).get('amazon_callback_uri') ?? ''));
    back.searchParams.set('amazon_state', parameters(page).get('amazon_state') ?? '');
    back.searchParams.set('state', 'mine');
    await page.goto(back.href);
    await page.waitForURL(SELLER_CALLBACK);
    assert.equal(parameters(page).get('selling_partner_id'), 'A8GLOBEXHOME8');

    await page.goto(client.at(`https://${EU}/apps/manage`));
    await tabTo(page, 'button', 'Disable Alpenglow Connect for Globex Home');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Enable Alpenglow Connect for Globex Home' }).waitFor();
    assert.equal((await client.participations(access_token)).status, 403);
    assert.equal((await client.refresh(refresh_token)).status, 400);
    await page.getByRole('button', { name: 'Enable Alpenglow Connect for Globex Home' }).click();
    await page.getByRole('button', { name: 'Disable Alpenglow Connect for Globex Home' }).waitFor();
    assert.equal((await client.refresh(refresh_token)).status, 200);
  });

  test('Amazon Ads: Cancel, Allow by keyboard, and taking the access back at /ap/adam', async () => {
    const own = await visitors.one();
    await own.goto(client.at(client.adsUrl()));
    await own.getByRole('button', { name: 'Sign in as Maple & Pine Co.' }).click();
    await own.getByRole('heading', { name: /Click Allow/ }).waitFor();
    await isFit(own, 'ads');
    await own.getByRole('button', { name: 'Cancel' }).click();
    await own.waitForURL('http://localhost:4310/oauth/ads/callback?**');
    assert.equal(parameters(own).get('error'), 'access_denied');
    await own.goto(client.at(client.adsUrl()));
    await tabTo(own, 'button', 'Allow');
    await own.keyboard.press('Enter');
    await own.waitForURL('http://localhost:4310/oauth/ads/callback?**');
    const { ads } = client.sandbox.apps;
    const fields = {
      ...{ grant_type: 'authorization_code', redirect_uri: ads.redirectUris[0] ?? '' },
      code: parameters(own).get('code') ?? '',
    };
    const { refresh_token } = (await (await client.token(fields, ads)).json()) as Record<string, string>;
    const refresh = () =>
      client.token({ grant_type: 'refresh_token', refresh_token: refresh_token ?? '' }, ads);
    assert.equal((await refresh()).status, 200);
    await own.goto(client.at('https://www.amazon.com/ap/adam'));
    await own.getByRole('button', { name: 'Remove Alpenglow Connect Ads' }).waitFor();
    await isFit(own, 'data-access');
    await tabTo(own, 'button', 'Remove Alpenglow Connect Ads');
    await own.keyboard.press('Enter');
    await own.getByText('No application has access').waitFor();
    assert.equal((await refresh()).status, 400);
    await own.goto(client.at(client.adsUrl({ scope: 'nonsense' })));
    await own.getByText('lwa-invalid-parameter-bad-scope').waitFor();
    await isFit(own, 'ads-error');
  });

  test('two people in two browsers at the same time', async () => {
    const people = [
      { name: 'Maple & Pine Co.', host: US, id: 'A1MAPLEPINE01' },
      { name: 'Nordlicht Outdoor GmbH', host: EU, id: 'A2NORDLICHT02' },
    ];
    const pages = await Promise.all(people.map(() => visitors.one()));
    const each = (does: (page: Page, person: (typeof people)[number]) => Promise<unknown>) =>
      Promise.all(
        people.map((person, index) => {
          const own = pages[index];
          assert.ok(own);
          return does(own, person);
        }),
      );
    await each((own, { host }) => own.goto(client.at(client.consentUrl(host, { state: host }))));
    await each((own, { name }) => own.getByRole('button', { name: `Sign in as ${name}` }).click());
    await each((own, { id }) => own.getByText(id).waitFor());
    await each((own) => own.getByRole('checkbox').check());
    await each((own) => own.getByRole('button', { name: 'Confirm' }).click());
    await each((own) => own.waitForURL(SELLER_CALLBACK));
    await each((own, { id, host }) => {
      assert.deepEqual([parameters(own).get('selling_partner_id'), parameters(own).get('state')], [id, host]);
      return own.goto(client.at(`https://${host}/apps/manage`));
    });
    await each(async (own, { id }) => {
      await own.getByText(id).waitFor();
      const other = people.find((person) => person.id !== id)?.id ?? '';
      assert.equal(await own.getByText(other).count(), 0);
    });
  });

  test('the control page: log with reasons, faults with provenance, clock, people', async () => {
    client.sandbox.reset();
    const own = await visitors.one();
    const { access_token, refresh_token } = await client.grant('nordlicht', EU);
    await client.participations(access_token, 'na');
    await own.goto(client.sandbox.url);
    const refused = own.getByRole('listitem').filter({ hasText: 'the token of another region' });
    await refused.locator('summary').press('Enter');
    await refused.getByText('x-amz-access-token: [redacted]').waitFor();
    await isFit(own, 'control', ['light', 'dark']);
    await own.getByLabel('Refused only').check();
    await own.getByText('lwa.exchange').waitFor({ state: 'hidden' });
    await own.getByLabel('Refused only').uncheck();
    await own.getByRole('searchbox').fill('exchange nordlicht');
    await refused.waitFor({ state: 'hidden' });
    await own.getByText('lwa.exchange').waitFor();
    await own.getByRole('searchbox').fill('');

    await own.locator('select[name=name]').selectOption('refresh.revoked');
    await own.getByText('invalid_grant : refresh_token, the user may have revoked').waitFor();
    await own.locator('select[name=persona]').selectOption('nordlicht');
    await own.getByLabel('Times').fill('2');
    await own.getByRole('button', { name: 'Arm', exact: true }).click();
    await own.getByText('nordlicht · 2× at most · has not struck yet').waitFor();
    assert.equal(client.sandbox.faults.list()[0]?.persona, 'nordlicht');
    assert.equal((await client.refresh(refresh_token)).status, 400);
    await own.getByText('struck 1×').waitFor();
    await own.getByText('fault.refresh.revoked').waitFor();
    await own.getByRole('button', { name: 'Disarm refresh.revoked' }).click();
    await own.getByText('struck 1×').waitFor({ state: 'hidden' });
    assert.deepEqual(client.sandbox.faults.list(), []);

    await own.getByRole('button', { name: 'Freeze' }).click();
    await own.getByRole('button', { name: 'Run' }).waitFor();
    const slider = own.getByRole('slider', { name: 'Days since the start' });
    await slider.press('ArrowRight');
    await own.getByText('day 1', { exact: true }).waitFor();
    const days = () =>
      Math.round((client.sandbox.clock.ms - client.sandbox.clock.startedAt.getTime()) / 86_400_000);
    assert.equal(days(), 1);
    await own.getByRole('button', { name: '+ 365 days' }).click();
    await own.getByText('day 366', { exact: true }).waitFor();
    await slider.press('Home');
    await own.getByText('day 366', { exact: true }).waitFor({ state: 'hidden' });
    assert.equal(days(), 0);

    await own.getByRole('button', { name: 'Revoke: Nordlicht Outdoor GmbH' }).click();
    await own.getByRole('button', { name: 'Revoke: Nordlicht Outdoor GmbH' }).waitFor({ state: 'detached' });
    assert.equal((await client.refresh(refresh_token)).status, 400);
    await own.getByRole('button', { name: 'Make it a draft: Alpenglow Connect' }).click();
    await own.getByRole('button', { name: 'Publish: Alpenglow Connect' }).waitFor();
    assert.equal(client.app.status, 'draft');
    const [opened] = await Promise.all([
      own.waitForEvent('popup'),
      own.getByRole('button', { name: 'Sign in as Sakura Trading' }).click(),
    ]);
    await opened.getByText('You are signed in as Sakura Trading').waitFor();
    assert.match(opened.url(), /\/sellercentral\.amazon\.co\.jp\/home$/);

    await own.getByRole('button', { name: 'Reset everything' }).click();
    await own.getByText('Nothing has been asked yet').waitFor();
    assert.equal(client.app.status, 'published');
    assert.deepEqual(client.sandbox.requests.list(), []);
  });

  test('no page complained', () => assert.deepEqual(visitors.complaints, []));
});
