import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { Client } from './support/client.ts';
import { Visitors } from './support/visitors.ts';

const EU = 'sellercentral-europe.amazon.com';
const US = 'sellercentral.amazon.com';

interface Story {
  persona: string;
  host: string;
  /** The account that is chosen where there are several. */
  account?: string;
  /** The selling partner id that the application gets, or the words of the page where the way ends. */
  ends: { id: string; sees: string; region?: string } | { page: string };
}

const STORIES: Story[] = [
  { persona: 'maple', host: US, ends: { id: 'A1MAPLEPINE01', sees: 'US CA MX BR', region: 'na' } },
  { persona: 'nordlicht', host: EU, ends: { id: 'A2NORDLICHT02', sees: 'DE FR IT ES NL PL SE BE GB' } },
  {
    persona: 'sakura',
    host: 'sellercentral.amazon.co.jp',
    ends: { id: 'A3SAKURA00003', sees: 'JP', region: 'fe' },
  },
  {
    persona: 'outback',
    host: 'sellercentral.amazon.com.au',
    ends: { id: 'A4OUTBACK0004', sees: 'AU', region: 'fe' },
  },
  {
    persona: 'merlion',
    host: 'sellercentral.amazon.sg',
    ends: { id: 'A5MERLION0005', sees: 'SG', region: 'fe' },
  },
  { persona: 'sakura', host: 'sellercentral.amazon.sg', ends: { page: 'SPSA0404' } },
  { persona: 'globex', host: EU, account: 'Globex Home', ends: { id: 'A8GLOBEXHOME8', sees: 'DE IT' } },
  { persona: 'globex', host: US, ends: { id: 'A6GLOBEXNA006', sees: 'US CA', region: 'na' } },
  { persona: 'agency', host: EU, account: 'Linden Light', ends: { id: 'A14AGENCY0012', sees: 'PL DE NL' } },
  { persona: 'assistant', host: EU, ends: { page: 'You do not have permissions to view this page' } },
  {
    persona: 'hobby',
    host: EU,
    ends: { page: 'You must be the primary user of a Professional selling account' },
  },
  { persona: 'holiday', host: EU, ends: { id: 'A13HOLIDAY013', sees: 'DE NL SE' } },
  { persona: 'quiet', host: US, ends: { id: 'A15QUIET00015', sees: 'US', region: 'na' } },
  { persona: 'legacy', host: US, ends: { id: 'A16LEGACY0016', sees: 'US CA', region: 'na' } },
  { persona: 'unicode', host: EU, ends: { id: 'A11UNICODE011', sees: 'DE FR IT ES' } },
  { persona: 'newshop', host: EU, ends: { id: 'A12NEWSHOP012', sees: '' } },
  {
    persona: 'distributor',
    host: 'vendorcentral.amazon.com',
    ends: { id: 'VG17DISTRIB', sees: '403', region: 'na' },
  },
  { persona: 'distributor', host: US, ends: { page: 'no supported business account' } },
];

/** `npm run test:deep` plays everybody. */
const PLAYED = process.env['DEEP'] === '1' ? STORIES : STORIES.filter((_, at) => at % 3 === 0);

suite('every person walks to the end in a browser of their own', () => {
  let client: Client;
  let visitors: Visitors;
  before(async () => {
    client = await Client.start();
    visitors = await Visitors.come();
  });
  after(async () => {
    await visitors.leave();
    await client.sandbox.close();
  });

  test('nobody is left out', () =>
    assert.deepEqual(
      [...new Set(STORIES.map(({ persona }) => persona))].sort(),
      client.sandbox.personas
        .list()
        .map(({ id }) => id)
        .sort(),
    ));

  for (const { persona, host, account, ends } of PLAYED)
    test(`${persona} at ${host}`, async () => {
      const page = await visitors.one();
      const { name } = client.sandbox.personas.get(persona);
      await page.goto(client.at(client.consentUrl(host)));
      await page.getByRole('button', { name: `Sign in as ${name}` }).click();
      if (account) await page.getByRole('button', { name: `Select ${account}` }).click();
      if ('page' in ends) {
        await page.getByText(ends.page).waitFor();
        assert.equal(await page.getByRole('button', { name: 'Confirm' }).count(), 0);
        return page.context().close();
      }
      const wordmark = host.startsWith('vendor') ? 'Vendor Central' : 'Seller Central';
      await page.getByText(`${wordmark} (sandbox)`).waitFor();
      await page.getByRole('checkbox').check();
      await page.getByRole('button', { name: 'Confirm' }).click();
      await page.waitForURL('http://localhost:4310/oauth/selling-partner/callback?**');
      const query = new URL(page.url()).searchParams;
      assert.equal(query.get('selling_partner_id'), ends.id);
      assert.equal(query.has('mws_auth_token'), persona === 'legacy');
      const exchanged = await client.exchange(query.get('spapi_oauth_code') ?? '');
      const { access_token } = (await exchanged.json()) as Record<string, string>;
      const answer = await client.participations(access_token ?? '', ends.region ?? 'eu');
      const { payload } = (await answer.json()) as { payload?: { marketplace: { countryCode: string } }[] };
      const countries = payload?.map(({ marketplace }) => marketplace.countryCode);
      // The last one is no shop.
      assert.equal(countries ? countries.slice(0, -1).join(' ') : String(answer.status), ends.sees);
      await page.context().close();
    });

  test('no page complained', () => assert.deepEqual(visitors.complaints, []));
});
