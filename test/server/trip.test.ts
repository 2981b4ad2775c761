import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { RETURN_FRAGMENT } from '../../contract/handshake.ts';
import type { Attempt } from '../../contract/attempt.ts';
import type { ProblemDetails } from '../../contract/problem.ts';
import { HOUR, MINUTE } from '../../server/clock.ts';
import { Browser, HOST_ORIGIN, newSecret, PUBLIC_URL, RETURN_URL, Stage } from './support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
});
afterEach(() => stage.strike());

const codeOf = async (response: Response) => ((await response.json()) as ProblemDetails).code;
const connectionsOf = async (tenant = 'nordlicht') =>
  (await (await stage.person('staff', tenant)).accounts()).sellers.flatMap(({ groups }) =>
    groups.flatMap(({ connections }) => connections),
  );

/** What the host's return page finds in its address. */
function returned(response: Response): { attempt: string; code: string; binding: string } {
  const url = new URL(response.headers.get('location') ?? '');
  assert.equal(url.href.split('#')[0], RETURN_URL);
  const [attempt = '', code = '', binding = ''] = (
    new URLSearchParams(url.hash.slice(1)).get(RETURN_FRAGMENT) ?? ''
  ).split('.');
  return { attempt, code, binding };
}

describe('the way there and back', () => {
  test('with a handshake: review, then a connection with its marketplaces', async () => {
    const mia = await stage.person();
    const attempt = await mia.walk(new Browser(stage), 'nordlicht');
    assert.equal(attempt.state, 'needs_review');
    assert.equal(attempt.review?.verdict, 'new');
    assert.deepEqual(await connectionsOf(), [], 'nothing is connected before the person says so');

    const kept = await mia.post(`/attempts/${attempt.id}/review`, {
      grantId: attempt.review?.grantId,
      decision: 'keep',
    });
    assert.equal(((await kept.json()) as Attempt).state, 'succeeded');
    const [connection] = await connectionsOf();
    assert.equal(connection?.sellingPartnerId, attempt.review?.sellingPartnerId);
    assert.equal(connection?.state, 'connected');
    assert.equal(connection?.connectedBy, 'mia');
    const countries = connection?.marketplaces.map(({ country }) => country).sort();
    assert.deepEqual(countries, ['BE', 'DE', 'ES', 'FR', 'GB', 'IT', 'NL', 'PL', 'SE']);
  });

  test('by completion in the same tab: the code is parked until the host’s page brings all three proofs', async () => {
    const mia = await stage.person();
    const browser = new Browser(stage);
    const { id, secret } = await mia.start();
    const back = await browser.open(await browser.consent(await browser.depart(id), 'nordlicht'));
    assert.equal(back.status, 303);
    assert.equal(stage.tokenCalls(), 0);
    const { attempt, code } = returned(back);
    assert.equal(attempt, id);
    const parked = await mia.attempt(id);
    assert.equal(parked.state, 'returning');
    assert.ok(!JSON.stringify(parked).includes(code), 'a poll never brings the completion code');

    const completed = await mia.post(`/attempts/${id}/complete`, { code, secret });
    assert.equal(((await completed.json()) as Attempt).state, 'needs_review');
    assert.equal(stage.tokenCalls(), 1);
    const again = await mia.post(`/attempts/${id}/complete`, { code, secret });
    assert.equal(((await again.json()) as Attempt).state, 'needs_review');
    assert.equal(stage.tokenCalls(), 1, 'consumed once');
  });

  test('Japan and Australia become two connections of one seller', async () => {
    const mia = await stage.person();
    await mia.connect(new Browser(stage), 'sakura', { region: 'FE', country: 'JP' });
    const { sellers } = await mia.accounts();
    const sellerId = sellers[0]?.id;
    await mia.connect(new Browser(stage), 'outback', { region: 'FE', country: 'AU', sellerId });
    const page = await mia.accounts();
    assert.equal(page.sellers.length, 1);
    const places = (await connectionsOf()).map(({ region, country }) => `${region} ${country}`);
    assert.deepEqual(places.sort(), ['FE AU', 'FE JP']);
    assert.equal(page.sellers[0]?.groups.length, 2);
  });

  test('the same account again renews instead of doubling', async () => {
    const mia = await stage.person();
    await mia.connect(new Browser(stage), 'nordlicht');
    const before = await connectionsOf();
    stage.clock.advance(5 * MINUTE);
    const again = await mia.walk(new Browser(stage), 'nordlicht', {
      region: 'EU',
      country: 'FR',
      sellerId: before[0]?.sellerId,
    });
    assert.equal(again.state, 'succeeded');
    assert.equal(again.alreadyHere, true);
    const after = await connectionsOf();
    assert.equal(after.length, 1);
    assert.ok((after[0]?.connectedAt ?? '') > (before[0]?.connectedAt ?? ''));
  });

  test('everything is still there after a restart', async () => {
    const mia = await stage.person();
    await mia.connect(new Browser(stage), 'nordlicht');
    const before = await connectionsOf();
    await stage.accounts.close();
    await stage.start();
    assert.deepEqual(await connectionsOf(), before);
  });

  test('North America is one consent for all of it', async () => {
    const mia = await stage.person();
    const attempt = await mia.connect(new Browser(stage), 'maple', { region: 'NA', country: 'US' });
    assert.equal(attempt.state, 'succeeded');
    assert.equal((await connectionsOf())[0]?.region, 'NA');
  });
});

