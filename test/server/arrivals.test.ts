import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { AttemptStarted } from '../../contract/api.ts';
import type { Arrival } from '../../contract/arrival.ts';
import type { Attempt } from '../../contract/attempt.ts';
import { ARRIVAL_FRAGMENT, RETURN_FRAGMENT } from '../../contract/handshake.ts';
import type { ProblemDetails } from '../../contract/problem.ts';
import { readCallbackUri } from '../../server/amazon/callback-uri.ts';
import { MINUTE } from '../../server/clock.ts';
import {
  ARRIVAL_URL,
  Browser,
  hash,
  newSecret,
  PUBLIC_URL,
  Stage,
  type PersonAtPage,
} from './support/stage.ts';

const EUROPE = 'sellercentral-europe.amazon.com';
let stage: Stage;
let mia: PersonAtPage;
beforeEach(async () => {
  stage = await Stage.set();
  mia = await stage.person();
});
afterEach(() => stage.strike());

/** "Authorize Now" on Amazon's pages: the address of our Log-in URI that follows. */
async function fromAmazon(persona = 'nordlicht', host = EUROPE): Promise<string> {
  const { applicationId } = stage.sandbox.apps.default;
  const url = `${stage.sandbox.url}/${host}/apps/store/${applicationId}`;
  const { location } = await stage.sandbox.authorize({ url, persona, decision: 'confirm' });
  assert.match(location ?? '', /^http:\/\/localhost:4310\/oauth\/selling-partner\/login\?/);
  const told = new URL(location ?? '').searchParams.get('amazon_callback_uri');
  assert.equal(
    told,
    `https://${host}/apps/authorize/confirm/${applicationId}`,
    'the real address, as Amazon',
  );
  return location ?? '';
}
const codeIn = (response: Response): string => {
  const url = new URL(response.headers.get('location') ?? '');
  assert.equal(url.href.split('#')[0], ARRIVAL_URL);
  return new URLSearchParams(url.hash.slice(1)).get(ARRIVAL_FRAGMENT) ?? '';
};
const codeOf = async (response: Response) => ((await response.json()) as ProblemDetails).code;
const toAmazon = (browser: Browser, url: string) => browser.consent(url, 'nordlicht');

/** Claims, leaves, comes back and completes, as the element does it in one tab. */
async function goOn(browser: Browser, code: string, claim: Record<string, unknown> = {}, person = mia) {
  const secret = newSecret();
  const answer = await person.post('/arrivals/claim', { code, binding: hash(secret), ...claim });
  const { attempt, url } = (await answer.json()) as AttemptStarted;
  assert.equal(url, `${PUBLIC_URL}/connect/${attempt.id}`);
  const back = await browser.open(await toAmazon(browser, await browser.depart(attempt.id)));
  const fragment = new URL(back.headers.get('location') ?? '').hash.slice(1);
  const [, completion] = (new URLSearchParams(fragment).get(RETURN_FRAGMENT) ?? '').split('.');
  const completed = await person.post(`/attempts/${attempt.id}/complete`, { code: completion, secret });
  return (await completed.json()) as Attempt;
}

