import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { DAY, HOUR, MINUTE, SECOND } from '../../server/clock.ts';
import { API_KEY, Browser, HOST_ORIGIN, PUBLIC_URL, Stage } from './support/stage.ts';

let stage: Stage;
let id: string;
beforeEach(async () => {
  stage = await Stage.set();
  const mia = await stage.person();
  id = (await mia.connect(new Browser(stage), 'nordlicht')).connectionId ?? '';
});
afterEach(() => stage.strike());

const connection = async () => {
  const found = (await (await stage.person()).connections()).find((one) => one.id === id);
  assert.ok(found);
  return found;
};
const types = async () => (await stage.events()).map(({ type }) => type);
const active = async (instance = stage.accounts) => {
  const answer = await stage.token(id, { instance });
  assert.equal(answer.outcome, 'active', JSON.stringify(answer));
  return answer;
};

describe('an access token for the host’s backend', () => {
  test('calls the Selling Partner API at the address it comes with', async () => {
    const { accessToken, endpoint, region, country, sellingPartnerId, pausedCountries } = await active();
    assert.deepEqual([region, country, sellingPartnerId], ['EU', null, 'A2NORDLICHT02']);
    assert.deepEqual(pausedCountries, []);
    const answer = await fetch(`${endpoint}/sellers/v1/marketplaceParticipations`, {
      headers: { 'x-amz-access-token': accessToken },
    });
    assert.equal(answer.status, 200);
  });

  test('is never kept by anybody on the way, and no page gets one', async () => {
    const path = `/tenants/nordlicht/connections/${id}/access-token`;
    const answer = await stage.host(path, { method: 'POST', body: '{}' });
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    const browser = await stage.host(path, { method: 'POST', body: '{}', headers: { origin: HOST_ORIGIN } });
    assert.equal(browser.status, 403);
    const stranger = await stage.host(path, {
      method: 'POST',
      body: '{}',
      headers: { authorization: 'Bearer x' },
    });
    assert.equal(stranger.status, 401);
    const inQuery = await stage.accounts.fetch(
      new Request(`${PUBLIC_URL}/v1${path}?api_key=${API_KEY}`, { method: 'POST', body: '{}' }),
    );
    assert.equal(inQuery.status, 401);
    const forced = await stage.post(path, { force: true });
    assert.equal(forced.status, 400, 'nothing can be asked for with it');
  });

  test('each reason why there is none has its outcome and its status', async () => {
    const reason = async (connectionId = id) => {
      const answer = await stage.token(connectionId);
      return [answer.status, answer.outcome, answer.outcome === 'active' ? null : answer.retryAfter];
    };
    const mia = await stage.person();
    const row = await mia.post('/connections', { name: 'Japan', country: 'JP' });
    const { id: japan } = (await row.json()) as { id: string };
    assert.deepEqual(await reason(japan), [409, 'not_connected', null]);
    const where = { region: 'FE', country: 'JP', connectionId: japan };
    const { id: attempt, review } = await mia.walk(new Browser(stage), 'sakura', where);
    assert.deepEqual(await reason(japan), [409, 'in_review', null]);
    await mia.post(`/attempts/${attempt}/review`, { grantId: review?.grantId, decision: 'refuse' });
    assert.deepEqual(await reason(japan), [409, 'not_connected', null]);

    await mia.post(`/connections/${id}/onboard`, { countries: ['DE', 'FR'] });
    const pause = (country: string, paused: boolean) =>
      mia.post(`/connections/${id}/pause`, { country, paused });
    await pause('DE', true);
    assert.deepEqual((await active()).pausedCountries, ['DE']);
    await pause('FR', true);
    assert.deepEqual(await reason(), [409, 'paused', null]);
    await pause('DE', false);
    assert.deepEqual((await active()).pausedCountries, ['FR']);

    await mia.post(`/connections/${id}/disconnect`);
    assert.deepEqual(await reason(), [409, 'disconnected', null]);
    await mia.post(`/connections/${id}/undo`);
    await active();
    stage.pass(2 * HOUR);
    stage.sandbox.faults.arm('server.503', { host: 'api.amazon.com', times: 1 });
    const [status, outcome, retryAfter] = await reason();
    assert.deepEqual([status, outcome, Number(retryAfter) > 0], [503, 'amazon_down', true]);
    stage.clock.advance(MINUTE);
    stage.sandbox.faults.arm('refresh.revoked', { times: 2 });
    assert.deepEqual(await reason(), [409, 'revoked', null]);
  });

  test('another tenant’s connection is answered like one that does not exist', async () => {
    const foreign = await stage.host(`/tenants/seitenwind/connections/${id}/access-token`, {
      method: 'POST',
      body: '{}',
    });
    const unknown = await stage.host('/tenants/nordlicht/connections/none/access-token', {
      method: 'POST',
      body: '{}',
    });
    const facts = async (answer: Response) => {
      const { reference, ...rest } = (await answer.json()) as Record<string, unknown>;
      return { status: answer.status, hasReference: typeof reference === 'string', rest };
    };
    assert.deepEqual(await facts(foreign), await facts(unknown));
    assert.equal(foreign.status, 404);
  });

  test('each one is in the log, the day’s first is an event before it goes, the number follows', async () => {
    for (let times = 0; times < 5; times++) await active();
    assert.equal(stage.log.filter(({ event }) => event === 'token.issued').length, 5);
    const first = (await stage.events()).filter(({ type }) => type === 'token.issued');
    assert.deepEqual(
      first.map(({ connectionId, details }) => ({ connectionId, details })),
      [{ connectionId: id, details: { day: '2026-11-24' } }],
    );
    await stage.live(DAY);
    const all = (await stage.events()).filter(({ type }) => type === 'token.issued');
    assert.deepEqual(all.at(-1)?.details, { day: '2026-11-24', count: 5 });
  });
});

