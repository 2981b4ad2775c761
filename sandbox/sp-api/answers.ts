import { json, type AmazonRequest } from '../amazon-request.ts';

export const spHeaders = ({ world }: AmazonRequest): Record<string, string> => {
  const trace = world.random.hex('trace-id', 32);
  return {
    'x-amzn-RequestId': world.random.uuid('request-id'),
    'x-amz-apigw-id': `${world.random.opaque('gateway-id', 15)}=`,
    'X-Amzn-Trace-Id': `Root=1-${trace.slice(0, 8)}-${trace.slice(8)}`,
  };
};

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
  request.note('sp-api.unknown-path', 'there is nothing at this path');
  const headers = { ...spHeaders(request), 'x-amzn-ErrorType': 'MissingAuthenticationTokenException' };
  const body = envelope('MissingAuthenticationToken', 'Access to requested resource is denied.');
  return json(403, body, headers);
}

const REFUSALS = {
  throttled: [429, 'QuotaExceeded', 'You exceeded your quota for the requested resource.', ''],
  500: [500, 'InternalFailure', 'We encountered an internal error. Please try again.'],
  503: [503, 'ServiceUnavailable', 'Service is temporarily unavailable. Please try again.'],
} as const;

export function refuse(
  request: AmazonRequest,
  which: keyof typeof REFUSALS,
  reason: string,
  headers: Record<string, string> = {},
): Response {
  const [status, code, message, details] = REFUSALS[which];
  request.note(`sp-api.${which === 'throttled' ? which : 'failure'}`, reason);
  return json(status, envelope(code, message, details), { ...spHeaders(request), ...headers });
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