describe('rule 1: a callback without its departure’s cookie', () => {
  test('exchanges nothing, changes nothing, and the rightful browser still finishes', async () => {
    const mia = await stage.person();
    const hers = new Browser(stage);
    const { id, secret } = await mia.start();
    const callback = await hers.consent(await hers.depart(id, secret), 'nordlicht');
    const before = await mia.attempt(id);
    const foreign = await new Browser(stage).open(callback);
    assert.equal(foreign.status, 400);
    assert.match(await foreign.text(), /verify this sign-in/);
    assert.equal(stage.tokenCalls(), 0);
    assert.deepEqual(await mia.attempt(id), before);
    assert.equal((await hers.open(callback)).status, 303);
    assert.equal((await mia.attempt(id)).state, 'needs_review');
  });

  test('a cookie of the right name with another value is no proof', async () => {
    const mia = await stage.person();
    const hers = new Browser(stage);
    const { id, secret } = await mia.start();
    const callback = await hers.consent(await hers.depart(id, secret), 'nordlicht');
    const forger = new Browser(stage);
    for (const name of hers.cookies.keys()) forger.cookies.set(name, newSecret());
    assert.equal((await forger.open(callback)).status, 400);
    assert.equal(stage.tokenCalls(), 0);
    assert.equal((await mia.attempt(id)).state, 'open');
  });

  test('a foreign state is answered like one that never was', async () => {
    const browser = new Browser(stage);
    const url = `${PUBLIC_URL}/oauth/selling-partner/callback?state=${newSecret()}&selling_partner_id=A2ABCDEFGH&spapi_oauth_code=ANcode1234`;
    const response = await browser.open(url);
    assert.equal(response.status, 400);
    assert.match(await response.text(), /verify this sign-in/);
  });
});

describe('rule 2: completion takes the code, the secret and the same person', () => {
  test('whoever lacks one gets 403 and causes no token call', async () => {
    const mallory = await stage.person('mallory', 'evil-corp');
    const victim = new Browser(stage);
    const { id, secret } = await mallory.start();
    const { code } = returned(await victim.open(await victim.consent(await victim.depart(id), 'nordlicht')));

    assert.equal(
      (await mallory.post(`/attempts/${id}/complete`, { code: newSecret(), secret })).status,
      403,
      'without the code',
    );
    const someone = await stage.person('someone', 'nordlicht');
    assert.equal(
      (await someone.post(`/attempts/${id}/complete`, { code, secret })).status,
      404,
      'another tenant',
    );
    const colleague = await stage.person('colleague', 'evil-corp');
    assert.equal(
      (await colleague.post(`/attempts/${id}/complete`, { code, secret })).status,
      403,
      'another user',
    );
    assert.equal(stage.tokenCalls(), 0);

    const ended = await mallory.attempt(id);
    assert.equal(ended.state, 'failed', 'the parked code is gone');
    assert.equal(ended.leftAtAmazon, true);
    await mallory.post(`/attempts/${id}/complete`, { code, secret });
    assert.equal(stage.tokenCalls(), 0);
  });

  test('a wrong secret ends it', async () => {
    const mia = await stage.person();
    const browser = new Browser(stage);
    const { id } = await mia.start();
    const { code } = returned(
      await browser.open(await browser.consent(await browser.depart(id), 'nordlicht')),
    );
    assert.equal((await mia.post(`/attempts/${id}/complete`, { code, secret: newSecret() })).status, 403);
    assert.equal(stage.tokenCalls(), 0);
  });

  test('four minutes later the parked code is worth nothing', async () => {
    const mia = await stage.person();
    const browser = new Browser(stage);
    const { id, secret } = await mia.start();
    const { code } = returned(
      await browser.open(await browser.consent(await browser.depart(id), 'nordlicht')),
    );
    stage.clock.advance(4 * MINUTE);
    const late = (await (await mia.post(`/attempts/${id}/complete`, { code, secret })).json()) as Attempt;
    assert.equal(late.state, 'expired');
    assert.equal(late.leftAtAmazon, true);
    assert.equal(stage.tokenCalls(), 0);
  });
});

