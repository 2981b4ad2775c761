import { json, shortId, type AmazonRequest } from '../amazon-request.ts';

/** Login with Amazon's refusals, in its own words. */
const REFUSALS = {
  code: [400, 'invalid_grant', 'The request has an invalid grant parameter : code'],
  codeMissing: [400, 'invalid_request', 'The request has an invalid parameter : code'],
  refresh: [400, 'invalid_grant', 'The request has an invalid grant parameter : refresh_token'],
  revoked: [
    400,
    'invalid_grant',
    "The request has an invalid grant parameter : refresh_token. User may have revoked or didn't grant the permission.",
  ],
  client: [401, 'invalid_client', 'Client authentication failed'],
  otherClient: [400, 'unauthorized_client', 'Not authorized for requested operation'],
  scope: [400, 'invalid_scope', 'The request has an invalid parameter : scope'],
  grantMissing: [400, 'invalid_request', 'The request is missing a required parameter : grant_type'],
  grantType: [
    400,
    'unsupported_grant_type',
    'The authorization grant type is not supported by the authorization server',
  ],
  path: [404, 'invalid_request', 'The requested resource does not exist'],
  method: [405, 'invalid_request', 'The request method is not supported'],
  throttled: [429, 'slow_down', 'Rate exceeded'],
  500: [500, 'server_error', 'Internal Server Error'],
  503: [503, 'temporarily_unavailable', 'Service Unavailable'],
  token: [400, 'invalid_token', 'The access token provided is expired, revoked, malformed or invalid.'],
} as const;

export function refuse(
  request: AmazonRequest,
  which: keyof typeof REFUSALS,
  reason: string,
  headers: Record<string, string> = {},
): Response {
  const [status, error, error_description] = REFUSALS[which];
  request.note(`lwa.${error}`, reason);
  const allow = status === 405 ? { allow: 'POST' } : {};
  return json(status, { error_description, error }, { ...lwaHeaders(request), ...allow, ...headers });
}

export const lwaHeaders = ({ world }: AmazonRequest): Record<string, string> => ({
  'content-type': 'application/json;charset=UTF-8',
  'cache-control': 'no-cache, no-store, must-revalidate',
  pragma: 'no-cache',
  'x-amzn-requestid': world.random.uuid('request-id'),
  'x-amz-rid': shortId(world),
});
