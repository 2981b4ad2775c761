import type { html } from 'hono/html';
import { strikesHere, type AmazonRequest } from '../amazon-request.ts';

export type Html = ReturnType<typeof html>;

const policy = (images: string): string =>
  `default-src 'none'; style-src 'self'; script-src 'self'; img-src data: ${images}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

/** A page, under a policy without inline scripts. */
export async function written(
  body: Html,
  status: number,
  headers: Record<string, string> = {},
  images = '',
): Promise<Response> {
  return new Response((await body).toString(), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(images),
      'cache-control': 'no-store',
      ...headers,
    },
  });
}

/** A page as Amazon's site answers with it. */
export function answer(
  request: AmazonRequest,
  body: Html,
  status = 200,
  headers: Record<string, string> = {},
  images = '',
): Promise<Response> {
  const severed = strikesHere(request, 'opener.severed');
  const policies = severed ? { 'cross-origin-opener-policy': 'same-origin' } : {};
  return written(body, status, { ...policies, ...headers }, images);
}

export const redirect = (location: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 303, headers: { location, ...headers } });