describe('rule 3: only the start page’s own script departs', () => {
  test('looking changes nothing and sets no cookie', async () => {
    const mia = await stage.person();
    const { id } = await mia.start();
    const before = await mia.attempt(id);
    const page = await new Browser(stage).open(`${PUBLIC_URL}/connect/${id}`);
    assert.equal(page.status, 200);
    assert.deepEqual(page.headers.getSetCookie(), []);
    assert.equal(
      (await new Browser(stage).open(`${PUBLIC_URL}/connect/${id}`, { method: 'HEAD' })).status,
      405,
    );
    assert.deepEqual(await mia.attempt(id), before);
  });

  for (const [name, headers] of Object.entries({
    'a foreign page': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    'the host’s page': { origin: HOST_ORIGIN, 'sec-fetch-site': 'same-site' },
    'a sandboxed frame': { origin: 'null' },
    'a sibling of our origin': { origin: PUBLIC_URL, 'sec-fetch-site': 'same-site' },
    'a form': { 'content-type': 'application/x-www-form-urlencoded' },
    'a form that pretends': { 'content-type': 'text/plain' },
  })) {
    test(`${name} is refused, without a cookie`, async () => {
      const mia = await stage.person();
      const { id, secret } = await mia.start();
      const response = await new Browser(stage).departRaw(id, { secret }, headers);
      assert.ok(response.status === 403 || response.status === 415, String(response.status));
      assert.deepEqual(response.headers.getSetCookie(), []);
      assert.equal((await mia.attempt(id)).departuresLeft, 3);
    });
  }

  test('a wrong secret does not depart', async () => {
    const mia = await stage.person();
    const { id } = await mia.start();
    const response = await new Browser(stage).departRaw(id, { secret: newSecret() });
    assert.equal(await codeOf(response), 'proof_refused');
    assert.equal((await mia.attempt(id)).departuresLeft, 3);
  });

  test('the fourth departure is refused', async () => {
    const mia = await stage.person();
    const { id, secret } = await mia.start();
    const browser = new Browser(stage);
    for (let times = 0; times < 3; times++) await browser.depart(id, secret);
    assert.equal(await codeOf(await browser.departRaw(id, { secret })), 'departures_used');
    assert.equal(browser.cookies.size, 3, 'a cookie for each, so that tabs do not overwrite each other’s');
  });
});

