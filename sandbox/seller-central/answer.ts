import type { html } from 'hono/html';
import { strikesHere, type AmazonRequest } from '../amazon-request.ts';

export type Html = ReturnType<typeof html>;

const policy = (images: string): string =>
  `default-src 'none'; style-src 'self'; script-src 'self'; img-src data: ${images}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;

/** A page, under a policy without inline scripts. */
export async function answer(
  request: AmazonRequest,
  body: Html,
  status = 200,
  headers: Record<string, string> = {},
  images = '',
): Promise<Response> {
  const text = (await body).toString();
  const severed = strikesHere(request, 'opener.severed');
  return new Response(text, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(images),
      'cache-control': 'no-store',
      ...(severed ? { 'cross-origin-opener-policy': 'same-origin' } : {}),
      ...headers,
    },
  });
}

export const redirect = (location: string, headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 303, headers: { location, ...headers } });