describe('one refresh at a time', () => {
  test('1,000 readers of an expired token cause one call to Amazon', async () => {
    stage.pass(2 * HOUR);
    const before = stage.tokenCalls();
    const answers = await Promise.all(Array.from({ length: 1000 }, () => active()));
    assert.equal(stage.tokenCalls() - before, 1);
    assert.equal(new Set(answers.map(({ accessToken }) => accessToken)).size, 1);
  });

  test('readers on two instances cause one as well, and all get the same token', async () => {
    const [first, second] = await stage.pair();
    stage.pass(2 * HOUR);
    const before = stage.tokenCalls();
    const readers = [first, second].flatMap((instance) =>
      Array.from({ length: 100 }, () => active(instance)),
    );
    const answers = await Promise.all(readers);
    assert.equal(stage.tokenCalls() - before, 1);
    assert.equal(new Set(answers.map(({ accessToken }) => accessToken)).size, 1);
    await second.close();
  });

  test('a fresh token is not asked for again, also after a restart', async () => {
    const { accessToken } = await active();
    const before = stage.tokenCalls();
    stage.pass(40 * MINUTE);
    await stage.accounts.close();
    await stage.start();
    assert.equal((await active()).accessToken, accessToken);
    assert.equal(stage.tokenCalls(), before);
  });

  test('near its end it is still handed out while the next one comes', async () => {
    const old = await active();
    const before = stage.tokenCalls();
    stage.pass(55 * MINUTE);
    assert.equal((await active()).accessToken, old.accessToken);
    // The next one is there as soon as the server has finished what is under way.
    await stage.accounts.close();
    await stage.start();
    assert.equal(stage.tokenCalls() - before, 1);
    assert.notEqual((await active()).accessToken, old.accessToken);
  });

  test('a refresh that never answers is taken over when its lease ends', async () => {
    stage.pass(2 * HOUR);
    const realFetch = globalThis.fetch;
    const asked = new Promise<void>((resolve) => {
      globalThis.fetch = () => {
        resolve();
        return new Promise(() => undefined);
      };
    });
    void stage.token(id);
    await asked;
    globalThis.fetch = realFetch;
    await stage.accounts.close();
    await stage.start();
    stage.pass(MINUTE);
    await active();
  });

  test('a refresh token that Amazon exchanges is kept; one that it leaves out stays', async () => {
    for (const fault of ['refresh.rotated', 'refresh.omitted', 'refresh.rotated']) {
      stage.sandbox.faults.arm(fault, { times: 1 });
      stage.pass(2 * HOUR);
      await active();
      stage.pass(2 * HOUR);
      await active();
    }
  });
});