describe('rule 4: one claim', () => {
  test('HEAD, prefetches, frames and doubled parameters use nothing up', async () => {
    const mia = await stage.person();
    const browser = new Browser(stage);
    const { id, secret } = await mia.start();
    const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
    assert.equal((await browser.open(callback, { method: 'HEAD' })).status, 405);
    for (const headers of [
      { 'sec-purpose': 'prefetch;prerender' },
      { purpose: 'prefetch' },
      { 'sec-fetch-dest': 'iframe' },
      { 'sec-fetch-dest': 'image' },
    ]) {
      assert.equal((await browser.open(callback, { headers })).status, 403, JSON.stringify(headers));
    }
    for (const name of ['state', 'spapi_oauth_code', 'selling_partner_id']) {
      assert.equal((await browser.open(`${callback}&${name}=again`)).status, 400, name);
    }
    assert.equal(stage.tokenCalls(), 0);
    assert.equal((await browser.open(callback)).status, 303);
    assert.equal((await mia.attempt(id)).state, 'needs_review');
  });

  test('of 20 callbacks at once one is exchanged, and each sees the result page', async () => {
    for (let round = 0; round < 5; round++) {
      const mia = await stage.person('mia', `tenant-${round}`);
      const browser = new Browser(stage);
      const { id, secret } = await mia.start();
      const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
      const before = stage.tokenCalls();
      const answers = await Promise.all(Array.from({ length: 20 }, () => browser.open(callback)));
      assert.ok(answers.every(({ status }) => status === 303));
      assert.equal(stage.tokenCalls() - before, 1);
      assert.equal((await mia.attempt(id)).state, 'needs_review');
    }
  });

  test('the page a browser ends on carries neither code nor state', async () => {
    const mia = await stage.person();
    const browser = new Browser(stage);
    const { id, secret } = await mia.start();
    const response = await browser.open(await browser.consent(await browser.depart(id, secret), 'nordlicht'));
    assert.equal(response.headers.get('location'), `${PUBLIC_URL}/connect/${id}/done`);
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const page = await browser.open(`${PUBLIC_URL}/connect/${id}/done`);
    assert.match(await page.text(), /Back from Amazon/);
    assert.match(page.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
    assert.equal(page.headers.get('cross-origin-opener-policy'), 'unsafe-none');
  });
});

describe('rule 5: the selling partner id is a claim', () => {
  test('a callback rewritten to the expected id renews nothing', async () => {
    const mia = await stage.person();
    await mia.connect(new Browser(stage), 'nordlicht');
    const [before] = await connectionsOf();
    assert.ok(before);
    stage.clock.advance(5 * MINUTE);
    const { id, secret } = await mia.start({ region: 'EU', connectionId: before.id });
    const browser = new Browser(stage);
    const callback = new URL(await browser.consent(await browser.depart(id, secret), 'unicode'));
    callback.searchParams.set('selling_partner_id', before.sellingPartnerId ?? '');
    await browser.open(callback.href);
    const attempt = await mia.attempt(id);
    assert.ok(attempt.state === 'needs_review' || attempt.state === 'failed', attempt.state);
    assert.notEqual(attempt.review?.verdict, 'new');
    const drawn = attempt.state === 'needs_review' ? attempt.state : before.state;
    assert.deepEqual(await connectionsOf(), [{ ...before, state: drawn, checkAfter: null }]);
  });

  test('a renewal that came back as another account is held, the old connection untouched', async () => {
    const mia = await stage.person();
    await mia.connect(new Browser(stage), 'nordlicht');
    const [before] = await connectionsOf();
    const other = await mia.walk(new Browser(stage), 'unicode', { region: 'EU', connectionId: before?.id });
    assert.equal(other.review?.verdict, 'different');
    assert.equal(other.review?.expected, before?.sellingPartnerId);
    const refused = await mia.post(`/attempts/${other.id}/review`, {
      grantId: other.review?.grantId,
      decision: 'refuse',
    });
    const ended = (await refused.json()) as Attempt;
    assert.deepEqual([ended.state, ended.leftAtAmazon], ['cancelled', true]);
    assert.deepEqual(await connectionsOf(), [before]);
  });

  test('an account that another tenant holds is connected all the same, and only the host’s staff learn of it', async () => {
    await (await stage.person('mia', 'nordlicht')).connect(new Browser(stage), 'nordlicht');
    const attempt = await (await stage.person('jo', 'seitenwind')).connect(new Browser(stage), 'nordlicht');
    assert.equal(attempt.state, 'succeeded');
    assert.equal((await connectionsOf('seitenwind')).length, 1);
    const answer = await stage.host('/tenants/seitenwind/events');
    const { events } = (await answer.json()) as { events: { type: string }[] };
    assert.ok(events.some(({ type }) => type === 'connection.held_elsewhere'));
    assert.ok(!JSON.stringify(events).includes('nordlicht'));
  });
});

describe('rules 6 to 8: candidates, activation, late callbacks', () => {
  test('a review names its grant and ends after a day, with its candidate', async () => {
    const mia = await stage.person();
    const attempt = await mia.walk(new Browser(stage), 'nordlicht');
    const other = await mia.post(`/attempts/${attempt.id}/review`, { grantId: 'another', decision: 'keep' });
    assert.equal(await codeOf(other), 'conflict');
    stage.clock.advance(24 * HOUR);
    const fresh = await stage.person();
    const late = await fresh.post(`/attempts/${attempt.id}/review`, {
      grantId: attempt.review?.grantId,
      decision: 'keep',
    });
    assert.equal(await codeOf(late), 'attempt_over');
    assert.deepEqual(await connectionsOf(), []);
  });

  test('taken back at Amazon before the answer: the answer ends in words, and the old connection goes on', async () => {
    const mia = await stage.person();
    const { connectionId } = await mia.connect(new Browser(stage), 'nordlicht');
    stage.clock.advance(MINUTE);
    // The same id with other store names is looked at before it replaces anything.
    const account = stage.sandbox.personas.get('nordlicht').accounts[0];
    for (const store of account?.stores ?? []) store.storeName = 'Renamed';
    const where = { region: 'EU', connectionId };
    const { id, review } = await mia.walk(new Browser(stage), 'nordlicht', where);
    assert.equal(review?.verdict, 'unfamiliar');
    stage.sandbox.faults.arm('refresh.revoked', { times: 2 });
    const keep = { grantId: review.grantId, decision: 'keep' };
    assert.equal((await mia.post(`/attempts/${id}/review`, keep)).status, 200);
    const { state, problem, leftAtAmazon } = await mia.attempt(id);
    assert.deepEqual([state, problem?.code, leftAtAmazon], ['failed', 'revoked', true]);
    assert.equal((await stage.token(connectionId ?? '')).outcome, 'active');
  });

  test('after Cancel a late callback is refused, and the person told what is left at Amazon', async () => {
    const mia = await stage.person();
    const browser = new Browser(stage);
    const { id, secret } = await mia.start();
    const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
    await mia.post(`/attempts/${id}/cancel`);
    assert.equal((await browser.open(callback)).status, 303);
    const ended = await mia.attempt(id);
    assert.deepEqual([ended.state, ended.leftAtAmazon], ['cancelled', true]);
    assert.equal(stage.tokenCalls(), 0);
    assert.match(await (await browser.open(`${PUBLIC_URL}/connect/${id}/done`)).text(), /Manage Your Apps/);
  });

  test('a callback at 9:59 counts, one at 10:00 does not', async () => {
    const mia = await stage.person();
    const browser = new Browser(stage);
    const { id, secret } = await mia.start();
    const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
    stage.clock.advance(10 * MINUTE - 1);
    await browser.open(callback);
    assert.equal((await mia.attempt(id)).state, 'needs_review');

    const second = await mia.start();
    const late = await browser.consent(await browser.depart(second.id, second.secret), 'nordlicht');
    stage.clock.advance(10 * MINUTE);
    const before = stage.tokenCalls();
    await browser.open(late);
    assert.equal(stage.tokenCalls(), before);
    assert.equal((await (await stage.person()).attempt(second.id)).leftAtAmazon, true);
  });

  test('two departures of one attempt have one winner', async () => {
    const mia = await stage.person();
    const browser = new Browser(stage);
    const { id, secret } = await mia.start();
    const first = await browser.consent(await browser.depart(id, secret), 'nordlicht');
    const second = await browser.consent(await browser.depart(id, secret), 'nordlicht');
    await Promise.all([browser.open(first), browser.open(second)]);
    assert.equal(stage.tokenCalls(), 1);
    assert.equal((await mia.attempt(id)).state, 'needs_review');
  });

  test('a connection that is disconnected during its renewal stays disconnected', async () => {
    const mia = await stage.person();
    await mia.connect(new Browser(stage), 'nordlicht');
    const [before] = await connectionsOf();
    const { id, secret } = await mia.start({ region: 'EU', connectionId: before?.id });
    const browser = new Browser(stage);
    const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
    await mia.post(`/connections/${before?.id}/disconnect`);
    await browser.open(callback);
    assert.equal((await connectionsOf())[0]?.state, 'disconnected');
    const ended = await mia.attempt(id);
    assert.deepEqual([ended.state, ended.leftAtAmazon], ['failed', true]);
  });
});

describe('rule 16: one application', () => {
  test('a state that left for another application, or another address, is worth nothing', async () => {
    const mia = await stage.person();
    const browser = new Browser(stage);
    const { id, secret } = await mia.start();
    const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
    const calls = stage.tokenCalls();
    await stage.accounts.close();
    await stage.start({ applicationId: 'amzn1.sp.solution.11111111-2222-3333-4444-555555555555' });
    const refused = await browser.open(callback);
    assert.equal(refused.status, 400);
    assert.match(await refused.text(), /verify this sign-in/);
    assert.equal(stage.tokenCalls(), calls);
    const again = await stage.person();
    assert.equal((await again.attempt(id)).state, 'open', 'nothing is changed');
    await stage.accounts.close();
    await stage.start();
    await browser.open(callback);
    assert.equal((await (await stage.person()).attempt(id)).state, 'needs_review');
  });
});

describe('rule 12: sessions', () => {
  let shared: Stage;
  before(async () => {
    shared = await Stage.set();
  });
  after(() => shared.strike());

  test('a token works from its origin only, until it ends, and never for another tenant', async () => {
    const mia = await shared.person();
    assert.equal((await mia.request('/accounts')).status, 200);
    assert.equal(
      (await mia.request('/accounts', { headers: { origin: 'https://evil.example' } })).status,
      403,
    );
    assert.equal(
      (await mia.request('/accounts', { headers: { authorization: 'Bearer acs_wrong' } })).status,
      401,
    );
    const { id } = await mia.start();
    const other = await shared.person('jo', 'seitenwind');
    assert.equal((await other.request(`/attempts/${id}`)).status, 404);
    shared.clock.advance(15 * MINUTE);
    assert.equal((await mia.request('/accounts')).status, 401);
  });

  test('without an ability the server refuses, whatever the page offers', async () => {
    const vera = await shared.person('vera', 'nordlicht', ['view']);
    assert.equal(
      (await vera.post('/attempts', { region: 'EU', country: 'DE', binding: newSecret() })).status,
      403,
    );
    assert.equal((await vera.post('/connections/any/disconnect')).status, 403);
  });

  test('revoking ends sessions at once and cancels the trips under way', async () => {
    const mia = await shared.person('mia', 'revoked');
    const browser = new Browser(shared);
    const { id, secret } = await mia.start();
    const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
    const answer = await shared.host('/sessions/revoke', {
      method: 'POST',
      body: JSON.stringify({ tenant: 'revoked', user: 'mia' }),
    });
    assert.equal(answer.status, 204);
    assert.equal((await mia.request('/accounts')).status, 401);
    const before = shared.tokenCalls();
    await browser.open(callback);
    assert.equal(shared.tokenCalls(), before);
    assert.equal((await (await shared.person('jo', 'revoked')).attempt(id)).state, 'cancelled');
  });

  test('a session is minted for configured origins and return pages only', async () => {
    const body = {
      tenant: 't',
      user: { id: 'u' },
      abilities: ['view'],
      origin: HOST_ORIGIN,
      returnUrl: RETURN_URL,
    };
    const mint = (changes: Record<string, unknown>) =>
      shared.host('/sessions', { method: 'POST', body: JSON.stringify({ ...body, ...changes }) });
    assert.equal((await mint({})).status, 201);
    for (const [field, value] of Object.entries({
      origin: 'https://evil.example',
      returnUrl: `${HOST_ORIGIN}/elsewhere`,
      tenant: 'two words',
      abilities: ['rule'],
      role: 'admin',
    })) {
      const refused = (await (await mint({ [field]: value })).json()) as ProblemDetails;
      assert.equal(refused.code, 'invalid_request');
      assert.match(refused.field ?? '', new RegExp(`^${field}`));
      assert.ok(
        !JSON.stringify(refused).includes(String(value)) || field === 'role',
        'values are not repeated',
      );
    }
  });

  test('the host’s API takes its keys only, and no browser', async () => {
    assert.equal(
      (await shared.host('/tenants/t/sellers', { headers: { authorization: 'Bearer nope' } })).status,
      401,
    );
    assert.equal((await shared.host('/tenants/t/sellers', { headers: { origin: HOST_ORIGIN } })).status, 403);
    assert.equal((await shared.host('/tenants/t/sellers')).status, 200);
  });
});
