import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { Webhook } from 'standardwebhooks';
import type { AccountEvent } from 'connected-accounts/server';

/** So many events are remembered, to know one that is sent again. */
const REMEMBERED = 1000;

/**
 * Takes the server's webhooks: each is verified with the official library before anything in it counts, and taken once,
 * however often it is sent. Answers at once; whatever takes long belongs into a queue.
 */
export function webhookRoutes(secret: string, take: (event: AccountEvent) => void): Hono {
  const webhook = new Webhook(secret);
  const seen = new Set<string>();
  const app = new Hono();
  app.post('/', bodyLimit({ maxSize: 64 * 1024 }), async (call) => {
    let message: { data: AccountEvent };
    try {
      // The signature is of the very text, so it is verified before it is read.
      message = webhook.verify(await call.req.text(), call.req.header()) as typeof message;
    } catch {
      return call.json({ error: 'the signature is not right' }, 401);
    }
    const { data: event } = message;
    if (!seen.has(event.id)) take(event);
    seen.add(event.id);
    const [oldest = ''] = seen;
    if (seen.size > REMEMBERED) seen.delete(oldest);
    return call.body(null, 204);
  });
  return app;
}