describe('what a refusal means', () => {
  for (const fault of ['server.500', 'server.503', 'gateway.html', 'empty', 'json.malformed', 'reset']) {
    test(`${fault}: Amazon’s fault, nothing is lost, and it comes back by itself`, async () => {
      const before = await connection();
      stage.pass(2 * HOUR);
      stage.sandbox.faults.arm(fault, { host: 'api.amazon.com' });
      const answer = await stage.token(id);
      assert.deepEqual([answer.outcome, answer.status], ['amazon_down', 503]);
      assert.ok(answer.outcome !== 'active' && (answer.retryAfter ?? 0) > 0);
      const meanwhile = await connection();
      assert.deepEqual([meanwhile.state, meanwhile.problem?.code], ['connected', 'amazon_down']);
      assert.equal(meanwhile.lastSuccessAt, before.lastSuccessAt);

      const calls = stage.tokenCalls();
      await stage.token(id);
      assert.equal(stage.tokenCalls(), calls, 'not asked again at once');
      stage.sandbox.faults.disarm();
      stage.pass(6 * SECOND);
      await active();
      assert.equal((await connection()).problem, null);
    });
  }

  test('while a token lives, Amazon’s failures are nobody’s problem', async () => {
    const { accessToken } = await active();
    stage.pass(52 * MINUTE);
    stage.sandbox.faults.arm('server.503', { host: 'api.amazon.com' });
    assert.equal((await active()).accessToken, accessToken);
    await stage.accounts.close();
    await stage.start();
    assert.equal((await active()).accessToken, accessToken);
    assert.equal((await connection()).problem, null);
  });

  test('throttled: it waits as long as Amazon says', async () => {
    stage.pass(2 * HOUR);
    stage.sandbox.faults.arm('throttled', { host: 'api.amazon.com', retryAfter: 42, times: 1 });
    const answer = await stage.token(id);
    assert.equal(answer.outcome, 'amazon_down');
    assert.deepEqual([answer.retryAfter, answer.problem?.code], [42, 'rate_limited']);
    stage.pass(41 * SECOND);
    assert.equal((await stage.token(id)).outcome, 'amazon_down');
    stage.pass(SECOND);
    await active();
  });

  test('one refusal of a grant is confirmed before anything follows from it', async () => {
    stage.pass(2 * HOUR);
    stage.sandbox.faults.arm('refresh.revoked', { times: 1 });
    await active();
    assert.ok(!(await types()).includes('connection.revoked'));
  });

  test('no secret that Amazon takes: the host’s staff hear of it once, for all connections, until it is mended', async () => {
    const other = await (
      await stage.person()
    ).connect(new Browser(stage), 'maple', {
      region: 'NA',
      country: 'US',
      sellerId: (await connection()).sellerId,
    });
    stage.pass(2 * HOUR);
    stage.sandbox.faults.arm('secret.expired');
    for (const one of [id, other.connectionId ?? '', id]) {
      const answer = await stage.token(one);
      assert.deepEqual([answer.outcome, answer.status], ['app_problem', 503]);
      assert.ok(answer.outcome === 'app_problem' && answer.problem?.code === 'app_misconfigured');
    }
    const states = (await (await stage.person()).connections()).map(({ state, problem }) => [
      state,
      problem?.actor,
    ]);
    assert.deepEqual(states, [
      ['error', 'host'],
      ['error', 'host'],
    ]);
    const problems = () => stage.log.filter(({ event }) => event === 'app.problem').length;
    assert.equal(problems(), 1);

    stage.sandbox.faults.disarm();
    await stage.live(5 * MINUTE);
    assert.equal((await connection()).state, 'connected', 'tried by the server itself');
    await active();
    assert.equal(problems(), 1);
  });

  test('a client secret that is replaced costs no token', async () => {
    const next = 'amzn1.oa2-cs.v1.the-one-that-comes-next';
    const { applicationId, clientSecret } = stage.sandbox.apps.default;
    await stage.accounts.close();
    await stage.start({ clientSecrets: [next, clientSecret] });
    stage.pass(2 * HOUR);
    await active();
    stage.sandbox.apps.patch(applicationId, { clientSecret: next });
    stage.pass(8 * DAY);
    await active();
    assert.ok(!stage.log.some(({ event }) => event === 'app.problem'));
  });

  test('a connection that was made with another application is an app problem of its own', async () => {
    await stage.accounts.close();
    const { clientId, clientSecret } = stage.sandbox.apps.register({
      applicationId: 'amzn1.sp.solution.99999999-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
      clientId: 'amzn1.application-oa2-client.99999999999999999999999999999999',
    });
    await stage.start({ clientId, clientSecrets: [clientSecret] });
    stage.pass(2 * HOUR);
    const calls = stage.tokenCalls();
    assert.equal((await stage.token(id)).outcome, 'app_problem');
    assert.equal(stage.tokenCalls(), calls, 'Amazon is not even asked');
    assert.equal((await connection()).state, 'error');
  });
});
