import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, test } from 'node:test';
import { startSandbox, type App, type Sandbox } from 'connected-accounts/sandbox';
import { createLwa } from '../../../server/amazon/lwa.ts';
import { Secret } from '../../../server/security/secret.ts';

const NEW_SECRET = 'amzn1.oa2-cs.v1.the-one-that-comes-next';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ port: 0 });
});
afterEach(() => sandbox.close());

const lwaOf = ({ clientId }: App, ...secrets: string[]) =>
  createLwa({
    tokenUrl: `${sandbox.url}/api.amazon.com/auth/o2/token`,
    clientId,
    clientSecrets: secrets.map((text) => new Secret(text)),
  });

/** A code as Nordlicht's consent brings it. */
async function consent({ applicationId, redirectUris }: App): Promise<{ code: Secret; redirectUri: string }> {
  const [redirectUri = ''] = redirectUris;
  const url = new URL(`${sandbox.url}/sellercentral-europe.amazon.com/apps/authorize/consent`);
  for (const [name, value] of Object.entries({
    application_id: applicationId,
    state: 's'.repeat(43),
    redirect_uri: redirectUri,
  }))
    url.searchParams.set(name, value);
  const { location } = await sandbox.authorize({
    url: url.href,
    persona: 'nordlicht',
    decision: 'confirm',
  });
  return {
    code: new Secret(new URL(location ?? '').searchParams.get('spapi_oauth_code') ?? ''),
    redirectUri,
  };
}

const callsOf = () => sandbox.requests.list().filter(({ path }) => path === '/auth/o2/token').length;

test('while the client secret is being replaced no call fails, whichever of the two Amazon takes', async () => {
  const app = sandbox.apps.default;
  const lwa = lwaOf(app, NEW_SECRET, app.clientSecret);
  const { code, redirectUri } = await consent(app);
  const granted = await lwa.exchange(code, redirectUri);
  assert.equal(granted.kind, 'ok');
  const refreshToken = granted.value.refresh;
  assert.equal((await lwa.refresh(refreshToken)).kind, 'ok');

  sandbox.apps.patch(app.applicationId, { clientSecret: NEW_SECRET });
  assert.equal((await lwa.refresh(refreshToken)).kind, 'ok');
  sandbox.clock.advance('P8D');
  assert.equal((await lwa.refresh(refreshToken)).kind, 'ok', 'the former one has ended');
  const before = callsOf();
  assert.equal((await lwa.refresh(refreshToken)).kind, 'ok');
  assert.equal(callsOf() - before, 1, 'the one that works is remembered');
});

test('with no secret that Amazon takes the application is to blame, not the seller', async () => {
  const app = sandbox.apps.default;
  const lwa = lwaOf(app, 'amzn1.oa2-cs.v1.wrong', 'amzn1.oa2-cs.v1.wrong-as-well');
  assert.deepEqual(await lwa.refresh(new Secret('Atzr|any')), { kind: 'ours', reason: 'invalid_client' });
  assert.deepEqual(await lwa.prove(), { kind: 'ours', reason: 'invalid_client' });
  assert.equal((await lwaOf(app, app.clientSecret).prove()).kind, 'ok');
  assert.equal((await lwaOf(sandbox.apps.ads, sandbox.apps.ads.clientSecret).prove()).kind, 'ok');
});

test('a token of another application is no seller’s fault either', async () => {
  const app = sandbox.apps.default;
  const { code, redirectUri } = await consent(app);
  const granted = await lwaOf(app, app.clientSecret).exchange(code, redirectUri);
  assert.equal(granted.kind, 'ok');
  const stranger = lwaOf(sandbox.apps.ads, sandbox.apps.ads.clientSecret);
  assert.deepEqual(await stranger.refresh(granted.value.refresh), {
    kind: 'ours',
    reason: 'unauthorized_client',
  });
});

test('Amazon Ads: the other client, with PKCE', async () => {
  const app = sandbox.apps.ads;
  const lwa = lwaOf(app, app.clientSecret);
  const verifier = randomBytes(32).toString('base64url');
  const allow = async () => {
    const url = new URL(`${sandbox.url}/www.amazon.com/ap/oa`);
    for (const [name, value] of Object.entries({
      client_id: app.clientId,
      scope: 'advertising::campaign_management',
      response_type: 'code',
      redirect_uri: app.redirectUris[0] ?? '',
      state: 's'.repeat(43),
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
    }))
      url.searchParams.set(name, value);
    const visit = { url: url.href, persona: 'nordlicht', decision: 'confirm' } as const;
    const { location } = await sandbox.authorize(visit);
    return new Secret(new URL(location ?? '').searchParams.get('code') ?? '');
  };
  const [redirectUri = ''] = app.redirectUris;
  const granted = await lwa.exchange(await allow(), redirectUri, new Secret(verifier));
  assert.equal(granted.kind, 'ok');
  assert.equal((await lwa.refresh(granted.value.refresh)).kind, 'ok');
  const forged = await lwa.exchange(await allow(), redirectUri, new Secret('a'.repeat(43)));
  assert.deepEqual(forged, { kind: 'final', reason: 'invalid_grant' });
});

test('only invalid_grant ends a grant: whatever else Amazon says, asking again may help', async () => {
  const app = sandbox.apps.default;
  const lwa = lwaOf(app, app.clientSecret);
  assert.deepEqual(await lwa.refresh(new Secret('Atzr|unknown')), { kind: 'final', reason: 'invalid_grant' });
  for (const fault of [
    'server.500',
    'server.503',
    'gateway.html',
    'empty',
    'json.malformed',
    'reset',
    'truncated',
  ]) {
    sandbox.faults.arm(fault, { times: 1 });
    assert.equal((await lwa.refresh(new Secret('Atzr|unknown'))).kind, 'amazon', fault);
  }
  sandbox.faults.arm('throttled', { times: 1, retryAfter: 42 });
  const throttled = await lwa.refresh(new Secret('Atzr|unknown'));
  assert.deepEqual(throttled, { kind: 'amazon', reason: 'status 429', retryAfter: 42_000 });
});
