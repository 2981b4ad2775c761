import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, suite, test } from 'node:test';
import { Client, STATE } from './support/client.ts';
import type { Errand } from './support/stranger.ts';

const EU = 'sellercentral-europe.amazon.com';
const ROTATION = 'sellingpartnerapi::client_credential:rotation';

/** Runs clients that others wrote, unchanged, in a process whose environment names the sandbox as its proxy. */
class Stranger {
  readonly #child: ChildProcess;

  constructor(proxy: string, certificate: string) {
    this.#child = fork(new URL('./support/stranger.ts', import.meta.url), {
      env: { ...process.env, NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: proxy, NODE_EXTRA_CA_CERTS: certificate },
    });
  }

  async #answer(errand: Errand): Promise<{ done?: unknown; failed?: Record<string, unknown> }> {
    this.#child.send(errand);
    const [answer] = (await once(this.#child, 'message')) as [
      { done?: unknown; failed?: Record<string, unknown> },
    ];
    return answer;
  }

  async does<Result>(errand: Errand): Promise<Result> {
    const { done, failed } = await this.#answer(errand);
    assert.equal(failed, undefined, JSON.stringify(failed));
    return done as Result;
  }

  /** The words of Amazon that reach whoever uses the client. */
  async isRefused(errand: Errand): Promise<string> {
    const { failed } = await this.#answer(errand);
    assert.ok(failed, 'should have been refused');
    const { code, name, message, details, error_description } = failed;
    return [name ?? code, error_description ?? message, details]
      .filter((word) => word !== undefined)
      .join(' | ');
  }

  async leaves(): Promise<void> {
    this.#child.disconnect();
    await once(this.#child, 'exit');
  }
}

