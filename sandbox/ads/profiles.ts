import { json, shortId, type AmazonRequest } from '../amazon-request.ts';
import { marketplaceOf } from '../amazon/marketplaces.ts';
import type { AdsProfile } from '../personas/persona.ts';

export const ADS_SCOPES = ['advertising::campaign_management', 'cpc_advertising:campaign_management'];

/** The Ads API's profiles, on its three regional hosts. Ads says 401 where the Selling Partner API says 403. */
export function adsApi(request: AmazonRequest): Response {
  const { method, path } = request;
  const [, one] = /^\/v2\/profiles(?:\/(\d+))?$/.exec(path) ?? [];
  if (method !== 'GET' || !/^\/v2\/profiles(\/\d+)?$/.test(path))
    return notFound(request, `Could not find resource for full path: https://${request.host.name}${path}`);
  const found = profilesOf(request);
  if (found instanceof Response) return found;
  const headers = { 'x-amz-request-id': shortId(request.world) };
  if (one === undefined) {
    request.note('ads.profiles');
    return json(200, found.filter((profile) => isAskedFor(request, profile)).map(answer), headers);
  }
  const profile = found.find(({ profileId }) => String(profileId) === one);
  if (!profile) return notFound(request, `Could not find profile ${one}`);
  request.note('ads.profile');
  return json(200, answer(profile), headers);
}

function notFound(request: AmazonRequest, details: string): Response {
  request.note('ads.not-found');
  return json(404, { code: 'NOT_FOUND', details }, { 'x-amz-request-id': shortId(request.world) });
}

/** What the login behind the token can see in this region. */
function profilesOf(request: AmazonRequest): AdsProfile[] | Response {
  const { world, headers, host } = request;
  const found = world.bearer(/^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? null);
  if (!found) return unauthorized(request, 'no token, or an unknown one');
  const { access, grant } = found;
  if (!grant?.scope?.split(' ').some((scope) => ADS_SCOPES.includes(scope)))
    return unauthorized(request, 'a token without the scope of the Ads API');
  if (grant.revoked || world.isLapsed(grant.authorizedAt) || request.strike('token.revoked'))
    return unauthorized(request, 'the grant is gone');
  if (world.clock.ms >= access.endsAt || request.strike('token.expired'))
    return unauthorized(request, 'older than an hour');
  if (headers.get('amazon-advertising-api-clientid') !== access.clientId)
    return unauthorized(request, 'Amazon-Advertising-API-ClientId is missing or of another client');
  if (request.strike('ads.no-profiles')) return [];
  const mine = world
    .persona(grant.persona)
    .ads.filter(({ country }) => marketplaceOf(country).region === host.region);
  return request.strike('ads.view-only') ? mine.map((one) => ({ ...one, access: 'view' })) : mine;
}

function unauthorized(request: AmazonRequest, reason: string): Response {
  request.note('ads.unauthorized', reason);
  const requestId = shortId(request.world);
  const body = { code: 'UNAUTHORIZED', details: 'HTTP 401 Unauthorized', requestId };
  return json(401, body, { 'x-amz-request-id': requestId });
}

function isAskedFor({ query }: AmazonRequest, { access, type }: AdsProfile): boolean {
  const types = query.get('profileTypeFilter')?.split(',');
  return (query.get('accessLevel') === 'view' || access === 'edit') && (types?.includes(type) ?? true);
}

function answer({ profileId, country, accountId, type, name, dailyBudget }: AdsProfile) {
  const marketplace = marketplaceOf(country);
  return {
    profileId,
    countryCode: marketplace.adsCountryCode,
    currencyCode: marketplace.currency,
    ...(type === 'seller' ? { dailyBudget } : {}),
    timezone: marketplace.timezone,
    accountInfo: {
      marketplaceStringId: marketplace.id,
      id: accountId,
      type,
      ...(name === null ? {} : { name }),
      ...(type === 'vendor' ? { validPaymentMethod: true } : {}),
    },
  };
}
