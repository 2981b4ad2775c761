import type { AmazonHost } from './amazon/hosts.ts';
import type { World } from './world.ts';

/** A request to one of Amazon's hosts, however it found its way to the sandbox. */
export interface AmazonRequest {
  world: World;
  host: AmazonHost;
  /** What stands before an Amazon path in our own links: `/sellercentral.amazon.de`, or nothing when the host itself arrived. */
  base: string;
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: string;
  /** Notes which rule answered, and why it refused, for the request log. */
  note(rule: string, reason?: string): void;
}

export type Surface = (request: AmazonRequest) => Response | Promise<Response>;

export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
