import { marketplaceName, marketplaceOf, nonRetailMarketplaces } from '../amazon/marketplaces.ts';
import { json, type AmazonRequest } from '../amazon-request.ts';
import type { Account } from '../personas.ts';
import { AUTHORIZATION_LIFE } from '../world.ts';

const PATH = '/sellers/v1/marketplaceParticipations';
/** Amazon's published limit of this operation: one call in 62.5 seconds, fifteen saved up. */
const RATE = 0.016;
const BURST = 15;

/** The Selling Partner API's Sellers operation. */
export function spApi(request: AmazonRequest): Response {
  const { method, path } = request;
  if (path !== PATH || method !== 'GET') {
    request.note('sp-api.unknown-path');
    return refuse(
      request,
      403,
      'MissingAuthenticationToken',
      undefined,
      'MissingAuthenticationTokenException',
    );
  }
  const account = authorize(request);
  if (account instanceof Response) return account;
  if (!takeFromBucket(request, account)) {
    request.note('sp-api.throttled', 'the bucket of 15 is empty');
    return error(
      429,
      'QuotaExceeded',
      'You exceeded your quota for the requested resource.',
      requestHeaders(request),
      '',
    );
  }
  request.note('sp-api.participations');
  const headers = { ...requestHeaders(request), 'x-amzn-RateLimit-Limit': String(RATE) };
  return json(200, { payload: [...account.stores.map(participation), ...shadow(account)] }, headers);
}

/** Amazon says 403 for everything it does not allow, and only the details tell why. */
function authorize(request: AmazonRequest): Account | Response {
  const { world, headers, host } = request;
  const token = headers.get('x-amz-access-token');
  const deny = (details: string, reason: string) => {
    request.note('sp-api.denied', reason);
    return refuse(request, 403, 'Unauthorized', details);
  };
  if (!token) return deny('Access token is missing in the request header.', 'no token');
  const found = world.state.accessTokens.get(token);
  const grant = found && world.state.grants.get(found.refreshToken);
  if (!found || !grant || grant.revoked || world.clock.ms - grant.authorizedAt > AUTHORIZATION_LIFE) {
    return deny(
      'The access token you provided is revoked, malformed or invalid.',
      'unknown or revoked token',
    );
  }
  if (world.clock.ms >= found.endsAt || world.faults.strikes('token.expired', host.name)) {
    return deny('The access token you provided has expired.', 'older than an hour');
  }
  const account = world.account(grant.sellingPartnerId);
  if (account?.region !== host.region) return deny('', 'a token of another region');
  const app = world.app(grant.applicationId);
  const allowed = ['Selling Partner Insights', 'Product Listing'].some((role) => app.roles.includes(role));
  return allowed ? account : deny('', 'the application has no role for this operation');
}

function takeFromBucket({ world }: AmazonRequest, { sellingPartnerId }: Account): boolean {
  const now = world.clock.ms;
  const bucket = world.state.buckets.get(sellingPartnerId) ?? { tokens: BURST, at: now };
  const tokens = Math.min(BURST, bucket.tokens + ((now - bucket.at) / 1000) * RATE);
  if (tokens < 1) return false;
  world.state.buckets.set(sellingPartnerId, { tokens: tokens - 1, at: now });
  return true;
}

function participation({
  country,
  storeName,
  isParticipating,
  hasSuspendedListings,
}: Account['stores'][number]) {
  const marketplace = marketplaceOf(country);
  return {
    marketplace: {
      id: marketplace.id,
      name: marketplaceName(marketplace),
      countryCode: marketplace.countryCode,
      defaultCurrencyCode: marketplace.currency,
      defaultLanguageCode: marketplace.language,
      domainName: marketplace.domain,
    },
    storeName,
    participation: { isParticipating, hasSuspendedListings },
  };
}

/** Real answers also list ids that are no shops; a client has to filter them. */
function shadow({ stores, name }: Account) {
  const near = nonRetailMarketplaces.find(({ countryCode }) =>
    stores.some(({ country }) => country === countryCode),
  );
  const entry = near ?? nonRetailMarketplaces[0];
  if (!entry || stores.length === 0) return [];
  const { currency, language } = marketplaceOf(entry.countryCode);
  return [
    {
      marketplace: {
        id: entry.id,
        name: entry.name,
        countryCode: entry.countryCode,
        defaultCurrencyCode: currency,
        defaultLanguageCode: language,
        domainName: entry.domain,
      },
      storeName: name,
      participation: { isParticipating: true, hasSuspendedListings: false },
    },
  ];
}

const requestHeaders = ({ world }: AmazonRequest) => ({
  'x-amzn-RequestId': world.random.uuid('request-id'),
});

function refuse(
  request: AmazonRequest,
  status: number,
  code: string,
  details?: string,
  type = 'AccessDeniedException',
): Response {
  const headers = { ...requestHeaders(request), 'x-amzn-ErrorType': type };
  return error(status, code, 'Access to requested resource is denied.', headers, details);
}

function error(
  status: number,
  code: string,
  message: string,
  headers: Record<string, string>,
  details?: string,
): Response {
  return json(
    status,
    { errors: [{ code, message, ...(details === undefined ? {} : { details }) }] },
    headers,
  );
}
