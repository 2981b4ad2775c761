import { createHash } from 'node:crypto';
import { fieldsOf, json, type AmazonRequest } from '../amazon-request.ts';
import { secretState, type App } from '../apps.ts';
import { MINUTE } from '../clock.ts';
import { lwaHeaders, refuse } from './answers.ts';
import { profile, tokenInfo } from './token-info.ts';

const CODE_LIFE = 5 * MINUTE;
const TOKEN_LIFE = 60 * MINUTE;
const GRANTLESS_SCOPES = [
  'sellingpartnerapi::notifications',
  'sellingpartnerapi::client_credential:rotation',
];

/** Login with Amazon, on each of its hosts: any of them serves any token. */
export function lwa(request: AmazonRequest): Response {
  const { method, path } = request;
  if (path === '/auth/o2/tokeninfo' && method === 'GET') return tokenInfo(request);
  if (path === '/user/profile' && method === 'GET') return profile(request);
  if (path !== '/auth/o2/token') return refuse(request, 'path', 'there is nothing at this path');
  if (method !== 'POST') return refuse(request, 'method', 'only POST');
  const fields = fieldsOf(request);
  const app = authenticate(request, fields);
  if (app instanceof Response) return app;
  switch (fields.get('grant_type')) {
    case 'authorization_code':
      return exchange(request, fields, app);
    case 'refresh_token':
      return refresh(request, fields, app);
    case 'client_credentials':
      return clientCredentials(request, fields, app);
    case undefined:
      return refuse(request, 'grantMissing', 'no grant_type');
    default:
      return refuse(request, 'grantType', 'an unknown grant_type');
  }
}

function authenticate(request: AmazonRequest, fields: Map<string, string>): App | Response {
  const [basicId, basicSecret] = basicOf(request.headers);
  const clientId = basicId ?? fields.get('client_id') ?? '';
  const secret = basicSecret ?? fields.get('client_secret') ?? '';
  if (request.strike('secret.expired')) return refuse(request, 'client', 'the secret has expired (fault)');
  const app = request.world.appOfClient(clientId);
  if (!app) return refuse(request, 'client', 'no such client');
  const state = secretState(app, secret, request.world.clock.ms);
  if (state === 'right') return app;
  return refuse(request, 'client', state === 'expired' ? 'the secret has expired' : 'wrong secret');
}

function basicOf(headers: Headers): string[] {
  const text = /^Basic (.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  if (!text) return [];
  const [id = '', ...secret] = Buffer.from(text, 'base64').toString().split(':');
  try {
    return [decodeURIComponent(id), decodeURIComponent(secret.join(':'))];
  } catch {
    return [id, secret.join(':')];
  }
}

function exchange(request: AmazonRequest, fields: Map<string, string>, app: App): Response {
  const { world } = request;
  const text = fields.get('code');
  if (!text) return refuse(request, 'codeMissing', 'no code');
  if (request.strike('code.malformed')) return refuse(request, 'codeMissing', 'broken in transport (fault)');
  const invalid = (reason: string) => refuse(request, 'code', reason);
  const code = world.state.codes.get(text);
  if (!code) return invalid('no such code');
  if (code.clientId !== app.clientId) return invalid('the code of another client');
  if (code.used || request.strike('code.reused')) return invalid('the code was used before');
  if (world.clock.ms >= code.issuedAt + CODE_LIFE || request.strike('code.expired'))
    return invalid('the code is older than five minutes');
  if (code.visitEndsAt !== null && world.clock.ms >= code.visitEndsAt)
    return invalid('the consent page was opened more than ten minutes ago');
  const redirectUri = fields.get('redirect_uri');
  // Only Amazon Ads insists on it; both refuse another one.
  if (redirectUri === undefined ? app.kind === 'ads' : redirectUri !== code.redirectUri)
    return invalid('redirect_uri is missing or differs');
  if (code.challenge !== null && !fits(fields.get('code_verifier') ?? '', code.challenge))
    return invalid('code_verifier does not fit');
  code.used = true;
  const refreshToken = `Atzr|${world.random.opaque('refresh-token', 180)}`;
  const { clientId, persona, sellingPartnerId, scope } = code;
  const authorizedAt = code.issuedAt;
  world.state.grants.set(refreshToken, {
    ...{ clientId, persona, sellingPartnerId, scope, authorizedAt },
    ...{ revoked: false, replaced: false },
  });
  request.note('lwa.exchange');
  return tokens(request, refreshToken, clientId, scope);
}

const fits = (verifier: string, challenge: string): boolean =>
  challenge === `plain ${verifier}` ||
  challenge === `S256 ${createHash('sha256').update(verifier).digest('base64url')}`;

function refresh(request: AmazonRequest, fields: Map<string, string>, app: App): Response {
  const { world } = request;
  let refreshToken = fields.get('refresh_token') ?? '';
  const grant = world.state.grants.get(refreshToken);
  if (!grant || grant.replaced || request.strike('refresh.unknown'))
    return refuse(request, 'refresh', 'unknown refresh token');
  if (grant.clientId !== app.clientId) return refuse(request, 'otherClient', 'the token of another client');
  if (grant.revoked || request.strike('refresh.revoked'))
    return refuse(request, 'revoked', 'the seller removed the permission');
  if (world.isLapsed(grant.authorizedAt) || request.strike('authorization.lapsed'))
    return refuse(request, 'revoked', 'the authorization is older than 365 days');
  if (request.strike('refresh.rotated')) {
    refreshToken = `Atzr|${world.random.opaque('refresh-token', 180)}`;
    world.state.grants.set(refreshToken, { ...grant });
    grant.replaced = true;
  }
  request.note('lwa.refresh');
  return tokens(request, refreshToken, app.clientId, grant.scope);
}

function clientCredentials(request: AmazonRequest, fields: Map<string, string>, app: App): Response {
  const { world } = request;
  const scope = fields.get('scope') ?? '';
  if (app.kind === 'ads' || !GRANTLESS_SCOPES.includes(scope))
    return refuse(request, 'scope', 'this client has no such scope');
  const accessToken = `Atc|${world.random.opaque('access-token', 240)}`;
  const endsAt = world.clock.ms + TOKEN_LIFE;
  world.state.accessTokens.set(accessToken, { clientId: app.clientId, refreshToken: null, scope, endsAt });
  request.note('lwa.client-credentials');
  const body = { access_token: accessToken, scope, token_type: 'bearer', expires_in: TOKEN_LIFE / 1000 };
  return json(200, body, lwaHeaders(request));
}

function tokens(
  request: AmazonRequest,
  refreshToken: string,
  clientId: string,
  scope: string | null,
): Response {
  const { world } = request;
  const accessToken = `Atza|${world.random.opaque('access-token', 240)}`;
  const endsAt = world.clock.ms + TOKEN_LIFE;
  world.state.accessTokens.set(accessToken, { clientId, refreshToken, scope, endsAt });
  const body = {
    access_token: accessToken,
    ...(request.strike('refresh.omitted') ? {} : { refresh_token: refreshToken }),
    token_type: 'bearer',
    expires_in: TOKEN_LIFE / 1000,
  };
  return json(200, body, lwaHeaders(request));
}
