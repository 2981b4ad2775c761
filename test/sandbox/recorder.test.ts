import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, suite, test } from 'node:test';
import { chromium } from 'playwright-core';
import { browserArgs, findBrowser } from '../support/browser.ts';
import { Client } from './support/client.ts';

const EU = 'sellercentral-europe.amazon.com';
const TOKEN = 'https://api.amazon.com/auth/o2/token';

interface Pair {
  name: string;
  value: string;
}
interface Archive {
  log: {
    version: string;
    creator: { name: string; version: string };
    entries: {
      startedDateTime: string;
      time: number;
      request: {
        method: string;
        url: string;
        headers: Pair[];
        queryString: Pair[];
        postData?: { text: string };
      };
      response: {
        status: number;
        headers: Pair[];
        content: { size: number; mimeType: string; text: string };
      };
      timings: Record<string, number>;
      comment: string;
    }[];
  };
}

suite('the flight recorder', () => {
  let client: Client;
  before(async () => (client = await Client.start()));
  beforeEach(() => client.sandbox.reset());
  after(() => client.sandbox.close());

  const archive = async () => (await (await client.control('GET', 'requests.har')).json()) as Archive;

  test('tells the rule, the person and the reason', async () => {
    const { access_token } = await client.grant('nordlicht', EU);
    await client.participations(access_token, 'na');
    const last = client.sandbox.requests.list().at(-1);
    assert.deepEqual(
      [last?.rule, last?.reason, last?.persona],
      ['sp-api.denied', 'the token of another region', 'nordlicht'],
    );
    const asked = await client.fetch('https://sellingpartnerapi-eu.amazon.com/sellers/v1/account', {
      headers: { 'x-sandbox-explain': '1' },
    });
    assert.equal(asked.headers.get('x-sandbox-reason'), 'no token');
    const plain = await client.fetch('https://sellingpartnerapi-eu.amazon.com/sellers/v1/account');
    assert.equal(plain.headers.get('x-sandbox-reason'), null, 'Amazon would not say');
  });

  test('never keeps a secret, wherever it stood', async () => {
    const code = await client.code('legacy', 'sellercentral.amazon.com');
    const { access_token, refresh_token } = (await (await client.exchange(code)).json()) as Record<
      string,
      string
    >;
    const { clientId, clientSecret } = client.app;
    const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
    await client.refresh(refresh_token ?? '');
    await client.fetch(TOKEN, {
      ...{ method: 'POST', headers: { authorization: `Basic ${basic}`, 'content-type': 'application/json' } },
      body: JSON.stringify({ grant_type: 'refresh_token', refresh_token }),
    });
    await client.fetch(TOKEN, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: `x=${refresh_token}`,
    });
    await client.participations(access_token ?? '', 'eu');
    await client.fetch(
      `https://api.amazon.com/auth/o2/tokeninfo?access_token=${encodeURIComponent(access_token ?? '')}`,
    );
    const ads = await client.adsGrant('maple');
    await client.profiles(ads.access_token);
    const cookie = await client.signIn('legacy', EU);
    await client.fetch(`https://${EU}/ap/signin`, {
      ...{ method: 'POST', headers: { cookie } },
      body: new URLSearchParams({ email: 'legacy@sellers.example', password: 'legacy-2026' }),
    });
    await client.fetch(client.consentUrl('sellercentral.amazon.com'), {
      ...{ method: 'POST', headers: { cookie } },
      body: new URLSearchParams({ decision: 'confirm', agree: 'yes' }),
    });
    const secrets = [
      code,
      access_token,
      refresh_token,
      ads.access_token,
      ads.refresh_token,
      clientSecret,
      basic,
    ];
    secrets.push('legacy-2026', cookie.split('=')[1], encodeURIComponent(access_token ?? ''));
    for (const path of ['requests', 'requests.har']) {
      const text = await (await client.control('GET', path)).text();
      for (const secret of secrets) assert.ok(secret && !text.includes(secret), `${path} keeps ${secret}`);
      assert.doesNotMatch(text, /At(za|zr|c)(\||%7C)|"AN[\w-]{18}|amzn\.mws\./);
      assert.match(text, /"Unauthorized|\\"Unauthorized/, 'the names of errors stay');
    }
  });

  test('an HTTP archive with headers and bodies, as its specification has it', async () => {
    const { access_token } = await client.grant('nordlicht', EU);
    await client.participations(access_token);
    await client.profiles('garbage', 'advertising-api', '?accessLevel=view');
    const { log } = await archive();
    assert.equal(log.version, '1.2');
    for (const { startedDateTime, time, request, response, timings } of log.entries) {
      assert.equal(new Date(startedDateTime).toISOString(), startedDateTime);
      assert.ok(new URL(request.url));
      assert.equal(
        time,
        Object.values(timings).reduce((sum, part) => sum + part, 0),
      );
      for (const { name, value } of [...request.headers, ...request.queryString, ...response.headers])
        assert.deepEqual([typeof name, typeof value], ['string', 'string']);
      assert.deepEqual(
        [typeof response.status, typeof response.content.size, typeof response.content.mimeType],
        ['number', 'number', 'string'],
      );
    }
    const [, exchange, listed, refused] = log.entries;
    assert.match(exchange?.request.postData?.text ?? '', /grant_type=authorization_code/);
    assert.match(exchange?.response.content.text ?? '', /"access_token":"\[redacted\]"/);
    assert.match(listed?.response.content.text ?? '', /"countryCode":"DE"/);
    assert.ok(listed?.response.headers.some(({ name }) => name === 'x-amzn-ratelimit-limit'));
    assert.equal(refused?.request.url, 'https://advertising-api.amazon.com/v2/profiles?accessLevel=view');
    assert.match(refused.comment, /^ads\.unauthorized · no token/);
  });

  test('a browser can replay the archive', async () => {
    const { access_token } = await client.grant('nordlicht', EU);
    await client.participations(access_token);
    const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
    const har = join(folder, 'sandbox.har');
    writeFileSync(har, JSON.stringify(await archive()));
    const browser = await chromium.launch({ executablePath: await findBrowser(), args: [...browserArgs] });
    try {
      const context = await browser.newContext();
      await context.routeFromHAR(har, { notFound: 'abort' });
      const page = await context.newPage();
      await page.goto('https://sellingpartnerapi-eu.amazon.com/sellers/v1/marketplaceParticipations');
      assert.match(await page.locator('body').innerText(), /"storeName":"Nordlicht Outdoor"/);
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
  });

  test('keeps the last five hundred, and hands out what is new', async () => {
    const url = client.at(client.consentUrl(EU));
    for (let visit = 0; visit < 505; visit++)
      await client.sandbox.authorize({ url, persona: 'nordlicht', decision: 'cancel' });
    const all = client.sandbox.requests.list();
    assert.equal(all.length, 500);
    const after = (all.at(-3)?.number ?? 0).toString();
    const news = (await (await client.control('GET', `requests?after=${after}`)).json()) as unknown[];
    assert.equal(news.length, 2);
  });
});
