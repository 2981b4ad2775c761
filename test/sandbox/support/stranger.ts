/**
 * A program that knows nothing of the sandbox: it runs clients that others wrote, which carry Amazon's host names
 * in them. Where it talks to is decided by its environment alone (HTTPS_PROXY, NODE_EXTRA_CA_CERTS).
 */
import { createRequire } from 'node:module';
import * as openid from 'openid-client';

interface SellingPartnerClient {
  exchange(code: string): Promise<unknown>;
  refreshAccessToken(scope?: string): Promise<void>;
  callAPI(call: object): Promise<unknown>;
}
type Configuration = { region: string; refresh_token?: string; credentials: object; options: object };
const SellingPartner = createRequire(import.meta.url)('amazon-sp-api') as {
  SellingPartner: new (configuration: Configuration) => SellingPartnerClient;
};

export type Errand =
  | { at: 'sp-api'; how: Configuration; exchange: string }
  | { at: 'sp-api'; how: Configuration; renew: true | string }
  | { at: 'sp-api'; how: Configuration; call: object }
  | { at: 'ads'; how: AdsConfiguration; exchange: string; verifier?: string; state: string }
  | { at: 'ads'; how: AdsConfiguration; refresh: string }
  | { at: 'ads'; how: AdsConfiguration; profiles: string; host: string; query?: string };

interface AdsConfiguration {
  clientId: string;
  clientSecret: string;
}

const clients = new Map<string, SellingPartnerClient>();

/** One client per configuration, so that it keeps its tokens as it would in a shop's program. */
function sellingPartner(how: Configuration): SellingPartnerClient {
  const key = JSON.stringify(how);
  const client = clients.get(key) ?? new SellingPartner.SellingPartner(how);
  clients.set(key, client);
  return client;
}

function atAds({ clientId, clientSecret }: AdsConfiguration): openid.Configuration {
  const server = {
    issuer: 'https://www.amazon.com',
    token_endpoint: 'https://api.amazon.com/auth/o2/token',
  };
  return new openid.Configuration(server, clientId, {}, openid.ClientSecretPost(clientSecret));
}

async function run(errand: Errand): Promise<unknown> {
  if (errand.at === 'sp-api') {
    const client = sellingPartner(errand.how);
    if ('exchange' in errand) return client.exchange(errand.exchange);
    if ('call' in errand) return client.callAPI(errand.call);
    return client.refreshAccessToken(errand.renew === true ? undefined : errand.renew);
  }
  if ('exchange' in errand) {
    const checks = {
      expectedState: errand.state,
      ...(errand.verifier ? { pkceCodeVerifier: errand.verifier } : {}),
    };
    return openid.authorizationCodeGrant(atAds(errand.how), new URL(errand.exchange), checks);
  }
  if ('refresh' in errand) return openid.refreshTokenGrant(atAds(errand.how), errand.refresh);
  const headers = new Headers({ 'Amazon-Advertising-API-ClientId': errand.how.clientId });
  const url = new URL(`https://${errand.host}/v2/profiles${errand.query ?? ''}`);
  const answer = await openid.fetchProtectedResource(
    atAds(errand.how),
    errand.profiles,
    url,
    'GET',
    null,
    headers,
  );
  return answer.json();
}

/** What went wrong, in the words that the client passes on. */
function wordsOf(error: unknown): object {
  const {
    code,
    message,
    details,
    error: name,
    error_description,
    status,
    cause,
  } = error as Record<string, unknown>;
  return {
    code,
    message,
    details,
    name,
    error_description,
    status,
    cause: cause === undefined ? undefined : String(cause),
  };
}

process.on('message', (errand: Errand) => {
  run(errand).then(
    (done) => process.send?.({ done }),
    (error: unknown) => process.send?.({ failed: wordsOf(error) }),
  );
});
