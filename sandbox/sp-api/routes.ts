import { json, type AmazonRequest } from '../amazon-request.ts';
import { rotateSecret, secretState } from '../apps.ts';
import { marketplaceOf } from '../amazon/marketplaces.ts';
import type { Account } from '../personas/persona.ts';
import { denied, refuse, spHeaders, takeFromBucket, unknownPath } from './answers.ts';
import { participations } from './participations.ts';
import { staticAnswers } from './static.ts';

/** Amazon's published limits: one call in 62.5 seconds, fifteen saved up; rotation once a minute. */
const SELLERS = { rate: 0.016, burst: 15 };
const ROTATION = { rate: 0.0167, burst: 1 };
/** The static twin's limit, on each operation. */
const STATIC = { rate: 5, burst: 15 };
const MISSING = 'Access token is missing in the request header.';
const INVALID = 'The access token you provided is revoked, malformed or invalid.';

/** The Selling Partner API on its three regional hosts and their static twins. */
export function spApi(request: AmazonRequest): Response {
  switch (`${request.method} ${request.path}`) {
    case 'GET /sellers/v1/marketplaceParticipations':
      return sellers(
        request,
        'participations',
        ['Selling Partner Insights', 'Product Listing'],
        participations,
      );
    case 'GET /sellers/v1/account':
      return sellers(
        request,
        'account',
        ['Finance and Accounting', 'Account Information Service Provider'],
        accountDetails,
      );
    case 'POST /applications/2023-11-30/clientSecret':
      return rotate(request);
    default:
      return unknownPath(request);
  }
}

/** The checks that every bearer goes through, whatever is asked. */
function bearerOf(request: AmazonRequest) {
  const { world, headers } = request;
  const token = headers.get('x-amz-access-token');
  if (!token) return denied(request, MISSING, 'no token');
  const found = world.bearer(token);
  if (!found) return denied(request, INVALID, 'unknown token');
  const { access, grant } = found;
  if (request.strike('token.revoked')) return denied(request, INVALID, 'revoked (fault)');
  if (world.clock.ms >= access.endsAt || request.strike('token.expired'))
    return denied(request, 'The access token you provided has expired.', 'older than an hour');
  const gone = grant && (grant.revoked || world.isLapsed(grant.authorizedAt));
  if (gone && !world.state.switches.revokedTokensWork) return denied(request, INVALID, 'the grant is gone');
  const app = world.appOfClient(access.clientId);
  if (app?.kind !== 'selling-partner')
    return denied(request, INVALID, 'not the token of a Selling Partner application');
  if (secretState(app, app.clientSecret, world.clock.ms) === 'expired')
    return denied(request, 'The LWA secret token you provided has expired.', 'a secret older than 180 days');
  return { access, grant, app };
}

function sellers(
  request: AmazonRequest,
  operation: keyof typeof staticAnswers,
  roles: string[],
  answer: (account: Account) => unknown,
): Response {
  const { world, host } = request;
  const { rate, burst } = host.isStatic ? STATIC : SELLERS;
  const bearer = bearerOf(request);
  if (bearer instanceof Response) return bearer;
  const { access, grant, app } = bearer;
  if (!grant?.sellingPartnerId) return denied(request, '', 'not the token of a seller');
  const account = world.account(grant.sellingPartnerId);
  if (account?.region !== host.region || request.strike('region.other'))
    return denied(request, '', 'the token of another region');
  if (operation === 'account' && host.region !== 'EU' && !host.isStatic)
    return denied(request, '', 'getAccount is for European marketplaces only');
  if (account.deactivated) return denied(request, '', 'Amazon deactivated the account');
  if (account.partner === 'vendor') return denied(request, '', 'a vendor on an API for sellers');
  if (!roles.some((role) => app.roles.includes(role)) || request.strike('role.missing'))
    return denied(request, '', 'the application has no role for this operation');
  const bucket = `${operation} ${account.sellingPartnerId} ${access.clientId} ${host.name}`;
  if (!takeFromBucket(request, bucket, rate, burst))
    return refuse(request, 'throttled', 'the bucket is empty');
  request.note(`sp-api.${host.isStatic ? 'static.' : ''}${operation}`);
  const payload = host.isStatic ? staticAnswers[operation] : answer(account);
  return json(200, { payload }, { ...spHeaders(request), 'x-amzn-RateLimit-Limit': String(rate) });
}

function accountDetails(account: Account): unknown {
  const { countryCode } = marketplaceOf(account.home);
  return {
    marketplaceParticipationList: participations(account),
    businessType: account.plan === 'individual' ? 'INDIVIDUAL' : 'PRIVATE_LIMITED',
    sellingPlan: account.plan.toUpperCase(),
    business: {
      name: account.name,
      registeredBusinessAddress: { addressLine1: '1 Sandbox Street', countryCode, city: 'Sandbox' },
    },
  };
}

/** A new secret, as it would arrive in the application's queue; the former one works for a week more. */
function rotate(request: AmazonRequest): Response {
  const { world } = request;
  const bearer = bearerOf(request);
  if (bearer instanceof Response) return bearer;
  const { access, app } = bearer;
  if (access.refreshToken !== null || access.scope !== 'sellingpartnerapi::client_credential:rotation')
    return denied(request, '', 'needs a grantless token with the rotation scope');
  if (!takeFromBucket(request, `rotation ${app.clientId}`, ROTATION.rate, ROTATION.burst))
    return refuse(request, 'throttled', 'the bucket is empty');
  rotateSecret(app, world.clock.ms, world.newSecret());
  request.note('sp-api.secret-rotated');
  return new Response(null, { status: 204, headers: spHeaders(request) });
}