suite('clients that others wrote, pointed here by the names of Amazon’s hosts', () => {
  let client: Client;
  let stranger: Stranger;
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  before(async () => {
    client = await Client.start();
    const certificate = join(folder, 'certificate.pem');
    writeFileSync(certificate, client.sandbox.certificate);
    stranger = new Stranger(client.sandbox.url, certificate);
  });
  beforeEach(() => client.sandbox.reset());
  after(async () => {
    await stranger.leaves();
    await client.sandbox.close();
    rmSync(folder, { recursive: true });
  });

  const configuration = (refresh_token = 'none yet', changes: { region?: string; secret?: string } = {}) => ({
    region: changes.region ?? 'eu',
    refresh_token,
    credentials: {
      SELLING_PARTNER_APP_CLIENT_ID: client.app.clientId,
      SELLING_PARTNER_APP_CLIENT_SECRET: changes.secret ?? client.app.clientSecret,
    },
    // Its own retries would hide what Amazon answers.
    options: { auto_request_tokens: false, auto_request_throttled: false },
  });
  const participations = { operation: 'getMarketplaceParticipations', endpoint: 'sellers' };
  const CODE = 'invalid_grant | The request has an invalid grant parameter : code';
  const CLIENT = 'invalid_client | Client authentication failed';
  const REVOKED =
    "invalid_grant | The request has an invalid grant parameter : refresh_token. User may have revoked or didn't grant the permission.";
  const denied = (details: string) => `Unauthorized | Access to requested resource is denied. | ${details}`;

  /** A seller who consented, and the client's configuration for it. */
  async function connected() {
    const code = await client.code('nordlicht', EU);
    const { refresh_token } = await stranger.does<{ refresh_token: string }>({
      ...{ at: 'sp-api', how: configuration(), exchange: code },
    });
    const how = configuration(refresh_token);
    await stranger.does({ at: 'sp-api', how, renew: true });
    return { code, how };
  }

  test('amazon-sp-api exchanges, refreshes and reads; an hour later its token has expired', async () => {
    const { code, how } = await connected();
    const listed = await stranger.does<{ marketplace: { countryCode: string } }[]>({
      ...{ at: 'sp-api', how, call: participations },
    });
    assert.equal(listed.length, 10);
    assert.equal(await stranger.isRefused({ at: 'sp-api', how, exchange: code }), CODE);
    client.sandbox.clock.advance('PT1H');
    const expired = denied('The access token you provided has expired.');
    assert.equal(await stranger.isRefused({ at: 'sp-api', how, call: participations }), expired);
    await stranger.does({ at: 'sp-api', how, renew: true });
    await stranger.does({ at: 'sp-api', how, call: participations });
    const hosts = new Set(client.sandbox.requests.list().map(({ host }) => host));
    assert.ok(hosts.has('api.amazon.com') && hosts.has('sellingpartnerapi-eu.amazon.com'));
  });

  test('it loses access when the seller disables the application in Manage Your Apps', async () => {
    const { how } = await connected();
    const body = new URLSearchParams({ persona: 'nordlicht', return: '/apps/manage' });
    const signIn = await client.fetch(`https://${EU}/ap/signin`, { method: 'POST', body });
    const cookie = signIn.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const authorization = `${client.app.applicationId} A2NORDLICHT02`;
    await client.fetch(`https://${EU}/apps/manage`, {
      ...{ method: 'POST', headers: { cookie } },
      body: new URLSearchParams({ authorization, action: 'disable' }),
    });
    const invalid = denied('The access token you provided is revoked, malformed or invalid.');
    assert.equal(await stranger.isRefused({ at: 'sp-api', how, call: participations }), invalid);
    assert.equal(await stranger.isRefused({ at: 'sp-api', how, renew: true }), REVOKED);
  });

  test('it loses access when 365 days pass, and its secret after 180', async () => {
    const { how } = await connected();
    client.sandbox.clock.advance('P180D');
    assert.equal(await stranger.isRefused({ at: 'sp-api', how, renew: true }), CLIENT);
    client.sandbox.apps.patch(client.app.applicationId, { clientSecret: 'amzn1.oa2-cs.v1.renewed' });
    client.sandbox.clock.advance('P185D');
    client.sandbox.apps.patch(client.app.applicationId, { clientSecret: 'amzn1.oa2-cs.v1.renewed-again' });
    const later = configuration(how.refresh_token);
    assert.equal(await stranger.isRefused({ at: 'sp-api', how: later, renew: true }), REVOKED);
  });

  test('it rotates its secret: both work for a week, then the new one alone', async () => {
    const { how } = await connected();
    await stranger.does({ at: 'sp-api', how, renew: ROTATION });
    const operation = { operation: 'rotateApplicationClientSecret', endpoint: 'applicationManagement' };
    const call = { ...operation, scope: ROTATION };
    await stranger.does({ at: 'sp-api', how, call });
    const renewed = configuration(how.refresh_token);
    assert.notDeepEqual(renewed.credentials, how.credentials);
    await stranger.does({ at: 'sp-api', how, renew: true });
    await stranger.does({ at: 'sp-api', how: renewed, renew: true });
    client.sandbox.clock.advance('P7D');
    assert.equal(await stranger.isRefused({ at: 'sp-api', how, renew: true }), CLIENT);
    await stranger.does({ at: 'sp-api', how: renewed, renew: true });
  });

  test('each mistake gets Amazon’s own error', async () => {
    const { how } = await connected();
    const refused = (changes: { region?: string; secret?: string; refresh?: string }) =>
      stranger.isRefused({
        ...{ at: 'sp-api', how: configuration(changes.refresh ?? how.refresh_token, changes), renew: true },
      });
    assert.equal(await refused({ secret: 'not the secret' }), CLIENT);
    assert.equal(
      await refused({ refresh: 'Atzr|made-up' }),
      'invalid_grant | The request has an invalid grant parameter : refresh_token',
    );
    const far = configuration(how.refresh_token, { region: 'na' });
    await stranger.does({ at: 'sp-api', how: far, renew: true });
    assert.equal(await stranger.isRefused({ at: 'sp-api', how: far, call: participations }), denied(''));
    const unknown = { api_path: '/orders/v0/orders', method: 'GET' };
    assert.equal(
      await stranger.isRefused({ at: 'sp-api', how, call: unknown }),
      'MissingAuthenticationToken | Access to requested resource is denied.',
    );
    for (let call = 0; call < 15; call++) await stranger.does({ at: 'sp-api', how, call: participations });
    assert.equal(
      await stranger.isRefused({ at: 'sp-api', how, call: participations }),
      'QuotaExceeded | You exceeded your quota for the requested resource. | ',
    );
    for (const [fault, words] of [
      ['server.500', 'InternalFailure | We encountered an internal error. Please try again.'],
      ['server.503', 'ServiceUnavailable | Service is temporarily unavailable. Please try again.'],
    ] as const) {
      client.sandbox.faults.arm(fault, { times: 1 });
      assert.equal(await stranger.isRefused({ at: 'sp-api', how, call: participations }), words);
    }
  });

  test('an OAuth client for Amazon Ads: exchange with PKCE, profiles on three hosts, refresh, loss', async () => {
    const { clientId, clientSecret, redirectUris } = client.sandbox.apps.ads;
    const how = { clientId, clientSecret };
    const verifier = 'a-verifier-of-more-than-forty-three-characters-0';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const url = client.adsUrl({ code_challenge: challenge, code_challenge_method: 'S256' });
    const exchange = `${redirectUris[0]}?${(await client.callback(url, 'agency')).toString()}`;
    const other = { at: 'ads', how, exchange, verifier: `${verifier}1`, state: STATE } as const;
    assert.equal(await stranger.isRefused(other), CODE);
    const { access_token, refresh_token } = await stranger.does<Record<string, string>>({
      ...other,
      verifier,
    });
    const hosts = ['advertising-api', 'advertising-api-eu', 'advertising-api-fe'];
    const listed: unknown[] = [];
    for (const host of hosts)
      listed.push(
        ...(await stranger.does<unknown[]>({
          ...{ at: 'ads', how, profiles: access_token ?? '', host: `${host}.amazon.com` },
        })),
      );
    assert.equal(listed.length, 40);
    const again = { at: 'ads', how, refresh: refresh_token ?? '' } as const;
    await stranger.does(again);
    client.sandbox.clock.advance('PT1H');
    const late = {
      at: 'ads',
      how,
      profiles: access_token ?? '',
      host: 'advertising-api.amazon.com',
    } as const;
    assert.match(JSON.stringify(await stranger.does(late)), /"code":"UNAUTHORIZED"/);
    assert.equal(await stranger.isRefused({ ...again, how: { clientId, clientSecret: 'wrong' } }), CLIENT);
    client.sandbox.personas.patch('agency', { revoke: 'ads' });
    assert.equal(await stranger.isRefused(again), REVOKED);
  });

  test('it loses access at /ap/adam and after 365 days; its secret is renewed in the console', async () => {
    const { clientId, clientSecret, redirectUris } = client.sandbox.apps.ads;
    const how = { clientId, clientSecret };
    const verifier = 'a-verifier-of-more-than-forty-three-characters-0';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const url = client.adsUrl({ code_challenge: challenge, code_challenge_method: 'S256' });
    const connect = async () => {
      const exchange = `${redirectUris[0]}?${(await client.callback(url, 'maple')).toString()}`;
      const granted = { at: 'ads', how, exchange, verifier, state: STATE } as const;
      const { refresh_token: refresh = '' } = await stranger.does<Record<string, string>>(granted);
      return { at: 'ads', how, refresh } as const;
    };
    const first = await connect();
    const www = 'www.amazon.com';
    await client.fetch(`https://${www}/ap/adam`, {
      ...{ method: 'POST', headers: { cookie: await client.signIn('maple', www) } },
      body: new URLSearchParams({ client: clientId }),
    });
    assert.equal(await stranger.isRefused(first), REVOKED);

    const second = await connect();
    const renewed = { ...second, how: { clientId, clientSecret: 'amzn1.oa2-cs.v1.renewed-for-ads' } };
    client.sandbox.apps.patch(clientId, { clientSecret: renewed.how.clientSecret });
    await stranger.does(second);
    await stranger.does(renewed);
    client.sandbox.clock.advance('P7D');
    assert.equal(await stranger.isRefused(second), CLIENT);
    client.sandbox.clock.advance('P173D');
    assert.equal(await stranger.isRefused(renewed), CLIENT, 'it died after 180 days');
    client.sandbox.apps.patch(clientId, { clientSecret });
    await stranger.does(second);
    client.sandbox.clock.advance('P185D');
    client.sandbox.apps.patch(clientId, { clientSecret: renewed.how.clientSecret });
    assert.equal(await stranger.isRefused(renewed), REVOKED);
  });

  test('a host that the sandbox does not play is refused: nothing leaves the machine', async () => {
    const how = { clientId: client.sandbox.apps.ads.clientId, clientSecret: 'any' };
    const words = await stranger.isRefused({ at: 'ads', how, profiles: 'x', host: 'example.com' });
    assert.match(words, /fetch failed|something went wrong/i);
  });
});