describe('in the middle of our own trip', () => {
  for (const relative of [false, true]) {
    test(`Amazon leads by the Log-in URI${relative ? ', with a path only' : ''}, and the trip goes on`, async () => {
      stage.sandbox.faults.arm('consent.through-login');
      if (relative) stage.sandbox.faults.arm('callback.relative');
      const browser = new Browser(stage);
      const { id, secret } = await mia.start();
      const login = await toAmazon(browser, await browser.depart(id, secret));
      assert.match(login, /\/oauth\/selling-partner\/login\?/);
      const on = await browser.open(login);
      assert.equal(on.status, 303);
      const confirm = new URL(on.headers.get('location') ?? '');
      assert.ok(
        confirm.href.startsWith(`${stage.sandbox.url}/${EUROPE}/apps/authorize/confirm/`),
        confirm.href,
      );
      assert.equal(browser.cookies.size, 2, 'a state and a cookie of its own');
      const back = await browser.open(await toAmazon(browser, confirm.href));
      assert.equal(back.headers.get('location'), `${PUBLIC_URL}/connect/${id}/done`);
      assert.equal((await mia.attempt(id)).state, 'needs_review');
    });
  }

  test('another browser, another region or two trips at once join nothing', async () => {
    stage.sandbox.faults.arm('consent.through-login');
    const browser = new Browser(stage);
    const { id, secret } = await mia.start();
    const login = await toAmazon(browser, await browser.depart(id, secret));
    codeIn(await new Browser(stage).open(login));
    codeIn(await browser.open(await fromAmazon('maple', 'sellercentral.amazon.com')));

    const second = await mia.start();
    await browser.depart(second.id, second.secret);
    codeIn(await browser.open(login));
    await mia.post(`/attempts/${second.id}/cancel`);
    assert.equal(
      new URL((await browser.open(login)).headers.get('location') ?? '').origin,
      stage.sandbox.url,
    );
  });

  test('an attacker’s attempt that expects the victim’s account is not joined', async () => {
    const mallory = await stage.person('mallory', 'evil-corp');
    await mallory.connect(new Browser(stage), 'nordlicht');
    const [seller] = (await mallory.accounts()).sellers;
    const connectionId = seller?.groups[0]?.connections[0]?.id;
    const { id, secret } = await mallory.start({ region: 'EU', connectionId });
    await new Browser(stage).depart(id, secret);
    const calls = stage.tokenCalls();
    codeIn(await new Browser(stage).open(await fromAmazon('nordlicht')));
    assert.equal((await mallory.attempt(id)).state, 'open');
    assert.equal(stage.tokenCalls(), calls);
  });

  test('a trip that is over, or too old, is not joined', async () => {
    const browser = new Browser(stage);
    const { id, secret } = await mia.start();
    await browser.depart(id, secret);
    stage.clock.advance(10 * MINUTE);
    codeIn(await browser.open(await fromAmazon()));
  });

  test('is not led around forever', async () => {
    const browser = new Browser(stage);
    const { id, secret } = await mia.start();
    await browser.depart(id, secret);
    const statuses: number[] = [];
    for (let times = 0; times < 7; times++) statuses.push((await browser.open(await fromAmazon())).status);
    assert.deepEqual(statuses.slice(0, 5), Array<number>(5).fill(303));
    assert.equal(statuses.at(-1), 409);
  });
});

