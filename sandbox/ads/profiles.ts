import { json, type AmazonRequest } from '../amazon-request.ts';
import { marketplaceOf } from '../amazon/marketplaces.ts';
import type { AdsProfile } from '../personas/persona.ts';
import { adsHeaders, invalid, notFound, refuse } from './answers.ts';

export const ADS_SCOPES = ['advertising::campaign_management', 'cpc_advertising:campaign_management'];

/** The Ads API's profiles, on its three regional hosts. Ads says 401 where the Selling Partner API says 403. */
export function adsApi(request: AmazonRequest): Response {
  const { method, path, host } = request;
  const [isProfile, one] = /^\/v2\/profiles(?:\/(\d+))?$/.exec(path) ?? [];
  if (method !== 'GET' || !isProfile)
    return notFound(request, `Could not find resource for full path: https://${host.name}${path}`);
  const found = profilesOf(request);
  if (found instanceof Response) return found;
  if (one === undefined) {
    const wrong = FILTERS.find(({ name, values }) => !values(request.query.get(name)));
    if (wrong) return invalid(request, `Invalid value for ${wrong.name}`);
    request.note('ads.profiles');
    return json(
      200,
      found.filter((profile) => isAskedFor(request, profile)).map(answer),
      adsHeaders(request),
    );
  }
  const profile = found.find(({ profileId }) => String(profileId) === one);
  if (!profile) return notFound(request, `Could not find profile ${one}`);
  request.note('ads.profile');
  return json(200, answer(profile), adsHeaders(request));
}

const oneOf =
  (...known: string[]) =>
  (value: string | null) =>
    value === null || known.includes(value);
const everyOneOf =
  (...known: string[]) =>
  (value: string | null) =>
    value === null || value.split(',').every((one) => known.includes(one));
const FILTERS = [
  {
    name: 'apiProgram',
    values: oneOf('billing', 'campaign', 'paymentMethod', 'store', 'report', 'account', 'posts'),
  },
  { name: 'accessLevel', values: oneOf('edit', 'view') },
  { name: 'profileTypeFilter', values: everyOneOf('seller', 'vendor', 'agency') },
  { name: 'validPaymentMethodFilter', values: oneOf('true', 'false') },
];

/** What the login behind the token can see in this region. */
function profilesOf(request: AmazonRequest): AdsProfile[] | Response {
  const { world, headers, host } = request;
  const unauthorized = (reason: string) => refuse(request, 'unauthorized', reason);
  const found = world.bearer(/^Bearer (.+)$/.exec(headers.get('authorization') ?? '')?.[1] ?? null);
  if (!found) return unauthorized('no token, or an unknown one');
  const { access, grant } = found;
  if (!grant?.scope?.split(' ').some((scope) => ADS_SCOPES.includes(scope)))
    return unauthorized('a token without the scope of the Ads API');
  if (world.clock.ms >= access.endsAt || request.strike('token.expired'))
    return unauthorized('older than an hour');
  const isGone = grant.revoked || world.isLapsed(grant.authorizedAt);
  if ((isGone && !world.state.switches.revokedTokensWork) || request.strike('token.revoked'))
    return unauthorized('the grant is gone');
  if (headers.get('amazon-advertising-api-clientid') !== access.clientId)
    return unauthorized('Amazon-Advertising-API-ClientId is missing or of another client');
  if (request.strike('ads.no-profiles')) return [];
  const mine = world
    .persona(grant.persona)
    .ads.filter(({ country }) => marketplaceOf(country).region === host.region);
  return request.strike('ads.view-only') ? mine.map((one) => ({ ...one, access: 'view' })) : mine;
}

function isAskedFor({ query }: AmazonRequest, { access, type, validPaymentMethod }: AdsProfile): boolean {
  const types = query.get('profileTypeFilter')?.split(',');
  const filter = query.get('validPaymentMethodFilter');
  // Only vendors have the field; `true` means everybody who has no known trouble.
  const isPaying = type !== 'vendor' || validPaymentMethod;
  return (
    (query.get('accessLevel') === 'view' || access === 'edit') &&
    (types?.includes(type) ?? true) &&
    (filter === null || isPaying === (filter === 'true'))
  );
}

function answer(profile: AdsProfile) {
  const { profileId, country, accountId, type, name, dailyBudget, validPaymentMethod } = profile;
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
      ...(name === null ? {} : { name }),
      type,
      ...(type === 'vendor' ? { validPaymentMethod } : {}),
    },
  };
}
