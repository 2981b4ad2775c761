import { Webhook } from 'standardwebhooks';
import { Agent, request } from 'undici';
import { HOUR, SECOND } from '../clock.ts';
import type { Secret } from '../security/secret.ts';
import { guardedLookup, wrongWebhookUrl, type Resolve } from './address.ts';

/** Where events go. */
export interface Endpoint {
  /** Follows from the address. */
  readonly id: string;
  readonly url: string;
  /** Two while one is being replaced: what goes out carries a signature of each. */
  readonly secrets: readonly Secret[];
  /** Event types, or families such as `ads.*`; `null` for all. */
  readonly events: readonly string[] | null;
}

export type Sent =
  | { kind: 'delivered' }
  /** The receiver wants nothing more, ever (410). */
  | { kind: 'gone' }
  | { kind: 'failed'; reason: string; retryAfter: number | null };

/** Sends one message, once. */
export interface Sender {
  send(endpoint: Endpoint, id: string, body: string, stop?: AbortSignal): Promise<Sent>;
  close(): Promise<void>;
}

const TIMEOUT = 15 * SECOND;
/** Answers are not looked at; reading a little of them keeps the connection in use. */
const ANSWER_LIMIT = 16 * 1024;
const LONGEST_WAIT = 24 * HOUR;

/** Sends in the Standard Webhooks format, to public addresses only, without following redirects. */
export function createSender(options: {
  version: string;
  allowLoopback: boolean;
  resolve?: Resolve;
  timeout?: number;
}): Sender {
  const { version, allowLoopback, resolve, timeout = TIMEOUT } = options;
  const agent = new Agent({
    connect: { lookup: guardedLookup(allowLoopback, resolve), timeout },
    headersTimeout: timeout,
    bodyTimeout: timeout,
    connections: 8,
  });

  return {
    async send({ url, secrets }, id, body, stop) {
      // Addresses written as numbers are never looked up, so the guard of the connection does not see them.
      const wrong = wrongWebhookUrl(url, allowLoopback);
      if (wrong) return { kind: 'failed', reason: wrong, retryAfter: null };
      // The receiver compares this with its own clock, whatever time is played here.
      const at = new Date();
      const signal = AbortSignal.any([AbortSignal.timeout(timeout), ...(stop ? [stop] : [])]);
      try {
        const answer = await request(url, {
          method: 'POST',
          dispatcher: agent,
          signal,
          headers: {
            'content-type': 'application/json',
            'user-agent': `connected-accounts/${version}`,
            'webhook-id': id,
            'webhook-timestamp': String(Math.floor(at.getTime() / SECOND)),
            'webhook-signature': secrets
              .map((secret) => new Webhook(secret.reveal()).sign(id, at, body))
              .join(' '),
          },
          body,
        });
        answer.body.on('error', () => undefined);
        void answer.body.dump({ limit: ANSWER_LIMIT, signal }).catch(() => undefined);
        const { statusCode: status } = answer;
        if (status >= 200 && status < 300) return { kind: 'delivered' };
        if (status === 410) return { kind: 'gone' };
        const retryAfter = waitOf(answer.headers['retry-after'], at.getTime());
        return { kind: 'failed', reason: `status ${status}`, retryAfter };
      } catch (error) {
        return { kind: 'failed', reason: reasonOf(error), retryAfter: null };
      }
    },
    close: () => agent.destroy(),
  };
}

/** Retry-After in milliseconds from now: seconds, or a date. */
function waitOf(header: string | string[] | undefined, now: number): number | null {
  if (typeof header !== 'string') return null;
  const wait = /^\d+$/.test(header) ? Number(header) * SECOND : Date.parse(header) - now;
  return wait > 0 ? Math.min(wait, LONGEST_WAIT) : null;
}

/** A word for the log: a code of the system's, never a message, which could repeat what a receiver said. */
function reasonOf(error: unknown): string {
  const { code, name, cause } = error as { code?: unknown; name?: unknown; cause?: { code?: unknown } };
  const words = [cause?.code, code, name].filter((word) => typeof word === 'string');
  return words[0] ?? 'unknown';
}