describe('from Amazon’s own pages', () => {
  test('somebody signs in, says where it belongs, and it is connected after a look', async () => {
    const browser = new Browser(stage);
    const code = codeIn(await browser.open(await fromAmazon()));
    const seen = (await (await mia.post('/arrivals', { code })).json()) as Arrival;
    assert.deepEqual([seen.sellingPartnerId, seen.known, seen.sellers], ['A2NORDLICHT02', [], []]);
    const attempt = await goOn(browser, code, { sellerName: 'Nordlicht' });
    assert.deepEqual([attempt.state, attempt.review?.verdict], ['needs_review', 'new']);
    await mia.post(`/attempts/${attempt.id}/review`, { grantId: attempt.review?.grantId, decision: 'keep' });
    const [seller] = (await mia.accounts()).sellers;
    assert.deepEqual([seller?.name, seller?.groups[0]?.connections[0]?.state], ['Nordlicht', 'connected']);
  });

  test('a known account is renewed', async () => {
    await mia.connect(new Browser(stage), 'nordlicht');
    stage.clock.advance(MINUTE);
    const browser = new Browser(stage);
    const code = codeIn(await browser.open(await fromAmazon()));
    const { known } = (await (await mia.post('/arrivals', { code })).json()) as Arrival;
    assert.equal(known.length, 1);
    const attempt = await goOn(browser, code, { connectionId: known[0]?.connectionId });
    assert.deepEqual([attempt.purpose, attempt.state], ['renew', 'succeeded']);
  });

  test('a visit is claimed once, of twenty at once by one', async () => {
    const code = codeIn(await new Browser(stage).open(await fromAmazon()));
    const claims = await Promise.all(
      Array.from({ length: 20 }, () => mia.post('/arrivals/claim', { code, binding: hash(newSecret()) })),
    );
    assert.equal(claims.filter(({ status }) => status === 201).length, 1);
    assert.equal(await codeOf(await mia.post('/arrivals', { code })), 'arrival_over');
  });

  test('only the browser that came from Amazon goes on', async () => {
    const victim = new Browser(stage);
    const code = codeIn(await victim.open(await fromAmazon()));
    const secret = newSecret();
    const mallory = await stage.person('mallory', 'evil-corp');
    const answer = await mallory.post('/arrivals/claim', { code, binding: hash(secret) });
    const { attempt } = (await answer.json()) as AttemptStarted;
    const foreign = new Browser(stage);
    assert.equal(await codeOf(await foreign.departRaw(attempt.id, { secret })), 'proof_refused');
    for (const name of victim.cookies.keys()) foreign.cookies.set(name, newSecret());
    assert.equal(await codeOf(await foreign.departRaw(attempt.id, { secret })), 'proof_refused');
  });

  test('ends after five minutes', async () => {
    const code = codeIn(await new Browser(stage).open(await fromAmazon()));
    const browser = new Browser(stage);
    const claimed = codeIn(await browser.open(await fromAmazon('unicode')));
    const answer = await mia.post('/arrivals/claim', { code: claimed, binding: hash(newSecret()) });
    const { attempt } = (await answer.json()) as AttemptStarted;
    stage.clock.advance(5 * MINUTE);
    assert.equal(await codeOf(await mia.post('/arrivals', { code })), 'arrival_over');
    assert.equal(await codeOf(await browser.departRaw(attempt.id, {})), 'attempt_over');
    await stage.accounts.runDueJobs();
    assert.equal(await codeOf(await mia.post('/arrivals', { code })), 'arrival_over');
  });

  test('an unknown code, another tenant’s connection, another account, no ability', async () => {
    assert.equal(await codeOf(await mia.post('/arrivals', { code: newSecret() })), 'arrival_over');
    await mia.connect(new Browser(stage), 'unicode');
    const [seller] = (await mia.accounts()).sellers;
    const code = codeIn(await new Browser(stage).open(await fromAmazon()));
    const claim = (body: Record<string, unknown>, person = mia) =>
      person.post('/arrivals/claim', { code, binding: hash(newSecret()), ...body });
    const connectionId = seller?.groups[0]?.connections[0]?.id;
    const other = await claim({ connectionId });
    assert.equal(((await other.json()) as ProblemDetails).field, 'connectionId');
    const jo = await stage.person('jo', 'other');
    assert.equal((await claim({ connectionId }, jo)).status, 404);
    assert.equal((await claim({ sellerId: seller?.id }, jo)).status, 404);
    assert.equal((await claim({ sellerId: seller?.id, sellerName: 'x' })).status, 400);
    assert.equal(await codeOf(await claim({ sellerName: seller?.name })), 'name_taken');
    const vera = await stage.person('vera', 'nordlicht', ['view']);
    assert.equal((await vera.post('/arrivals', { code })).status, 403);
    assert.equal((await mia.post('/arrivals', { code })).status, 200, 'none of this used it up');
  });

  test('without a page of the host for it, the person reads where to begin', async () => {
    await stage.accounts.close();
    stage.arrivalUrl = undefined;
    await stage.start();
    const page = await new Browser(stage).open(await fromAmazon());
    assert.deepEqual([page.status, page.headers.getSetCookie()], [200, []]);
    assert.match(await page.text(), /Please begin in Alpenglow/);
  });

  test('HEAD, prefetches, doubled and missing parameters make nothing', async () => {
    const url = await fromAmazon();
    const browser = new Browser(stage);
    assert.equal((await browser.open(url, { method: 'HEAD' })).status, 405);
    assert.equal((await browser.open(url, { headers: { 'sec-purpose': 'prefetch' } })).status, 403);
    for (const name of ['amazon_callback_uri', 'amazon_state', 'selling_partner_id']) {
      assert.equal((await browser.open(`${url}&${name}=x`)).status, 400, name);
      const without = new URL(url);
      without.searchParams.delete(name);
      assert.equal((await browser.open(without.href)).status, 400, name);
    }
    assert.equal(browser.cookies.size, 0);
  });

  test('a callback that lacks its code changes nothing', async () => {
    const browser = new Browser(stage);
    const { id, secret } = await mia.start();
    stage.sandbox.faults.arm('callback.without-code');
    const callback = await toAmazon(browser, await browser.depart(id, secret));
    assert.equal((await browser.open(callback)).status, 400);
    assert.equal((await mia.attempt(id)).state, 'open');
    assert.equal(stage.tokenCalls(), 0);
  });
});

