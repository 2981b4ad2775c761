import { json, type AmazonRequest } from '../amazon-request.ts';

export const spHeaders = ({ world }: AmazonRequest): Record<string, string> => ({
  'x-amzn-RequestId': world.random.uuid('request-id'),
});

const envelope = (code: string, message: string, details?: string) => ({
  errors: [{ code, message, ...(details === undefined ? {} : { details }) }],
});

/** Amazon says 403 for everything it does not allow, and only the details tell why. */
export function denied(request: AmazonRequest, details: string, reason: string): Response {
  request.note('sp-api.denied', reason);
  const headers = { ...spHeaders(request), 'x-amzn-ErrorType': 'AccessDeniedException' };
  return json(403, envelope('Unauthorized', 'Access to requested resource is denied.', details), headers);
}

export function unknownPath(request: AmazonRequest): Response {
  request.note('sp-api.unknown-path');
  const headers = { ...spHeaders(request), 'x-amzn-ErrorType': 'MissingAuthenticationTokenException' };
  const body = envelope('MissingAuthenticationToken', 'Access to requested resource is denied.');
  return json(403, body, headers);
}

export function throttled(request: AmazonRequest, retryAfter?: number): Response {
  request.note('sp-api.throttled', 'the bucket is empty');
  const headers = {
    ...spHeaders(request),
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  };
  const body = envelope('QuotaExceeded', 'You exceeded your quota for the requested resource.', '');
  return json(429, body, headers);
}

export function failure(request: AmazonRequest, status: 400 | 500 | 503, message?: string): Response {
  const [code, says] = {
    400: ['InvalidInput', 'Invalid Input'],
    500: ['InternalFailure', 'We encountered an internal error. Please try again.'],
    503: ['ServiceUnavailable', 'Service is temporarily unavailable. Please try again.'],
  }[status] as [string, string];
  return json(status, envelope(code, message ?? says), spHeaders(request));
}

/** A token bucket, kept per operation, seller, application and region. */
export function takeFromBucket({ world }: AmazonRequest, name: string, rate: number, burst: number): boolean {
  if (!world.state.switches.rateLimit) return true;
  const now = world.clock.ms;
  const bucket = world.state.buckets.get(name) ?? { tokens: burst, at: now };
  const tokens = Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.at) / 1000) * rate);
  if (tokens < 1) return false;
  world.state.buckets.set(name, { tokens: tokens - 1, at: now });
  return true;
}
