import { json, type AmazonRequest } from '../amazon-request.ts';
import { AUTHORIZATION_LIFE, type App } from '../world.ts';

const CODE_LIFE = 5 * 60 * 1000;
const TOKEN_LIFE = 60 * 60;

/** Login with Amazon's token endpoint. */
export function lwa(request: AmazonRequest): Response {
  const { method, path } = request;
  if (path !== '/auth/o2/token') {
    request.note('lwa.unknown-path');
    return new Response(null, { status: 404 });
  }
  if (method !== 'POST') {
    request.note('lwa.method', 'only POST');
    return new Response(null, { status: 405, headers: { allow: 'POST' } });
  }
  const fields = readFields(request);
  const app = authenticate(request, fields);
  if (!app)
    return refuse(
      request,
      401,
      'invalid_client',
      'Client authentication failed',
      'unknown client or wrong secret',
    );
  switch (fields.get('grant_type')) {
    case 'authorization_code':
      return exchange(request, fields, app);
    case 'refresh_token':
      return refresh(request, fields, app);
    case undefined:
      return refuse(
        request,
        400,
        'invalid_request',
        'The request is missing a required parameter : grant_type',
        'no grant_type',
      );
    default:
      return refuse(
        request,
        400,
        'unsupported_grant_type',
        'The authorization grant type is not supported by the authorization server',
        'grant_type',
      );
  }
}

/** Real clients send forms and JSON, and some leave separators such as | unescaped; all is accepted. */
function readFields({ body, headers }: AmazonRequest): Map<string, string> {
  if (headers.get('content-type')?.includes('json')) {
    try {
      return new Map(
        Object.entries(JSON.parse(body) as Record<string, string>).map(([key, value]) => [
          key,
          String(value),
        ]),
      );
    } catch {
      return new Map();
    }
  }
  return new Map(new URLSearchParams(body));
}

function authenticate({ world, headers, host }: AmazonRequest, fields: Map<string, string>): App | undefined {
  const basic = /^Basic (.+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const [basicId, basicSecret] = basic
    ? Buffer.from(basic, 'base64').toString().split(':').map(decodeURIComponent)
    : [];
  const clientId = basicId ?? fields.get('client_id');
  const secret = basicSecret ?? fields.get('client_secret');
  if (world.faults.strikes('secret.expired', host.name)) return undefined;
  return world.state.apps.find((app) => app.clientId === clientId && app.clientSecret === secret);
}

function exchange(request: AmazonRequest, fields: Map<string, string>, app: App): Response {
  const { world } = request;
  const text = fields.get('code');
  if (!text)
    return refuse(request, 400, 'invalid_request', 'The request has an invalid parameter : code', 'no code');
  const code = world.state.codes.get(text);
  const invalid = (reason: string) =>
    refuse(request, 400, 'invalid_grant', 'The request has an invalid grant parameter : code', reason);
  if (!code || code.clientId !== app.clientId) return invalid('unknown code, or of another client');
  if (code.used) return invalid('the code was used before');
  if (world.clock.ms - code.issuedAt > CODE_LIFE) return invalid('the code is older than five minutes');
  if (world.faults.strikes('code.expired', request.host.name)) return invalid('fault code.expired');
  const redirectUri = fields.get('redirect_uri');
  if (redirectUri !== undefined && redirectUri !== code.redirectUri) return invalid('redirect_uri differs');
  code.used = true;
  const refreshToken = `Atzr|${world.random.opaque('refresh-token', 180)}`;
  world.state.grants.set(refreshToken, {
    clientId: app.clientId,
    applicationId: app.applicationId,
    sellingPartnerId: code.sellingPartnerId,
    authorizedAt: code.issuedAt,
    revoked: false,
  });
  request.note('lwa.exchange');
  return tokens(request, refreshToken);
}

function refresh(request: AmazonRequest, fields: Map<string, string>, app: App): Response {
  const { world } = request;
  const refreshToken = fields.get('refresh_token') ?? '';
  const grant = world.state.grants.get(refreshToken);
  const parameter = 'The request has an invalid grant parameter : refresh_token';
  if (!grant) return refuse(request, 400, 'invalid_grant', parameter, 'unknown refresh token');
  if (grant.clientId !== app.clientId) {
    return refuse(
      request,
      400,
      'unauthorized_client',
      'Not authorized for requested operation',
      'token of another client',
    );
  }
  const lapsed = world.clock.ms - grant.authorizedAt > AUTHORIZATION_LIFE;
  if (grant.revoked || lapsed || world.faults.strikes('refresh.revoked', request.host.name)) {
    const why = lapsed ? 'the authorization is older than 365 days' : 'the seller removed the permission';
    return refuse(
      request,
      400,
      'invalid_grant',
      `${parameter}. User may have revoked or didn't grant the permission.`,
      why,
    );
  }
  request.note('lwa.refresh');
  return tokens(request, refreshToken);
}

function tokens({ world }: AmazonRequest, refreshToken: string): Response {
  const accessToken = `Atza|${world.random.opaque('access-token', 240)}`;
  world.state.accessTokens.set(accessToken, { refreshToken, endsAt: world.clock.ms + TOKEN_LIFE * 1000 });
  const body = {
    access_token: accessToken,
    refresh_token: refreshToken,
    token_type: 'bearer',
    expires_in: TOKEN_LIFE,
  };
  return json(200, body, lwaHeaders(world.random.uuid('request-id'), rid(world)));
}

function refuse(
  request: AmazonRequest,
  status: number,
  error: string,
  description: string,
  reason: string,
): Response {
  const { world } = request;
  request.note(`lwa.${error}`, reason);
  const body = { error_description: description, error };
  return json(status, body, lwaHeaders(world.random.uuid('request-id'), rid(world)));
}

const rid = ({ random }: AmazonRequest['world']): string =>
  random.pick('rid', 'ABCDEFGHJKMNPQRSTVWXYZ0123456789', 20);

const lwaHeaders = (requestId: string, amazonId: string): Record<string, string> => ({
  'content-type': 'application/json;charset=UTF-8',
  'cache-control': 'no-cache, no-store, must-revalidate',
  pragma: 'no-cache',
  'x-amzn-requestid': requestId,
  'x-amz-rid': amazonId,
});
