/** Bodies as Amazon sends them, to the byte, with the header that tells the surfaces apart. */
const denied = (details: string) =>
  `{"errors":[{"code":"Unauthorized","message":"Access to requested resource is denied.","details":"${details}"}]}`;
const lwa = (error: string, description: string) =>
  `{"error_description":"${description}","error":"${error}"}`;

export interface Sample {
  status: number;
  body: string;
  headers?: Record<string, string>;
}

const ACCESS_DENIED = { 'x-amzn-errortype': 'AccessDeniedException', 'content-type': 'application/json' };
const REQUEST_ID = '<20>';

export const SAMPLES = {
  codeRefused: {
    status: 400,
    body: lwa('invalid_grant', 'The request has an invalid grant parameter : code'),
  },
  codeMissing: { status: 400, body: lwa('invalid_request', 'The request has an invalid parameter : code') },
  refreshRevoked: {
    status: 400,
    body: lwa(
      'invalid_grant',
      "The request has an invalid grant parameter : refresh_token. User may have revoked or didn't grant the permission.",
    ),
  },
  refreshUnknown: {
    status: 400,
    body: lwa('invalid_grant', 'The request has an invalid grant parameter : refresh_token'),
  },
  badClient: { status: 401, body: lwa('invalid_client', 'Client authentication failed') },
  tokenOfOtherClient: {
    status: 400,
    body: lwa('unauthorized_client', 'Not authorized for requested operation'),
  },
  badScope: { status: 400, body: lwa('invalid_scope', 'The request has an invalid parameter : scope') },

  noDetails: { status: 403, headers: ACCESS_DENIED, body: denied('') },
  tokenExpired: {
    status: 403,
    headers: ACCESS_DENIED,
    body: denied('The access token you provided has expired.'),
  },
  tokenRevoked: {
    status: 403,
    headers: ACCESS_DENIED,
    body: denied('The access token you provided is revoked, malformed or invalid.'),
  },
  tokenMissing: {
    status: 403,
    headers: ACCESS_DENIED,
    body: denied('Access token is missing in the request header.'),
  },
  secretExpired: {
    status: 403,
    headers: ACCESS_DENIED,
    body: denied('The LWA secret token you provided has expired.'),
  },
  unknownPath: {
    status: 403,
    headers: { 'x-amzn-errortype': 'MissingAuthenticationTokenException' },
    body: '{"errors":[{"code":"MissingAuthenticationToken","message":"Access to requested resource is denied."}]}',
  },
  throttled: {
    status: 429,
    body: '{"errors":[{"code":"QuotaExceeded","message":"You exceeded your quota for the requested resource.","details":""}]}',
  },
  internalFailure: {
    status: 500,
    body: '{"errors":[{"code":"InternalFailure","message":"We encountered an internal error. Please try again."}]}',
  },
  serviceUnavailable: {
    status: 503,
    body: '{"errors":[{"code":"ServiceUnavailable","message":"Service is temporarily unavailable. Please try again."}]}',
  },

  adsUnauthorized: {
    status: 401,
    body: `{"code":"UNAUTHORIZED","details":"HTTP 401 Unauthorized","requestId":"${REQUEST_ID}"}`,
  },
  adsNotFound: {
    status: 404,
    body: '{"code":"NOT_FOUND","details":"Could not find resource for full path: https://advertising-api.amazon.com/foobar"}',
  },

  // Not recorded, made in the manner of the ones above.
  lwaInternal: { status: 500, body: lwa('server_error', 'Internal Server Error') },
  lwaUnavailable: { status: 503, body: lwa('temporarily_unavailable', 'Service Unavailable') },
  lwaThrottled: { status: 429, body: lwa('slow_down', 'Rate exceeded') },
  adsInternal: {
    status: 500,
    body: `{"code":"500","details":"Internal Server Error","requestId":"${REQUEST_ID}"}`,
  },
  adsUnavailable: {
    status: 503,
    body: `{"code":"503","details":"Service Unavailable","requestId":"${REQUEST_ID}"}`,
  },
  adsThrottled: {
    status: 429,
    body: `{"code":"429","details":"Too Many Requests","requestId":"${REQUEST_ID}"}`,
  },
} satisfies Record<string, Sample>;
export type SampleName = keyof typeof SAMPLES;

const LWA_HEADERS = {
  'content-type': /^application\/json;charset=UTF-8$/,
  'cache-control': /^no-cache, no-store, must-revalidate$/,
  pragma: /^no-cache$/,
  'x-amzn-requestid': /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  'x-amz-rid': /^[A-Z0-9]{20}$/,
};
const SP_HEADERS = {
  'content-type': /^application\/json$/,
  'x-amzn-requestid': /^[0-9a-f-]{36}$/,
  'x-amz-apigw-id': /^[\w-]{15}=$/,
  'x-amzn-trace-id': /^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/,
};
const ADS_HEADERS = { 'content-type': /^application\/json$/, 'x-amz-request-id': /^[A-Z0-9]{20}$/ };

/** The headers that every answer of a host carries. */
export function headersOf(url: string): Record<string, RegExp> {
  if (url.includes('advertising-api')) return ADS_HEADERS;
  return url.includes('sellingpartnerapi') ? SP_HEADERS : LWA_HEADERS;
}

/** A body with its own numbers taken out. */
export const withoutNumbers = (body: string): string =>
  body.replace(/"requestId":"[A-Z0-9]{20}"/, `"requestId":"${REQUEST_ID}"`);
