import { json, shortId, type AmazonRequest } from '../amazon-request.ts';

export const adsHeaders = ({ world }: AmazonRequest): Record<string, string> => ({
  'x-amz-request-id': shortId(world),
});

/** The Ads API's refusals: a code, a sentence, and the number of the request again in the body. */
const REFUSALS = {
  unauthorized: [401, 'UNAUTHORIZED', 'HTTP 401 Unauthorized'],
  throttled: [429, '429', 'Too Many Requests'],
  500: [500, '500', 'Internal Server Error'],
  503: [503, '503', 'Service Unavailable'],
} as const;

export function refuse(
  request: AmazonRequest,
  which: keyof typeof REFUSALS,
  reason: string,
  more: Record<string, string> = {},
): Response {
  const [status, code, details] = REFUSALS[which];
  request.note(`ads.${which === 'unauthorized' || which === 'throttled' ? which : 'failure'}`, reason);
  const headers = adsHeaders(request);
  return json(status, { code, details, requestId: headers['x-amz-request-id'] }, { ...headers, ...more });
}

/** Unlike the others it does not repeat the number of the request. */
export function notFound(request: AmazonRequest, details: string): Response {
  request.note('ads.not-found', details);
  return json(404, { code: 'NOT_FOUND', details }, adsHeaders(request));
}

export function invalid(request: AmazonRequest, details: string): Response {
  request.note('ads.invalid', details);
  return json(400, { code: '400', details }, adsHeaders(request));
}