describe('amazon_callback_uri', () => {
  const APP = 'amzn1.sp.solution.0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';
  const PATH = `/apps/authorize/confirm/${APP}`;
  const read = (text: string) => readCallbackUri(text, APP);

  test('is taken from every Seller Central, from the documented host, and as a path', () => {
    assert.deepEqual(read(`https://${EUROPE}${PATH}`), { host: EUROPE, region: 'EU', country: null });
    const japan = 'sellercentral.amazon.co.jp';
    assert.deepEqual(read(`https://${japan}${PATH}`), { host: japan, region: 'FE', country: 'JP' });
    assert.equal(read(`https://amazon.com${PATH}`)?.region, null);
    assert.equal(read(PATH)?.host, null);
  });

  const tricks = [
    '',
    '/',
    'https://',
    `http://${EUROPE}${PATH}`,
    `http://127.0.0.1:4400/${EUROPE}${PATH}`,
    `HTTPS://${EUROPE}${PATH}`,
    `//${EUROPE}${PATH}`,
    `///${EUROPE}${PATH}`,
    `\\\\${EUROPE}${PATH}`,
    `https:/${EUROPE}${PATH}`,
    `https:${EUROPE}${PATH}`,
    `https:\\\\${EUROPE}${PATH}`,
    `https://evil.example${PATH}`,
    `https://${EUROPE}.evil.example${PATH}`,
    `https://evil.example/${EUROPE}${PATH}`,
    `https://evil.example#${EUROPE}${PATH}`,
    `https://evil.example?${EUROPE}${PATH}`,
    `https://evil.example\\${EUROPE}${PATH}`,
    `https://evil.example@${EUROPE}${PATH}`,
    `https://${EUROPE}@evil.example${PATH}`,
    `https://user:password@${EUROPE}${PATH}`,
    `https://${EUROPE}:443${PATH}`,
    `https://${EUROPE}:8443${PATH}`,
    `https://${EUROPE}.${PATH}`,
    `https://${EUROPE}%2e${PATH}`,
    `https://${EUROPE.toUpperCase()}${PATH}`,
    `https://sellercentral-europe.amazon.com%00.evil.example${PATH}`,
    `https://sellercentral-europe.amaz\u043en.com${PATH}`,
    `https://sellercentral\u3002amazon.com${PATH}`,
    `https://xsellercentral.amazon.com${PATH}`,
    `https://sellercentral.amazon.com.evil${PATH}`,
    `https://www.amazon.com${PATH}`,
    ` https://${EUROPE}${PATH}`,
    `https://${EUROPE}${PATH} `,
    `https://${EUROPE}${PATH}\n`,
    `https://${EUROPE}\t${PATH}`,
    `https://${EUROPE}${PATH}/`,
    `https://${EUROPE}/${PATH}`,
    `https://${EUROPE}/x/..${PATH}`,
    `https://${EUROPE}${PATH}?x=1`,
    `https://${EUROPE}${PATH}#x`,
    `https://${EUROPE}${PATH}%20`,
    `https://${EUROPE}${PATH.replace('confirm', 'Confirm')}`,
    `https://${EUROPE}/apps/authorize/confirm/amzn1.sp.solution.another`,
    `https://${EUROPE}/apps/authorize/consent/${APP}`,
    `https://${EUROPE}/redirect?to=${PATH}`,
    `javascript:alert(1)//${PATH}`,
    `data:text/html,${PATH}`,
    `.${PATH}`,
    `/.${PATH}`,
    `${PATH}?amazon_state=x`,
    `http://127.0.0.1:4400/${EUROPE}${PATH}`,
  ];
  for (const trick of tricks) {
    test(`is refused as ${JSON.stringify(trick)}`, () => {
      assert.equal(read(trick), undefined);
    });
  }

  test('nothing of a refused one is sent anywhere', async () => {
    const url = new URL(await fromAmazon());
    url.searchParams.set('amazon_callback_uri', `https://evil.example${PATH}`);
    const answer = await new Browser(stage).open(url.href);
    assert.deepEqual([answer.status, answer.headers.get('location')], [400, null]);
    assert.ok(!(await answer.text()).includes('evil.example'));
  });
});
